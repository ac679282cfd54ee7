import type { Page } from '@playwright/test'
import { fromDigits, toDigits } from '../../src/core/handover/digits'
import { frameMessage } from '../../src/core/handover/message'
import { newPaired } from '../../src/core/handover/paired'
import { framesOf } from '../../src/core/handover/sequence'

import { toAdults } from './adults'
import { changedDay, codeOf, dayOf, heldUp, khan, mainstream, pair } from './codes'
import { type Scene, test } from './film'
import { expectFitForPupils, expectNoViolations } from './looks'
import { pngOf } from './png'
import { expect } from './test'
import { kept, putDayOnWall } from './wall'

const date = '2027-03-03'
const thursday = '2027-03-04'

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const heading = (page: Page, name: string) => page.getByRole('heading', { name })
const now = (page: Page) => page.getByRole('region', { name: 'Now' })
const daysKept = async (page: Page) => JSON.stringify((await kept(page)).days)
const cameraRuns = (page: Page) =>
  page.evaluate(() => {
    const stream = document.querySelector('video')?.srcObject as MediaStream | null
    return stream?.active ?? false
  })

const newToday = changedDay(date)

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, mainstream, date, { keyAdult: 'Miss Khan' })
})

test('where no teacher is paired there is nothing to scan', async ({ page }) => {
  await expect(now(page)).toContainText('Maths')
  await expect(page.getByRole('button', { name: 'Scan' })).toHaveCount(0)
})

/** Tells, in the page, how long the new day's code is in view of the camera before its change cards are on the screen. */
async function watchLatency(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const corner = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    const times = { inView: 0, shown: 0 }
    Object.assign(window, { times })
    const look = (video: HTMLVideoElement) => {
      corner?.drawImage(video, 0, 0, 8, 8, 0, 0, 1, 1)
      if ((corner?.getImageData(0, 0, 1, 1).data[0] ?? 0) > 200) times.inView ||= performance.now()
      else video.requestVideoFrameCallback(() => look(video))
    }
    new MutationObserver(() => {
      const video = document.querySelector('video')
      if (video && !video.dataset.watched) {
        video.dataset.watched = ''
        video.requestVideoFrameCallback(() => look(video))
      }
      if (document.querySelector('.new-day')) times.shown ||= performance.now()
    }).observe(document.body, { childList: true, subtree: true })
  })
  return () =>
    page.evaluate(() => {
      const { times } = window as unknown as { times: { inView: number; shown: number } }
      return times.shown - times.inView
    })
}

/** The same scene with a white upper left corner. */
const cornered = (scene: Scene): Scene => {
  const grey = scene.picture.grey.slice()
  for (let row = 0; row < 40; row++) grey.fill(250, row * scene.picture.width, row * scene.picture.width + 40)
  return { ...scene, picture: { ...scene.picture, grey } }
}

test('one tap starts the camera, the change cards appear, and one tap uses the day', async ({ page, camera }) => {
  await pair(page, newPaired(khan, date))
  const before = await daysKept(page)
  camera.shows(heldUp(null, 45), cornered(heldUp(codeOf([newToday]), 45)))
  const latency = await watchLatency(page)
  await tap(page, 'Scan')
  await expect(heading(page, 'Show the code')).toBeVisible()
  await expect(heading(page, "Today's day is here")).toBeVisible()
  const took = await latency()
  test.info().annotations.push({ type: 'visible to decoded', description: `${Math.round(took)} ms` })
  console.log(`A code in view of the wall's camera is change cards on its screen after ${Math.round(took)} ms.`)
  expect(took).toBeGreaterThan(0)
  expect(await cameraRuns(page)).toBe(false)
  await expect(page.locator('.change-card')).toHaveText([
    'Not todayMathsOne more todayScience',
    'TodayReading, Class 3, By the window Library',
    'Not todayPETodayMusic',
  ])
  await expectFitForPupils(page, 'scan-changes')
  expect(await daysKept(page)).toBe(before)
  await tap(page, 'Use it')
  await expect(now(page)).toContainText('Science')
  await expect(heading(page, 'Change')).toHaveCount(0)
  await page.reload()
  await expect(now(page)).toContainText('Science')
  await expect(heading(page, 'Change')).toHaveCount(0)
})

