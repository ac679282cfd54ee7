import type { Page } from '@playwright/test'
import { toAdults } from './adults'
import { expect, test } from './test'
import { offlineReady, putDayOnWall, ready } from './wall'

const irp = 'public/samples/day-a-irp-week-1-monday.csv'
const date = '2027-03-01'
const now = (page: Page) => page.getByRole('region', { name: 'Now' })
const notice = (page: Page, says: string) => page.getByRole('status').filter({ hasText: says })

const wallAt = async (page: Page, time: string) => {
  await page.clock.install({ time: `${date}T${time}:00Z` })
  await putDayOnWall(page, irp, date, { keyAdult: 'Miss Khan' })
}

test.describe('the browser keeps nothing', () => {
  for (const [what, refuse] of [
    [
      'it refuses to open a store',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('Not here', 'SecurityError')
        }
      },
    ],
    ['it has no stores', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  ] as const)
    test(`from the start, where ${what}: adults are told, and a board can be shown`, async ({ page }) => {
      await page.addInitScript(refuse)
      await page.goto('./')
      await ready(page)
      await expect(notice(page, 'This browser keeps nothing for this page')).toBeVisible()
      await page.getByRole('button', { name: 'Try a sample day' }).click()
      await expect(now(page)).toBeVisible()
    })

  test('any more, in the middle of a day: the board stays, the pupil is answered and adults are told', async ({
    page,
  }) => {
    await wallAt(page, '09:30')
    await page.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Not here', 'SecurityError')
      }
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('The connection is closing', 'InvalidStateError')
      }
    })
    await page.getByRole('button', { name: 'Break please' }).click()
    await page.getByRole('button', { name: 'Base' }).click()
    await expect(page.getByText('Show Miss Khan')).toBeVisible()
    await page.getByRole('button', { name: 'Back' }).click()
    await page.getByRole('button', { name: 'Not now' }).click()
    await expect(notice(page, 'The last change could not be kept')).toBeVisible()
    await page.clock.runFor('15:00')
    await expect(now(page)).toContainText('Move')
  })
})

test.describe('what starts the app without a network', () => {
  test.use({ serviceWorkers: 'allow' })

  const deleteWorker = (page: Page) =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.unregister())
  const isRegistered = (page: Page) =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined)
  const evictCache = (page: Page) =>
    page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })
  const evictOneFile = (page: Page) =>
    page.evaluate(async () => {
      const [name = ''] = await caches.keys()
      const cache = await caches.open(name)
      const page = (await cache.keys()).find(({ url }) => url.includes('index.html'))
      if (!page || !(await cache.delete(page))) throw new Error('There was no such file')
    })
  const filesKept = (page: Page) =>
    page.evaluate(async () => {
      const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
      return kept.flat().length
    })

  const installed = async (page: Page) => {
    await toAdults(page, 'This tablet')
    await expect(page.getByText('Ready: it works without a network.')).toBeVisible()
    await page.getByRole('button', { name: 'Back to the board' }).click()
  }

  for (const [what, harm] of [
    ['the service worker is deleted', deleteWorker],
    ['the cache is evicted', evictCache],
    ['one file of the cache is gone', evictOneFile],
  ] as const) {
    test(`${what} while the app runs: within the hour it is there again`, async ({ page, server }) => {
      await wallAt(page, '09:30')
      await offlineReady(page)
      await installed(page)
      const files = await filesKept(page)
      await harm(page)
      await page.clock.runFor('30:10')
      await expect.poll(() => filesKept(page)).toBe(files)
      await expect.poll(() => isRegistered(page)).toBe(true)
      await server.stop()
      await page.reload()
      await ready(page)
      await expect(now(page)).toContainText('Maths')
    })

    test(`${what} before a start: it is there again after it`, async ({ page, server }) => {
      await wallAt(page, '09:30')
      await offlineReady(page)
      await harm(page)
      await page.reload()
      await ready(page)
      await installed(page)
      await server.stop()
      await page.reload()
      await ready(page)
      await expect(now(page)).toContainText('Reading')
    })
  }

  const harmBoth = async (page: Page) => {
    await deleteWorker(page)
    await evictCache(page)
  }
  for (const [what, harm] of [
    ['the service worker and its cache are deleted', harmBoth],
    ['one file of the cache is gone', evictOneFile],
  ] as const)
    test(`${what} and cannot be had: the board stays, adults are told, and it mends itself`, async ({
      page,
      server,
    }) => {
      await wallAt(page, '09:30')
      await offlineReady(page)
      await installed(page)
      await server.stop()
      await harm(page)
      const told = notice(page, 'would not start without a network')
      await page.clock.runFor('30:10')
      await toAdults(page, 'This tablet')
      await expect(page.getByText('Not now: something is missing.')).toBeVisible()
      await page.getByRole('button', { name: 'Back to the board' }).click()
      await expect(told).toHaveCount(0)
      await page.clock.runFor('01:00:00')
      await expect(told).toBeVisible()
      await expect(now(page)).toContainText('Choose time')
      await server.start()
      await page.clock.runFor('01:00:00')
      await expect(told).toHaveCount(0)
      await server.stop()
      await page.reload()
      await ready(page)
      await expect(page.locator('.today')).toBeVisible()
    })
})
