import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { toAdults } from './adults'
import { later, release, running, test, updateWaits } from './releases'
import { expect } from './test'
import { kept, offlineReady, putDayOnWall, ready } from './wall'

const date = '2027-03-01'
const now = (page: Page) => page.getByRole('region', { name: 'Now' })

test.use({ serviceWorkers: 'allow' })

/** What the browser does by itself once a day: it looks for a later build, and says how that ended. */
const browserLooksForUpdate = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const { installing } = registration
    if (!installing) return registration.waiting ? 'waiting' : 'nothing new'
    return new Promise<string>((resolve) => {
      installing.addEventListener('statechange', () => {
        if (installing.state === 'installed') resolve('waiting')
        if (installing.state === 'redundant') resolve('given up')
      })
    })
  })

/** Counts from now on how often a later build is given up. */
const countGivenUp = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(async () => {
    Object.assign(window, { givenUp: 0 })
    const registration = await navigator.serviceWorker.ready
    registration.addEventListener('updatefound', () => {
      const { installing } = registration
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'redundant') Object.assign(window, { givenUp: readGivenUp() + 1 })
      })
    })
    const readGivenUp = () => (window as unknown as { givenUp: number }).givenUp
  })
  return () => page.evaluate(() => (window as unknown as { givenUp: number }).givenUp)
}

/** Gives the app in charge something to do until it is let go of: a newer one cannot take over before. */
const keepOldBusy = async (page: Page): Promise<() => Promise<void>> => {
  const [old] = page.context().serviceWorkers()
  await old?.evaluate(() => {
    const busy = new Promise((letGo) => Object.assign(self, { letGo }))
    addEventListener('message', (event) =>
      (event as unknown as { waitUntil(done: Promise<unknown>): void }).waitUntil(busy),
    )
  })
  await page.evaluate(() => navigator.serviceWorker.controller?.postMessage('busy'))
  return async () => old?.evaluate(() => (self as unknown as { letGo: () => void }).letGo())
}

const wallAt = async (page: Page, time: string) => {
  await page.clock.install({ time: `${date}T${time}:00Z` })
  await putDayOnWall(page, 'public/samples/day-a-irp-week-1-monday.csv', date, { keyAdult: 'Miss Khan' })
  await offlineReady(page)
}

test('an update waits while the board stands and is touched, until an adult takes it; all that is kept stays', async ({
  page,
  served,
  laterBuild,
}) => {
  await wallAt(page, '09:30')
  const first = await running(page)
  const before = await kept(page)
  release(served, laterBuild)
  expect(await browserLooksForUpdate(page)).toBe('waiting')
  await page.getByRole('button', { name: 'How am I?' }).click()
  await page.getByRole('button', { name: 'Not now' }).click()
  await page.clock.fastForward('30:00')
  await expect(now(page)).toContainText('Maths')
  expect(await running(page)).toBe(first)

  await toAdults(page, 'This tablet')
  await expect(page.getByText('A newer version is ready')).toBeVisible()
  await expect(page.getByText(later)).toHaveCount(0)
  const letGo = await keepOldBusy(page)
  await page.getByRole('button', { name: 'Update now' }).click()
  await page.clock.runFor('00:10')
  expect(await running(page)).toBe(first)
  await letGo()
  await expect(now(page)).toContainText('Maths')
  expect(await running(page)).not.toBe(first)
  expect(await kept(page)).toEqual(before)
  await toAdults(page, 'This tablet')
  await expect(page.getByText(later)).toBeVisible()
  await expect(page.getByText('A newer version is ready')).toHaveCount(0)
})

test('a waiting update is taken at the next start, also with no network', async ({
  page,
  server,
  served,
  laterBuild,
}) => {
  await wallAt(page, '09:30')
  const first = await running(page)
  release(served, laterBuild)
  expect(await browserLooksForUpdate(page)).toBe('waiting')
  await server.stop()
  await page.reload()
  await expect.poll(() => running(page).catch(() => first)).not.toBe(first)
  await ready(page)
  await expect(now(page)).toContainText('Reading')
})

test('at night the tablet looks for an update and takes it once nobody has touched it for ten minutes', async ({
  page,
  served,
  laterBuild,
}) => {
  await wallAt(page, '21:45')
  const first = await running(page)
  const before = await kept(page)
  release(served, laterBuild)
  await page.clock.runFor('15:30')
  await expect.poll(() => updateWaits(page)).toBe(true)
  await page.getByRole('button', { name: 'How am I?' }).click()
  await page.getByRole('button', { name: 'Not now' }).click()
  await page.clock.runFor('09:00')
  expect(await running(page)).toBe(first)
  let loads = 0
  page.on('framenavigated', () => loads++)
  const letGo = await keepOldBusy(page)
  await page.clock.runFor('02:00')
  await page.clock.runFor('00:10')
  expect(await running(page)).toBe(first)
  await letGo()
  await expect.poll(() => running(page).catch(() => first)).not.toBe(first)
  await ready(page)
  expect(loads, 'times loaded: never from the old app, which may then stay for minutes').toBe(1)
  expect(await kept(page)).toEqual(before)
})

test('an update that cannot be fetched whole leaves the old app at work, offline too', async ({
  page,
  server,
  served,
  laterBuild,
}) => {
  await wallAt(page, '09:30')
  const first = await running(page)
  release(served, laterBuild)
  rmSync(join(served, 'assets'), { recursive: true })
  expect(await browserLooksForUpdate(page)).toBe('given up')
  await server.stop()
  await page.reload()
  await ready(page)
  await expect(now(page)).toContainText('Reading')
  expect(await running(page)).toBe(first)
  await toAdults(page, 'Load a day')
  await expect(page.getByRole('heading', { name: 'Load a day' })).toBeVisible()
})

test('adults hear of an update that could not be fetched whole by the next date; once it can be, it waits', async ({
  page,
  served,
  laterBuild,
}) => {
  await wallAt(page, '21:45')
  const first = await running(page)
  const told = page.getByText('could not be fetched whole')
  release(served, laterBuild)
  const [some] = readdirSync(join(served, 'assets')).filter((name) => /^Gate-.*\.js$/.test(name))
  rmSync(join(served, 'assets', some ?? 'none'))
  const givenUp = await countGivenUp(page)
  await page.clock.runFor('15:30')
  await expect.poll(givenUp).toBe(1)
  await expect(told).toHaveCount(0)
  await page.clock.runFor('03:00:00')
  await expect(told).toBeVisible()
  await expect(page.getByText('No timetable')).toBeVisible()
  expect(await running(page)).toBe(first)

  release(served, laterBuild)
  await page.clock.runFor('59:59')
  await page.clock.runFor('00:02')
  await expect.poll(() => updateWaits(page)).toBe(true)
  await expect(told).toHaveCount(0)
  await toAdults(page, 'This tablet')
  await expect(page.getByText('A newer version is ready')).toBeVisible()
})

test('where the cache is gone and the server has a newer app, that is fetched whole and not mixed with the old', async ({
  page,
  server,
  served,
  laterBuild,
}) => {
  await wallAt(page, '09:30')
  const first = await running(page)
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))))
  release(served, laterBuild)
  await page.clock.runFor('30:30')
  await expect.poll(() => updateWaits(page)).toBe(true)
  await server.stop()
  await toAdults(page, 'This tablet')
  await page.getByRole('button', { name: 'Update now' }).click()
  await expect.poll(() => running(page).catch(() => first)).not.toBe(first)
  await expect(now(page)).toContainText('Maths')
})
