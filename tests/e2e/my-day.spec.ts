import type { Page } from '@playwright/test'
import { expect, test } from './test'
import { kept, putDayOnWall, ready } from './wall'

const irp = 'public/samples/day-a-irp-week-1-monday.csv'
const stepUp = 'public/samples/day-b-step-up-week-5-wednesday.csv'
const date = '2027-03-01'

const wallAt = async (page: Page, csv: string, time: string) => {
  await page.clock.install({ time: `${date}T${time}:00Z` })
  await putDayOnWall(page, csv, date, { keyAdult: 'Miss Khan' })
}
const card = (page: Page, activity: string) => page.locator('.day-card', { hasText: activity }).first()

test('a tap finishes a part, Undo stands for ten seconds, and the tick moves nothing', async ({ page }) => {
  await wallAt(page, irp, '09:30')
  await page.getByRole('button', { name: 'My day' }).click()
  await card(page, 'Reading').getByRole('button', { name: 'Finished' }).click()
  await expect(card(page, 'Reading').locator('.finished-mark')).toHaveText('Finished')
  await card(page, 'Reading').getByRole('button', { name: 'Undo' }).click()
  await expect(card(page, 'Reading').getByRole('button', { name: 'Finished' })).toBeVisible()
  await expect(page.locator('.finished-mark')).toHaveCount(0)
  await card(page, 'Reading').getByRole('button', { name: 'Finished' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  const mark = card(page, 'Reading').locator('.finished-mark')
  const { x } = (await mark.boundingBox()) ?? {}
  await page.clock.fastForward(10_000)
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  await expect(mark).toHaveText('Finished')
  expect((await mark.boundingBox())?.x).toBe(x)
  await expect(card(page, 'Maths')).not.toContainText('Finished')
  await page.getByRole('button', { name: 'Today' }).click()
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Reading')
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Finished')
  await page.reload()
  await ready(page)
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Finished')
})

test('what the clock has passed is before now, and only what the pupil ticked is finished', async ({ page }) => {
  await wallAt(page, irp, '09:50')
  await page.getByRole('button', { name: 'My day' }).click()
  await expect(card(page, 'Reading')).toHaveCount(0)
  await page.getByRole('button', { name: 'Before now' }).click()
  await expect(page.locator('.day-card.is-past')).toHaveCount(4)
  await expect(page.getByText('Finished', { exact: true }).and(page.locator('.finished-mark'))).toHaveCount(0)
  await card(page, 'Reading').getByRole('button', { name: 'Finished' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.clock.fastForward(10_000)
  await expect(card(page, 'Reading').locator('.finished-mark')).toHaveText('Finished')
  await expect(page.locator('.finished-mark')).toHaveCount(1)
})

test('what the key adult can say beside My plan is marked as theirs', async ({ page }) => {
  await wallAt(page, irp, '09:16')
  await page.getByRole('button', { name: 'My plan' }).click()
  await expect(page.locator('.for-adult')).toHaveText(/^For your adult.*I notice.*I wonder/)
})

test('My day returns to Today after a minute untouched', async ({ page }) => {
  await wallAt(page, irp, '09:30')
  await page.getByRole('button', { name: 'My day' }).click()
  await page.clock.fastForward(59_000)
  await expect(page.getByRole('heading', { name: 'My day' })).toBeVisible()
  await page.clock.fastForward(2000)
  await expect(page.getByRole('region', { name: 'Now' })).toBeVisible()
})

test('an order choice swaps the two parts, survives a restart, and can be changed back', async ({ page }) => {
  await wallAt(page, irp, '09:12')
  await page.getByRole('button', { name: 'Today' }).click()
  const plan = page.getByRole('region', { name: 'Getting ready' })
  await plan.getByRole('button', { name: /^Choose/ }).click()
  await expect(page.getByText('Which one comes first?')).toBeVisible()
  await page.getByRole('button', { name: 'Maths first' }).click()
  await expect(page.getByRole('region', { name: 'Now' })).toBeVisible()
  await page.reload()
  await ready(page)
  await page.clock.fastForward('14:00')
  await expect(page.getByRole('region', { name: 'Now' }).getByRole('heading', { name: 'Maths' })).toBeVisible()
  await page.getByRole('button', { name: 'My day' }).click()
  const order = await page.locator('.day-card h2').allTextContents()
  expect(order.indexOf('Maths')).toBeLessThan(order.indexOf('Reading'))
  const { voice } = await kept(page)
  expect(voice).toMatchObject([{ date, choices: [{ activity: 'My plan', chosen: 'Maths first' }] }])
})

test('undecided falls to the first option', async ({ page }) => {
  await wallAt(page, irp, '09:26')
  await expect(page.getByRole('region', { name: 'Now' }).getByRole('heading', { name: 'Reading' })).toBeVisible()
})

test('a chosen option stands on the card', async ({ page }) => {
  await wallAt(page, irp, '10:48')
  await page.getByRole('button', { name: /^Choose/ }).click()
  await page.getByRole('button', { name: 'Train' }).click()
  await expect(
    page.getByRole('region', { name: 'Next' }).or(page.getByRole('region', { name: 'Getting ready' })),
  ).toContainText('Train')
  await page.getByRole('button', { name: 'Picked' }).click()
  await expect(page.getByRole('button', { name: /^Train/ })).toHaveAttribute('aria-pressed', 'true')
})

test('a change card lies beside the board until the pupil accepts it', async ({ page }) => {
  await wallAt(page, stepUp, '09:20')
  const change = page.getByRole('region', { name: 'Change' })
  await expect(change).toContainText('PE')
  await expect(change).toContainText('Science')
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Maths')
  await page.reload()
  await ready(page)
  await change.getByRole('button', { name: 'Okay' }).click()
  await expect(change).toHaveCount(0)
  await page.reload()
  await ready(page)
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Maths')
  await expect(change).toHaveCount(0)
})

test('My plan walks through the day with its choices, and never times out', async ({ page }) => {
  await wallAt(page, irp, '09:18')
  await page.getByRole('region', { name: 'Now' }).getByRole('button', { name: 'My plan' }).click()
  await expect(page.getByText('3 of 10')).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByText('1 of 10')).toBeVisible()
  await page.getByRole('button', { name: 'Walk together' }).click()
  await expect(page.getByRole('button', { name: /Walk together/ })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Forward' }).click()
  await page.clock.fastForward('01:30:00')
  await expect(page.getByText('2 of 10')).toBeVisible()
})

test('Look back marks each part and one thing that helped, kept through a restart', async ({ page }) => {
  await wallAt(page, irp, '11:06')
  await page.getByRole('region', { name: 'Now' }).getByRole('button', { name: 'Look back' }).click()
  await page.getByRole('button', { name: 'Okay' }).click()
  await expect(page.getByRole('button', { name: 'Okay' })).toHaveAttribute('aria-pressed', 'true')
  const forward = page.getByRole('button', { name: 'Forward' })
  const water = page.getByRole('button', { name: 'Water' })
  while (!(await water.isVisible())) await forward.click()
  await water.click()
  await expect(water).toHaveAttribute('aria-pressed', 'true')
  await forward.click()
  await expect(page.getByRole('heading', { name: 'Finished' })).toBeVisible()
  await expect(forward).toHaveCount(0)
  await page.getByRole('button', { name: 'Today' }).click()
  await expect(page.getByRole('region', { name: 'Now' })).toBeVisible()
  await expect
    .poll(async () => (await kept(page)).voice)
    .toMatchObject([{ date, marks: [{ activity: 'Hello', start: 525, mark: 'okay' }], helped: 'Water' }])
})
