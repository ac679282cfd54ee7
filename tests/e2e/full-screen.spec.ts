import type { Page } from '@playwright/test'
import { toAdults } from './adults'
import { expect, test } from './test'
import { putDayOnWall, ready } from './wall'

const fillsTheScreen = (page: Page) => page.evaluate(() => document.fullscreenElement !== null)

test('the first touch after a restart fills the screen again and still does what it touched', async ({ page }) => {
  await page.clock.install({ time: '2027-03-03T09:20:00Z' })
  await putDayOnWall(page, 'public/samples/day-b-step-up-week-5-wednesday.csv', '2027-03-03')
  expect(await fillsTheScreen(page)).toBe(false)
  await page.getByRole('button', { name: 'My day' }).click()
  await expect.poll(() => fillsTheScreen(page)).toBe(true)
  await expect(page.getByRole('heading', { name: 'My day' })).toBeVisible()
  await page.reload()
  await ready(page)
  expect(await fillsTheScreen(page)).toBe(false)
  await page.getByRole('region', { name: 'Now' }).click()
  await expect.poll(() => fillsTheScreen(page)).toBe(true)
})

test('an adult leaves full screen, and no later touch of that day takes it back', async ({ page }) => {
  await page.clock.install({ time: '2027-03-03T09:20:00Z' })
  await putDayOnWall(page, 'public/samples/day-b-step-up-week-5-wednesday.csv', '2027-03-03')
  await toAdults(page, 'This tablet')
  await page.getByRole('button', { name: 'Leave full screen' }).click()
  await expect.poll(() => fillsTheScreen(page)).toBe(false)
  await page.getByRole('button', { name: 'Back to the board' }).click()
  await page.getByRole('button', { name: 'My day' }).click()
  expect(await fillsTheScreen(page)).toBe(false)
})
