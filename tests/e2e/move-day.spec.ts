import type { Page } from '@playwright/test'
import { toAdults } from './adults'
import { expectFitForPupils } from './looks'
import { expect, test } from './test'
import { putDayOnWall, ready, wakeAt } from './wall'

const mainstream = 'public/samples/day-c-mainstream-thursday.csv'
const date = '2027-03-04'
const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const row = (page: Page, activity: string) => page.getByRole('row').filter({ hasText: activity })

test('where nothing is left to absorb five minutes more, the adult says what is left out, and the pupil sees the change', async ({
  page,
}) => {
  await page.clock.install({ time: `${date}T12:02:00Z` })
  await putDayOnWall(page, mainstream, date)
  await toAdults(page, 'Today')
  await tap(page, 'Five minutes more')
  await expect(page.getByText('Which part is left out today?')).toBeVisible()
  await expect(page.getByText('Leave out: that part is not on today.')).toBeVisible()
  await tap(page, 'Cancel')
  await expect(page.getByText('Which part is left out today?')).toHaveCount(0)
  await tap(page, 'Five minutes more')
  await expect(row(page, 'Wash hands')).toBeVisible()
  await tap(page, 'Leave out Wash hands')
  await expect(row(page, 'Wash hands')).toHaveCount(0)
  await expect(row(page, '12:00–12:15')).toContainText('Move')
  await expect(row(page, 'Lunch')).toContainText('12:15–12:45')
  await tap(page, 'Back to the board')
  const change = page.getByRole('region', { name: 'Change' })
  await expect(change).toContainText('Wash hands')
  await expect(change).toContainText('Not today')
  await page.reload()
  await ready(page)
  await change.getByRole('button', { name: 'Okay' }).click()
  await expect(change).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Next' })).toContainText('Lunch')
  await toAdults(page, 'Today')
  await tap(page, 'Undo five minutes more and put Wash hands back')
  await tap(page, 'Back to the board')
  await expect(change).toContainText('Back today')
})

test('what was left out for five minutes more comes back with them in one tap that says so', async ({ page }) => {
  await page.clock.install({ time: `${date}T12:02:00Z` })
  await putDayOnWall(page, mainstream, date)
  await toAdults(page, 'Today')
  await tap(page, 'Five minutes more')
  await tap(page, 'Leave out Wash hands')
  await expect(
    page.getByText('Wash hands is left out. The pupil is shown a change card. Move now ends at 12:15.'),
  ).toBeVisible()
  await tap(page, 'Undo five minutes more and put Wash hands back')
  await expect(page.getByText('Wash hands is back. Move now ends at 12:10.')).toBeVisible()
  await expect(row(page, 'Wash hands')).toContainText('12:10–12:15')
  await tap(page, 'Back to the board')
  await expect(page.getByRole('region', { name: 'Change' })).toHaveCount(0)
})

test('the adult is told what a move does to quiet time, and that the wall has nothing planned', async ({ page }) => {
  await page.clock.install({ time: `${date}T13:40:00Z` })
  await putDayOnWall(page, mainstream, date)
  await toAdults(page, 'Today')
  await tap(page, 'Five minutes more')
  await expect(page.getByText('Science now ends at 14:20. Quiet time now begins at 14:20.')).toBeVisible()
  await wakeAt(page, `${date}T14:40:00Z`)
  await tap(page, 'Finish now')
  await expect(page.getByText('Look back begins at 15:00. Until then the wall says “Nothing planned”.')).toBeVisible()
})

test('a part that has begun while the adult was asked stays, and that is said', async ({ page }) => {
  await page.clock.install({ time: `${date}T12:02:00Z` })
  await putDayOnWall(page, mainstream, date)
  await toAdults(page, 'Today')
  await tap(page, 'Five minutes more')
  await wakeAt(page, `${date}T12:12:00Z`)
  await tap(page, 'Leave out Wash hands')
  await expect(page.getByText('That part has begun already, so it stays.')).toBeVisible()
  await expect(row(page, 'Wash hands')).toBeVisible()
})

test('an adult moves the five-to-one strip behind the gate', async ({ page }) => {
  await page.clock.install({ time: `${date}T13:30:00Z` })
  await putDayOnWall(page, mainstream, date, { quietStyle: 'fiveToOne' })
  await expect(page.locator('.quiet-strip')).toContainText('5, then')
  await toAdults(page, 'Today')
  await page.getByRole('button', { name: /^Hold/ }).click()
  await expect(page.getByText(/ is held\. It can last until \d/)).toBeVisible()
  await tap(page, 'Let go')
  await tap(page, '3')
  await tap(page, 'Back to the board')
  await expect(page.locator('.quiet-strip')).toContainText('3, then')
})

test('a held day is seen as held: on the board, and behind the gate in every section', async ({ page }) => {
  await page.clock.install({ time: `${date}T13:30:00Z` })
  await putDayOnWall(page, mainstream, date, { quietStyle: 'disc' })
  const now = page.getByRole('region', { name: 'Now' })
  const strip = page.locator('.quiet-strip')
  await expect(now).not.toContainText('Next waits')
  await expect(strip).toContainText('minutes, then Quiet time')
  await toAdults(page, 'Today')
  await expect(page.getByText('what comes next waits until you let go. The board says')).toBeVisible()
  const hold = page.getByRole('button', { name: /^Hold/ })
  const before = await hold.boundingBox()
  await hold.click()
  // A second tap where the first one was meets no other move than its own way back.
  expect(await page.getByRole('button', { name: 'Let go' }).boundingBox()).toEqual(before)
  await tap(page, 'This pupil')
  await expect(page.getByText(/^Science is held\. It can last until \d/)).toBeVisible()
  await tap(page, 'Back to the board')
  await expect(now).toContainText('Next waits')
  await expect(now.getByRole('img', { name: 'Next waits' })).toBeVisible()
  await expect(strip).toHaveText('Quiet time is next')
  await expectFitForPupils(page, 'today-held')
  await toAdults(page, 'This pupil')
  await tap(page, 'Let go')
  await expect(page.getByText(/is held/)).toHaveCount(0)
  await tap(page, 'Back to the board')
  await expect(now).not.toContainText('Next waits')
})
