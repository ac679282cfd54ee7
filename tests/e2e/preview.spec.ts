import { toAdults } from './adults'
import { smallTablet } from './looks'
import { expect, test } from './test'
import { kept, putDayOnWall, ready } from './wall'

test('a newcomer walks through the sample day at any hour, and nothing of it is kept', async ({ page }) => {
  await page.clock.install({ time: '2027-03-06T22:00:00Z' })
  await page.goto('./')
  await ready(page)
  await page.getByRole('button', { name: 'Try a sample day' }).click()
  await expect(page.getByText('Preview: not the real day')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Hello')
  await page.getByRole('button', { name: 'Later part' }).click()
  await expect(page.locator('.quiet-time')).toBeVisible()
  await page.getByRole('button', { name: 'Later part' }).click()
  await page.getByRole('button', { name: 'Later part' }).click()
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Maths')
  await page.getByRole('button', { name: 'Break please' }).click()
  await page.getByRole('button', { name: 'Base' }).click()
  await expect(page.getByText('Show Miss Khan')).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Not now' }).click()
  await page.getByLabel('Time of day').fill('780')
  await expect(page.getByText('The school day is finished')).toBeVisible()
  await test.step('the board has all its room on a small tablet, in high contrast too', async () => {
    await page.getByLabel('Sample day').selectOption('1')
    await page.setViewportSize(smallTablet)
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'contrast'
    })
    for (const minute of ['530', '600']) {
      await page.getByLabel('Time of day').fill(minute)
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight), minute)
        .toBe(0)
    }
  })
  await page.getByLabel('Sample day').selectOption('0')
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Hello')
  await page.getByRole('button', { name: 'Close preview' }).click()
  await expect(page.getByRole('button', { name: 'Try a sample day' })).toBeVisible()
  expect(Object.values(await kept(page)).flat()).toEqual([])
})

test('a preview that nobody touches ends after three minutes, and adults come in by the gate again', async ({
  page,
}) => {
  const date = '2027-03-03'
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, 'public/samples/day-b-step-up-week-5-wednesday.csv', date)
  await toAdults(page, 'Load a day')
  await page.getByRole('button', { name: 'Walk through it Wednesday 3 March' }).click()
  await page.getByLabel('Time of day').fill('720')
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Story')
  await page.clock.fastForward('02:00')
  await expect(page.getByText('Preview: not the real day')).toBeVisible()
  await page.clock.fastForward('02:00')
  await expect(page.getByText('Preview: not the real day')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Maths')
})