test('another activity in another place with another adult says so on both sides', async ({ page, camera }) => {
  await pair(page, newPaired(khan, date))
  const slots = newToday.slots.map((slot) =>
    slot.activity === 'Music' ? { ...slot, place: 'Studio', adults: ['Mrs Bell'] } : slot,
  )
  camera.shows(heldUp(codeOf([{ date, slots }])))
  await tap(page, 'Scan')
  const card = page.locator('.change-card').last()
  await expect(card).toHaveText(/^Not todayPE, Hall, Mr\sOkaforTodayMusic, Studio, Mrs\sBell$/)
  await expectFitForPupils(page, 'scan-elsewhere')
})

test('a supply teacher is one card, and a day that is new as a whole is one card with the new list', async ({
  page,
  camera,
}) => {
  await pair(page, newPaired(khan, date))
  const { slots } = newToday
  const supply = slots.map((slot) => ({
    ...slot,
    adults: slot.adults.map((adult) => (adult === 'Mr Okafor' ? 'Mrs Bell' : adult)),
  }))
  camera.shows(heldUp(codeOf([{ date, slots }])))
  await tap(page, 'Scan')
  await tap(page, 'Use it')
  camera.shows(heldUp(codeOf([{ date, slots: supply }], { counter: 2 })))
  await tap(page, 'Scan')
  await expect(page.locator('.change-card')).toHaveText(['Not todayOMr OkaforTodayBMrs Bell'])
  await expectFitForPupils(page, 'scan-supply')
  await tap(page, 'Not now')
  const other = dayOf(date, 'Trip', 'Museum', 'Picnic', 'Maths', 'Coach', 'Home')
  camera.shows(heldUp(codeOf([other], { counter: 3 })))
  await tap(page, 'Scan')
  await expect(page.locator('.change-card')).toHaveText(['TodayA new day'])
  await expect(page.locator('.new-parts li')).toHaveText(['Trip', 'Museum', 'Picnic', 'Maths', 'Coach', 'Home'])
  await expectFitForPupils(page, 'scan-new-day')
  await tap(page, 'Use it')
  await expect(now(page)).toContainText('Trip')
  await expect(heading(page, 'Change')).toHaveCount(0)
})

