import type { Page } from '@playwright/test'
import { toAdults } from './adults'
import { expect, test } from './test'
import { kept, putDayOnWall } from './wall'

const irp = 'public/samples/day-a-irp-week-1-monday.csv'
const stepUp = 'public/samples/day-b-step-up-week-5-wednesday.csv'
const date = '2027-03-03'
const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

const loadADay = async (page: Page) => {
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, stepUp, date)
  await toAdults(page, 'Load a day')
}

test('nobody finds the adults’ side open after three minutes, and a day being loaded is still there behind the gate', async ({
  page,
}) => {
  await loadADay(page)
  const paste = page.locator('.adults textarea')
  await paste.fill('start,end,activity\n09:00,10:00,Art')
  await page.clock.fastForward('02:50')
  await expect(paste).toBeVisible()
  await page.clock.fastForward('00:15')
  await expect(page.getByRole('region', { name: 'Now' })).toBeVisible()
  await toAdults(page, 'Load a day')
  await expect(paste).toHaveValue(/Art/)
  await tap(page, 'Back to the board')
  await toAdults(page, 'Load a day')
  await expect(paste).toHaveValue('')
})

test('a day being loaded is walked through before it is used, and is still there afterwards', async ({ page }) => {
  await loadADay(page)
  const before = await kept(page)
  await page.getByLabel('Choose a CSV file').setInputFiles(irp)
  await page.getByRole('button', { name: 'Use it' }).waitFor()
  await page.getByRole('button', { name: 'Walk through it', exact: true }).click()
  await expect(page.getByText('Preview: not the real day')).toBeVisible()
  await page.getByLabel('Time of day').fill('570')
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Reading')
  await tap(page, 'Close preview')
  await expect(page.getByRole('cell', { name: 'Time with Mrs Bell' })).toBeVisible()
  expect(await kept(page)).toEqual(before)
  await tap(page, 'Use it')
  await tap(page, 'Back to the board')
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('My plan')
})

test('a day walked through before it is used shows its changes and what the pupil has chosen', async ({ page }) => {
  await page.clock.install({ time: `${date}T10:48:00Z` })
  await putDayOnWall(page, irp, date)
  await tap(page, /^Choose/)
  await tap(page, 'Train')
  const walk = async (csv: string, minute: string) => {
    await page.getByLabel('Choose a CSV file').setInputFiles(csv)
    await page.getByRole('button', { name: 'Walk through it', exact: true }).click()
    await page.getByLabel('Time of day').fill(minute)
  }
  await toAdults(page, 'Load a day')
  const before = await kept(page)
  await walk(irp, '655')
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Train')
  await expect(page.getByRole('region', { name: 'Change' })).toHaveCount(0)
  await tap(page, 'Close preview')
  await walk(stepUp, '560')
  const change = page.getByRole('region', { name: 'Change' })
  await expect(change).toContainText('A new day')
  await change.getByRole('button', { name: 'Okay' }).click()
  await expect(change).toHaveCount(0)
  await tap(page, 'Close preview')
  expect(await kept(page)).toEqual(before)
  await tap(page, 'Use it')
  await tap(page, 'Back to the board')
  await page.locator('.quiet-time').getByRole('button', { name: 'Today' }).click()
  await expect(change).toContainText('A new day')
})

test('a day is removed, or put down as one without school, only after an adult was asked', async ({ page }) => {
  await loadADay(page)
  const before = await kept(page)
  await tap(page, 'Remove Wednesday 3 March')
  await tap(page, 'Keep it')
  await tap(page, 'No school on this date')
  await tap(page, 'Keep it')
  expect(await kept(page)).toEqual(before)
  await tap(page, 'Remove Wednesday 3 March')
  await tap(page, 'Yes, remove it')
  await expect(page.getByText('The day for Wednesday 3 March is removed.')).toBeVisible()
  await tap(page, 'Back to the board')
  await expect(page.getByRole('heading', { name: 'No timetable yet' })).toBeVisible()
  await toAdults(page, 'Load a day')
  await tap(page, 'Put back what was there')
  await expect(page.getByText('What was there before is back.')).toBeVisible()
  expect((await kept(page)).days).toEqual(before.days)
})

test('a day that was loaded over another is put back within ten minutes', async ({ page }) => {
  await loadADay(page)
  const before = await kept(page)
  await page.getByLabel('Choose a CSV file').setInputFiles(irp)
  await tap(page, 'Use it')
  await expect(page.getByText('The day for Wednesday 3 March was changed on this tablet.')).toBeVisible()
  await tap(page, 'Back to the board')
  const okay = page.getByRole('button', { name: 'Okay' })
  await okay.waitFor()
  await expect(async () => {
    if (await okay.isVisible()) await okay.click({ timeout: 1000 })
    await expect(okay).toBeHidden({ timeout: 250 })
  }).toPass()
  await toAdults(page, 'Load a day')
  await tap(page, 'Put back what was there')
  await expect(page.getByText('What was there before is back.', { exact: true })).toBeVisible()
  expect((await kept(page)).days).toMatchObject([{ day: (before.days as { day: object }[])[0]?.day }])
  await tap(page, 'Back to the board')
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Maths')
  await expect(okay).toBeVisible()
})
