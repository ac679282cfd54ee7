import type { Page } from '@playwright/test'
import { codePicture } from './codePicture'
import type { Reader } from './readerPage/page'
import { expect, test } from './readerPage/test'

declare const reader: Reader

const scene = { picture: codePicture('123456', { width: 640, height: 480, pixels: 6 }), frames: 3 }

const open = (page: Page) => page.evaluate(() => reader.open())
const tracks = (page: Page) =>
  page.evaluate(() => (reader.video.srcObject as MediaStream).getTracks().map(({ readyState }) => readyState))

test('there is no camera', async ({ page }) => {
  expect(await open(page)).toBe('noCamera')
})

test('the browser knows no cameras', async ({ page }) => {
  await page.evaluate(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined }))
  expect(await open(page)).toBe('noCamera')
  expect(await page.evaluate(() => reader.hasSeveralCameras())).toBe(false)
})

test('the camera is not allowed', async ({ page, context, camera }) => {
  camera.shows(scene)
  await context.clearPermissions()
  expect(await open(page)).toBe('denied')
})

for (const [name, why] of [
  ['NotReadableError', 'busy'],
  ['AbortError', 'failed'],
] as const)
  test(`the camera answers with ${name}`, async ({ page }) => {
    await page.evaluate((name) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', name))
    }, name)
    expect(await open(page)).toBe(why)
  })

test('the camera is unplugged half-way, and works again when it is back', async ({ page, camera }) => {
  camera.shows(scene)
  expect(await open(page)).toBe('open')
  camera.unplug()
  await expect.poll(() => page.evaluate(() => reader.lost)).toEqual(['unplugged'])
  expect(await tracks(page)).toEqual(['ended'])
  camera.shows(scene)
  expect(await open(page)).toBe('open')
})

test('the camera is taken back half-way', async ({ page, context, camera }) => {
  camera.shows(scene)
  await open(page)
  await context.clearPermissions()
  await expect.poll(() => page.evaluate(() => reader.lost)).toEqual(['unplugged'])
})

test('facing is a wish: one camera opens either way, with one open at a time', async ({ page, camera }) => {
  camera.shows(scene)
  const states = await page.evaluate(async () => {
    const opened = [await reader.open('environment')]
    const first = (reader.video.srcObject as MediaStream).getTracks()
    opened.push(await reader.open('user'))
    return [...opened, ...first.map(({ readyState }) => readyState)]
  })
  expect(states).toEqual(['open', 'open', 'ended'])
  expect(await tracks(page)).toEqual(['live'])
  expect(await page.evaluate(() => reader.hasSeveralCameras())).toBe(false)
})

test('closing stops the camera at once, and is no loss', async ({ page, camera }) => {
  camera.shows(scene)
  await open(page)
  const state = await page.evaluate(() => {
    reader.closeCamera()
    return (reader.video.srcObject as MediaStream).getTracks().map(({ readyState }) => readyState)
  })
  expect(state).toEqual(['ended'])
  expect(await page.evaluate(() => reader.lost)).toEqual([])
})

test('a camera that was closed before it came is stopped as it comes', async ({ page, camera }) => {
  camera.shows(scene)
  const left = await page.evaluate(async () => {
    const streams: MediaStream[] = []
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = async (wishes) => {
      const stream = await ask(wishes)
      streams.push(stream)
      return stream
    }
    const [first, second] = [reader.open(), reader.open()]
    const answers = [await first, await second]
    const third = reader.open()
    reader.closeCamera()
    answers.push(await third)
    return { answers, live: streams.map(({ active }) => active) }
  })
  expect(left).toEqual({ answers: ['closed', 'open', 'closed'], live: [false, false, false] })
})

test.describe('on an insecure origin', () => {
  test.use({ baseURL: ({ server }, use) => use(server.url.replace('localhost', 'school.test')) })

  test('the browser withholds the camera', async ({ page, camera }) => {
    camera.shows(scene)
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
    expect(await open(page)).toBe('insecure')
  })
})
