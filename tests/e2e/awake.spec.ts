import type { Page } from '@playwright/test'
import { closeNotice, toAdults } from './adults'
import { expect, test } from './test'
import { putDayOnWall } from './wall'

const irp = 'public/samples/day-a-irp-week-1-monday.csv'
const date = '2027-03-01'

/**
 * The screen's lock, which a browser without a screen does not really hold. As in a real one, it is let go of when the
 * page goes out of view; `refuses` is a tablet with a low battery.
 */
const screenOfTablet = () => {
  const tablet = { asked: 0, held: 0, refuses: false, inView: true }
  let letGo = () => {}
  Object.assign(window, { tablet })
  Object.defineProperty(document, 'visibilityState', { get: () => (tablet.inView ? 'visible' : 'hidden') })
  document.addEventListener('visibilitychange', () => tablet.inView || letGo(), { capture: true })
  Object.defineProperty(navigator, 'wakeLock', {
    value: {
      request: async () => {
        tablet.asked += 1
        if (tablet.refuses) throw new DOMException('Low battery', 'NotAllowedError')
        tablet.held += 1
        const lock = new EventTarget()
        letGo = () => {
          letGo = () => {}
          tablet.held -= 1
          lock.dispatchEvent(new Event('release'))
        }
        return Object.assign(lock, { release: async () => letGo() })
      },
    },
  })
}
type Tablet = { asked: number; held: number; refuses: boolean; inView: boolean }
const tablet = (page: Page) => page.evaluate(() => (window as unknown as { tablet: Tablet }).tablet)
const setTablet = (page: Page, change: Partial<Tablet>) =>
  page.evaluate((changed) => {
    Object.assign((window as unknown as { tablet: Tablet }).tablet, changed)
    document.dispatchEvent(new Event('visibilitychange'))
  }, change)

const wallAt = async (page: Page, time: string) => {
  await page.addInitScript(screenOfTablet)
  await page.clock.install({ time: `${date}T${time}:00Z` })
  await putDayOnWall(page, irp, date)
}

test('the screen is kept awake from half an hour before the first part to half an hour after the last', async ({
  page,
}) => {
  await wallAt(page, '08:10')
  expect((await tablet(page)).asked).toBe(0)
  await page.clock.fastForward('06:00')
  await expect.poll(async () => (await tablet(page)).held).toBe(1)
  await page.clock.fastForward('03:28:00')
  expect((await tablet(page)).held).toBe(1)
  await page.clock.fastForward('03:00')
  await expect.poll(async () => (await tablet(page)).held).toBe(0)
})

test('the screen is kept awake again when the page comes back into view', async ({ page }) => {
  await wallAt(page, '09:30')
  await expect.poll(async () => (await tablet(page)).held).toBe(1)
  await setTablet(page, { inView: false })
  expect((await tablet(page)).held).toBe(0)
  await setTablet(page, { inView: true })
  await expect.poll(async () => (await tablet(page)).held).toBe(1)
})

test('adults are told on the board when the tablet refuses to stay awake, for as long as it does', async ({ page }) => {
  await wallAt(page, '09:30')
  await expect.poll(async () => (await tablet(page)).held).toBe(1)
  await setTablet(page, { refuses: true, inView: false })
  await setTablet(page, { inView: true })
  const told = page.getByRole('status').filter({ hasText: 'refuses to keep its screen on' })
  await expect(told).toBeVisible()
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Reading')
  // Read once, it is not said again each minute.
  await closeNotice(page)
  await page.clock.runFor('02:00')
  await expect(told).toHaveCount(0)
  await setTablet(page, { refuses: false })
  await page.clock.runFor('01:00')
  await setTablet(page, { refuses: true, inView: false })
  await setTablet(page, { inView: true })
  await expect(told).toBeVisible()
  await setTablet(page, { refuses: false })
  await page.clock.runFor('01:00')
  await expect(told).toHaveCount(0)
})

test('adults read when the tablet refuses to stay awake, and it is asked again', async ({ page }) => {
  await wallAt(page, '09:30')
  await toAdults(page, 'This tablet')
  await expect(page.getByText('Yes, until half an hour after the last part.')).toBeVisible()
  await setTablet(page, { refuses: true, inView: false })
  await setTablet(page, { inView: true })
  await expect(page.getByText('The tablet refuses, often because the battery is low.')).toBeVisible()
  await setTablet(page, { refuses: false })
  await page.clock.runFor('01:00')
  await expect(page.getByText('Yes, until half an hour after the last part.')).toBeVisible()
})