test('not now leaves the wall as it was; the same code used twice is the day on the wall', async ({ page, camera }) => {
  await pair(page, newPaired(khan, date))
  camera.shows(heldUp(codeOf([newToday])))
  const before = await daysKept(page)
  await tap(page, 'Scan')
  await tap(page, 'Not now')
  await expect(now(page)).toContainText('Maths')
  expect(await daysKept(page)).toBe(before)
  await tap(page, 'Scan')
  await tap(page, 'Use it')
  await expect(now(page)).toContainText('Science')
  const used = await daysKept(page)
  await tap(page, 'Scan')
  await expect(heading(page, 'This is the day on the wall')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Use it' })).toHaveCount(0)
  await expectFitForPupils(page, 'scan-same')
  await tap(page, 'Today')
  expect(await daysKept(page)).toBe(used)
})

test('a day ahead says which date it is for, and stands there on its morning with its changes', async ({
  page,
  camera,
}) => {
  await pair(page, newPaired(khan, date))
  const [slot] = dayOf(thursday, 'Science').slots
  if (!slot) throw new Error('There is no slot.')
  camera.shows(heldUp(codeOf([{ date: thursday, slots: [{ ...slot, was: 'PE' }] }])))
  await tap(page, 'Scan')
  await expect(heading(page, "Thursday's day is here")).toBeVisible()
  await expect(page.getByText('It is for Thursday 4 March')).toBeVisible()
  await expect(page.locator('.change-card')).toHaveText('Not on ThursdayPEThursdayScience')
  await tap(page, 'Use it')
  await expect(heading(page, "Thursday's day is ready")).toBeVisible()
  await tap(page, 'Today')
  await expect(now(page)).toContainText('Maths')
  await tap(page, 'Scan')
  await expect(heading(page, "Thursday's day is here already")).toBeVisible()
  await tap(page, 'Today')
  await page.clock.setSystemTime(`${thursday}T09:05:00Z`)
  await page.reload()
  await expect(now(page)).toContainText('Science')
  await expect(page.locator('.change-banner')).toHaveText(/Not today ?PE.*Today ?Science/)
})

test('a week comes as a looped sequence of codes of which three in ten are not seen, with its progress, and is taken together', async ({
  page,
  camera,
}) => {
  await pair(page, newPaired(khan, date))
  const week = [date, thursday, '2027-03-05'].map((day) =>
    dayOf(day, 'Science', `Ukulele ${day}`, `Quilting ${day}`, `Xylophone ${day}`, `Juggling ${day}`, 'Home'),
  )
  const bytes = fromDigits(codeOf(week)) as Uint8Array
  const codes = framesOf(bytes).map((frame) => toDigits(frameMessage(frame)))
  expect(codes.length).toBeGreaterThan(1)
  const rounds = [...codes, ...codes, ...codes]
  camera.shows(...rounds.map((code, at) => heldUp((at * 7) % 10 < 3 ? null : code, 20)))
  await tap(page, 'Scan')
  await expect(page.getByRole('img', { name: /^\d of \d$/ })).toBeVisible()
  await expect(heading(page, 'New days')).toBeVisible({ timeout: 20_000 })
  for (const day of ['Wednesday 3 March', 'Thursday 4 March', 'Friday 5 March'])
    await expect(heading(page, day)).toBeVisible()
  await expectFitForPupils(page, 'scan-week')
  await tap(page, 'Use it')
  await expect(now(page)).toContainText('Science')
  expect((await kept(page)).days).toHaveLength(3)
})

test('a code that was taken away by hand, or undone, can be taken again', async ({ page, camera }) => {
  await pair(page, newPaired(khan, date))
  camera.shows(heldUp(codeOf([newToday])))
  const takeIt = async () => {
    await tap(page, 'Scan')
    await tap(page, 'Use it')
    await expect(now(page)).toContainText('Science')
  }
  await takeIt()
  await toAdults(page, 'Today')
  await expect(page.getByText('A code from Miss Khan’s device was used, for Wednesday 3 March.')).toBeVisible()
  await expectNoViolations(page, 'undo-take')
  await tap(page, 'Put back what was there')
  await expect(page.getByText('What was there before is back.')).toBeVisible()
  await tap(page, 'Five minutes less')
  await tap(page, 'Back to the board')
  await expect(now(page)).toContainText('Maths')
  await expect(page.getByRole('button', { name: 'Okay' })).toBeVisible()
  await tap(page, 'Scan')
  await expect(page.getByText('An adult changed today’s times. The new day starts from the clock.')).toBeVisible()
  await tap(page, 'Use it')
  await expect(now(page)).toContainText('Science')
  await toAdults(page, 'Load a day')
  await tap(page, 'Remove Wednesday 3 March')
  await tap(page, 'Yes, remove it')
  await expect(page.getByText('The day for Wednesday 3 March is removed.')).toBeVisible()
  await page.getByRole('navigation').getByRole('button', { name: 'Today' }).click()
  await expect(page.getByText('The day for Wednesday 3 March was changed on this tablet.')).toBeVisible()
  await tap(page, 'Back to the board')
  await takeIt()
})

test('after ten minutes a taken code cannot be undone, and nothing of before is kept', async ({ page, camera }) => {
  await pair(page, newPaired(khan, date))
  camera.shows(heldUp(codeOf([newToday])))
  await tap(page, 'Scan')
  await tap(page, 'Use it')
  await expect(now(page)).toContainText('Science')
  expect(JSON.stringify(await kept(page))).toContain('"until"')
  await page.clock.runFor('11:00')
  await expect.poll(async () => JSON.stringify(await kept(page))).not.toContain('"until"')
  await toAdults(page, 'Today')
  await expect(page.getByRole('button', { name: 'Put back what was there' })).toHaveCount(0)
})

test('the camera runs only while it scans: it stops when the screen is hidden, left, or nothing comes for a minute', async ({
  page,
  camera,
}) => {
  await pair(page, newPaired(khan, date))
  camera.shows(heldUp(null))
  const hide = (state: string) =>
    page.evaluate((state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
      document.dispatchEvent(new Event('visibilitychange'))
    }, state)
  await tap(page, 'Scan')
  await expect.poll(() => cameraRuns(page)).toBe(true)
  await expectFitForPupils(page, 'scan')
  await hide('hidden')
  expect(await cameraRuns(page)).toBe(false)
  await hide('visible')
  await expect.poll(() => cameraRuns(page)).toBe(true)
  const track = await page.evaluateHandle(
    () => (document.querySelector('video') as HTMLVideoElement & { srcObject: MediaStream }).srcObject.getTracks()[0],
  )
  await page.clock.runFor('01:01')
  await expect(now(page)).toContainText('Maths')
  expect(await track.evaluate((track) => track?.readyState)).toBe('ended')
})

test('the other camera is one tap away, and is remembered', async ({ page, camera }) => {
  await pair(page, newPaired(khan, date))
  camera.shows(heldUp(null))
  // This machine has one camera: a second one is named, and what is asked for is noted.
  await page.addInitScript(() => {
    const asked: unknown[] = []
    Object.assign(window, { asked })
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = (wishes) => {
      asked.push((wishes?.video as MediaTrackConstraints | undefined)?.facingMode)
      return ask(wishes)
    }
    const list = navigator.mediaDevices.enumerateDevices.bind(navigator.mediaDevices)
    navigator.mediaDevices.enumerateDevices = async () => {
      const devices = await list()
      return [...devices, ...devices]
    }
  })
  const asked = () => page.evaluate(() => (window as unknown as { asked: unknown[] }).asked)
  await page.reload()
  await tap(page, 'Scan')
  await expect(page.getByRole('button', { name: 'Other camera' })).toBeVisible()
  await tap(page, 'Other camera')
  await expect.poll(asked).toEqual([{ ideal: 'environment' }, { ideal: 'user' }])
  await page.reload()
  await tap(page, 'Scan')
  await expect.poll(asked).toEqual([{ ideal: 'user' }])
})

const picture = ({ picture }: Scene) => ({ name: 'code.png', mimeType: 'image/png', buffer: pngOf(picture) })

test('a picture of the code, or its pasted text, does as well as the camera', async ({ page, camera }) => {
  await pair(page, newPaired(khan, date))
  camera.shows(heldUp(null))
  const code = codeOf([newToday])
  await tap(page, 'Scan')
  await tap(page, 'Other ways')
  expect(await cameraRuns(page)).toBe(false)
  await expectFitForPupils(page, 'scan-other-ways')
  const chooser = page.getByLabel('Choose a picture')
  await chooser.setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: Buffer.from('no picture') })
  await expect(heading(page, 'This file is not a picture')).toBeVisible()
  await chooser.setInputFiles(picture(heldUp(null)))
  await expect(heading(page, 'This picture has no code')).toBeVisible()
  await chooser.setInputFiles(picture(heldUp(code)))
  await expect(heading(page, "Today's day is here")).toBeVisible()
  await tap(page, 'Not now')

  await tap(page, 'Scan')
  await tap(page, 'Other ways')
  await page.getByLabel('Paste the code').fill('some words')
  await tap(page, 'Read it')
  await expect(heading(page, 'This is another kind of code')).toBeVisible()
  await page.getByLabel('Paste the code').fill(` ${code.replace(/(.{60})/g, '$1\n')}\n`)
  await tap(page, 'Read it')
  await tap(page, 'Use it')
  await expect(now(page)).toContainText('Science')
})
