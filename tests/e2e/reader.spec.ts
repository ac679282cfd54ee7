import type { Page } from '@playwright/test'
import { serve } from '../tools/server.mjs'
import { codePicture, modulesOf, type Shot } from './codePicture'
import type { Scene } from './film'
import type { Reader } from './readerPage/page'
import { digits, expect, test } from './readerPage/test'

declare const reader: Reader

const text = digits(7)

const scene = (content: string | null, shot: Partial<Shot> = {}, frames = 3): Scene => ({
  picture: codePicture(content, { width: 960, height: 540, pixels: 5, turned: 3, blur: 0.6, noise: 4, ...shot }),
  frames,
})

const open = (page: Page) => page.evaluate(() => reader.open())
const firstTexts = (page: Page, count = 1) => page.evaluate((count) => reader.firstTexts(count), count)

const shots: Record<string, Partial<Shot>> = {
  'held level': {},
  'held askew': { turned: 38 },
  'upside down': { turned: 180 },
  'far away, two pixels a module': { pixels: 2 },
  'out of focus': { blur: 2, pixels: 6 },
  'in poor light': { noise: 25 },
  'with a reflection': { glare: 120 },
  'at the edge of the picture': { x: 150, y: 150 },
}

test('reads a code however it is held', async ({ page, camera }) => {
  expect(modulesOf(text)).toBe(45)
  for (const [how, shot] of Object.entries(shots))
    await test.step(how, async () => {
      camera.shows(scene(text, shot))
      expect(await open(page)).toBe('open')
      expect(await firstTexts(page)).toEqual([text])
      await page.evaluate(() => reader.closeCamera())
    })
})

test('reads nothing off the wall, then each code as it comes', async ({ page, camera }) => {
  const texts = [3, 7, 9].map(digits)
  camera.shows(scene(null), ...texts.map((one) => scene(one, {}, 15)))
  await open(page)
  await expect.poll(async () => new Set(await firstTexts(page, 40)), { timeout: 20_000 }).toEqual(new Set(texts))
})

test('may be asked to read before the camera is open', async ({ page, camera }) => {
  camera.shows(scene(text))
  const reading = firstTexts(page)
  await open(page)
  expect(await reading).toEqual([text])
})

test('keeps no frame, and says nothing once it is stopped', async ({ page, camera }) => {
  camera.shows(scene(text))
  await open(page)
  const after = await page.evaluate(async () => {
    const frames: ImageBitmap[] = []
    const make = createImageBitmap.bind(window) as (video: HTMLVideoElement) => Promise<ImageBitmap>
    Object.assign(window, {
      createImageBitmap: async (video: HTMLVideoElement) => {
        const frame = await make(video)
        frames.push(frame)
        return frame
      },
    })
    let inFlight = 0
    let mostInFlight = 0
    const post = Worker.prototype.postMessage as (message: unknown, handedOver: Transferable[]) => void
    Worker.prototype.postMessage = function (message: unknown, handedOver: unknown) {
      mostInFlight = Math.max(mostInFlight, ++inFlight)
      this.addEventListener('message', () => inFlight--, { once: true })
      post.call(this, message, handedOver as Transferable[])
    }
    let texts = 0
    const stop = reader.readFrames(
      reader.video,
      () => texts++,
      () => {},
    )
    while (texts < 20) await new Promise(requestAnimationFrame)
    stop()
    const whenStopped = texts
    for (let drawn = 0; drawn < 30; drawn++) await new Promise(requestAnimationFrame)
    return { more: texts - whenStopped, mostInFlight, kept: frames.filter(({ width }) => width > 0).length }
  })
  expect(after).toEqual({ more: 0, mostInFlight: 1, kept: 0 })
})

test('says so when a part of it cannot be read', async ({ page, context, camera }) => {
  camera.shows(scene(text))
  for (const file of ['codeReader.worker', 'ponyfill', 'zxing_reader'])
    await test.step(file, async () => {
      await context.route(`**/assets/${file}*`, (route) => route.abort())
      await page.reload()
      await open(page)
      expect(await firstTexts(page)).toEqual(['failed'])
      await context.unroute(`**/assets/${file}*`)
    })
})

/** Gives the worker a BarcodeDetector of the browser's own, which Chromium has on Android, ChromeOS and macOS only. */
async function withNativeDetector(page: Page, formats: string[], detect: string): Promise<string[]> {
  const fetched: string[] = []
  page.context().on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await page.context().route('**/assets/codeReader.worker*', async (route) => {
    const answer = await route.fetch()
    const native = `globalThis.BarcodeDetector = class {
      static getSupportedFormats = async () => ${JSON.stringify(formats)}
      detect = async () => { ${detect} }
    };`
    await route.fulfill({ response: answer, body: native + (await answer.text()) })
  })
  return fetched
}

test('takes the detector of the browser where it reads QR codes', async ({ page, camera }) => {
  camera.shows(scene(text))
  const fetched = await withNativeDetector(page, ['qr_code'], "return [{ rawValue: 'by the browser' }]")
  await open(page)
  expect(await firstTexts(page)).toEqual(['by the browser'])
  expect(fetched.filter((path) => path.endsWith('.wasm'))).toEqual([])
})

for (const [what, formats, detect] of [
  ['reads no QR codes', ['ean_13'], "return [{ rawValue: 'by the browser' }]"],
  ['fails when it is used', ['qr_code'], "throw new DOMException('Unavailable', 'NotSupportedError')"],
] as const)
  test(`brings its own detector where the browser's ${what}`, async ({ page, camera }) => {
    camera.shows(scene(text))
    await withNativeDetector(page, [...formats], detect)
    await open(page)
    expect(await firstTexts(page)).toEqual([text])
  })

test.describe('in a folder of a static host', () => {
  test.use({
    server: async ({ folder }, use) => {
      const server = await serve({ folder, under: '/school/wall/' })
      await use(server)
      await server.stop()
    },
  })

  test('finds its worker and its own detector', async ({ page, camera }) => {
    camera.shows(scene(text))
    await open(page)
    expect(await firstTexts(page)).toEqual([text])
  })
})
