import { expect, test } from './test'
import { putDayOnWall, setWall, wakeAt } from './wall'

const mainstream = 'public/samples/day-c-mainstream-thursday.csv'
const date = '2027-03-04'

test('Today shows as much of the day as suits this pupil, and clock times only when they are switched on', async ({
  page,
}) => {
  await page.clock.install({ time: `${date}T09:20:00Z` })
  const now = page.getByRole('region', { name: 'Now' })
  const next = page.getByRole('region', { name: 'Next' })
  const list = page.getByRole('region', { name: 'My day' })

  await putDayOnWall(page, mainstream, date)
  await expect(now).toContainText('Maths')
  await expect(next).toContainText('Job')
  await expect(list).toHaveCount(0)
  await expect(page.getByRole('main')).not.toContainText('9:15')

  await setWall(page, { view: 'now', clockTimes: true })
  await expect(now).toContainText('9:15 to 10:10')
  await expect(next).toHaveCount(0)
  await expect(list).toHaveCount(0)
  await expect(page.locator('.home')).toHaveText('LastHome')

  await setWall(page, { view: 'half' })
  await expect(list).toContainText('Lunch')
  await expect(list).not.toContainText('Science')
  await expect(list).toContainText('Home')

  await setWall(page, { view: 'whole' })
  await expect(list).toContainText('Science')
  await expect(list.locator('[aria-current]')).toContainText('Maths')
  await expect(list.locator('.home')).toBeInViewport()
  await wakeAt(page, `${date}T15:02:00Z`)
  await expect(list.locator('.home')).toHaveCount(0)
  await expect(list.getByRole('listitem').last()).toHaveText(/^Home ?Next$/)
})

test('a day that ends with another part than going home has home in sight below the whole of it, too', async ({
  page,
}) => {
  await page.clock.install({ time: `${date}T08:46:00Z` })
  await putDayOnWall(page, 'public/samples/day-a-irp-week-1-monday.csv', date, { view: 'whole' })
  await expect(page.locator('.day-list .home')).toBeInViewport()
})

test('in a gap the wall says so, and what comes next', async ({ page }) => {
  await page.clock.install({ time: `${date}T10:00:00Z` })
  await putDayOnWall(page, 'tests/e2e/day-with-a-gap.csv', date)
  await expect(page.getByRole('heading', { name: 'Nothing planned' })).toBeVisible()
  await expect(page.getByText('Next is Art')).toBeVisible()
  await expect(page.locator('.home')).toHaveText('ThenHome')
  await page.clock.fastForward('31:00')
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Art')
  await expect(page.locator('.home')).toHaveText('NextHome')
})
