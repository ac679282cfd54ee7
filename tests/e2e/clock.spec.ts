import { chromium, type Page } from '@playwright/test'
import { flags } from '../tools/browser.mjs'
import { expectFitForPupils } from './looks'
import { expect, test } from './test'
import { kept, putDayOnWall, ready } from './wall'

const mainstream = 'public/samples/day-c-mainstream-thursday.csv'
const now = (page: Page) => page.getByRole('region', { name: 'Now' })

test('at midnight yesterday leaves the wall', async ({ page }) => {
  await page.clock.install({ time: '2027-03-04T23:59:30Z' })
  await putDayOnWall(page, mainstream, '2027-03-04')
  await expect(page.getByText('The school day is finished')).toBeVisible()
  await page.clock.fastForward('01:00')
  await expect(page.getByRole('heading', { name: 'No timetable yet' })).toBeVisible()
})

test('a tablet asleep for three days wakes to the truth', async ({ page }) => {
  await page.clock.install({ time: '2027-03-01T09:20:00Z' })
  await putDayOnWall(page, mainstream, '2027-03-01')
  await expect(now(page)).toContainText('Maths')
  await page.clock.fastForward(3 * 24 * 3_600_000)
  await expect(page.getByRole('heading', { name: 'No timetable yet' })).toBeVisible()
  await page.clock.setSystemTime(new Date('2027-03-01T10:20:00Z'))
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(now(page)).toContainText('Assembly')
})

for (const [change, date, before] of [
  ['forward', '2027-03-28', '2027-03-28T00:30:00Z'],
  ['back', '2026-10-25', '2026-10-25T00:30:00Z'],
] as const) {
  test(`the clocks going ${change} move no part of the day`, async ({ page }) => {
    await page.clock.install({ time: before })
    await putDayOnWall(page, mainstream, date)
    await page.clock.setSystemTime(new Date(`${date}T09:20:00${change === 'forward' ? '+01:00' : 'Z'}`))
    await page.clock.fastForward('01:00')
    await expect(now(page)).toContainText('Maths')
  })
}

test('a change of time zone while running is caught up with', async ({ server }) => {
  // A browser of its own: an emulated time zone can be set only once.
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '',
    args: flags,
    env: { ...process.env, TZ: 'Europe/London' },
  })
  const context = await browser.newContext({ baseURL: server.url, timezoneId: '' })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await page.clock.install({ time: '2027-03-04T09:20:30Z' })
  await putDayOnWall(page, mainstream, '2027-03-04')
  await expect(now(page)).toContainText('Maths')
  await devtools.send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/Berlin' })
  await page.clock.fastForward('01:00')
  await expect(now(page)).toContainText('Assembly')
  await browser.close()
})

test('a day on show for an hour proves its date, and a clock before it asks for an adult', async ({ page }) => {
  await page.clock.install({ time: '2027-03-04T09:20:00Z' })
  await putDayOnWall(page, mainstream, '2027-03-04')
  for (let minute = 0; minute <= 60; minute++) await page.clock.runFor(60_000)
  await expect.poll(async () => (await kept(page)).facts).toContain('2027-03-04')
  await page.clock.setSystemTime(new Date('2027-03-02T09:20:00Z'))
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(page.getByText('This clock needs an adult')).toBeVisible()
  await expectFitForPupils(page, 'today-wrong-clock')
  await page.clock.setSystemTime(new Date('2027-03-04T10:20:00Z'))
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(now(page)).toContainText('Assembly')
})

test('a clock before a proven date shows no day, though yesterday is still kept', async ({ page }) => {
  await page.clock.install({ time: '2027-03-04T09:20:00Z' })
  await putDayOnWall(page, mainstream, '2027-03-03')
  await putDayOnWall(page, mainstream, '2027-03-04')
  for (let minute = 0; minute <= 60; minute++) await page.clock.runFor(60_000)
  await expect.poll(async () => (await kept(page)).facts).toContain('2027-03-04')
  await page.clock.setSystemTime(new Date('2027-03-03T09:20:00Z'))
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(page.getByText('This clock needs an adult')).toBeVisible()
  await expect(now(page)).toHaveCount(0)
})

test('a clock that jumps ahead empties nothing', async ({ page }) => {
  await page.clock.install({ time: '2027-03-04T09:20:00Z' })
  await putDayOnWall(page, mainstream, '2027-03-04')
  await page.clock.setSystemTime(new Date('2031-01-01T09:20:00Z'))
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(page.getByRole('heading', { name: 'No timetable yet' })).toBeVisible()
  await page.reload()
  await ready(page)
  await page.clock.setSystemTime(new Date('2027-03-04T10:20:00Z'))
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(now(page)).toContainText('Assembly')
})
