import { codeOnScreen, dayOf, loadDay, openAgain, openedDays, pairTablet, press, setUpTeacher } from './teacher'
import { expect, test } from './test'

const stepUp = 'public/samples/day-b-step-up-week-5-wednesday.csv'
const date = '2027-03-03'

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: `${date}T07:40:00Z` })
  await setUpTeacher(page)
})

for (const size of [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
])
  test(`a day is made from a file and handed over, ${size.width} wide`, async ({ page }) => {
    await page.setViewportSize(size)
    const fox = await pairTablet(page, 'Fox')
    expect(fox).toMatchObject({ tabletName: 'Fox', adultName: 'Miss Khan' })
    await loadDay(page, 'Wednesday', stepUp)
    await press(page, 'Hand over Wednesday 3 March')
    await expect(page.getByRole('heading', { name: 'Fox: Wednesday 3 March' })).toBeVisible()
    const first = openedDays(await codeOnScreen(page), fox)
    expect(first.days).toEqual([dayOf(stepUp, date)])
    await press(page, 'The tablet has it')
    await expect(page.getByText('Fox has Wednesday 3 March.')).toBeVisible()

    await openAgain(page)
    await press(page, 'Hand over again Wednesday 3 March')
    const again = openedDays(await codeOnScreen(page), fox)
    expect(again.counter).toBeGreaterThan(first.counter)
  })
