import type { Page } from '@playwright/test'
import { codeOf, dayOf, heldUp, khan, pair } from './codes'
import { test } from './film'
import { expect } from './test'
import { kept, putDayOnWall } from './wall'

const date = '2027-03-03'
const mainstream = 'public/samples/day-c-mainstream-thursday.csv'

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const now = (page: Page) => page.getByRole('region', { name: 'Now' })

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, mainstream, date, { keyAdult: 'Miss Khan' })
})

test('one tap starts the camera, the change cards appear, and one tap uses the day', async ({ page, camera }) => {
  await pair(page, khan, date)
  await expect(now(page)).toContainText('Maths')
  const before = JSON.stringify((await kept(page)).days)
  camera.shows(heldUp(null), heldUp(codeOf([dayOf(date, 'Science', 'Reading', 'Home')])))
  await tap(page, 'Scan')
  await expect(page.getByRole('heading', { name: "Today's day is here" })).toBeVisible()
  expect(JSON.stringify((await kept(page)).days)).toBe(before)
  await tap(page, 'Use it')
  await expect(now(page)).toContainText('Science')
  await expect(page.getByRole('heading', { name: 'Change' })).toHaveCount(0)
})
