import { privacyWords } from '../../src/words/privacy.en'
import { toAdults } from './adults'
import { expectNoViolations, teacherSizes } from './looks'
import { printed } from './pdf'
import { press, setUpTeacher } from './teacher'
import { expect, test } from './test'
import { putDayOnWall } from './wall'

const date = '2027-03-03'

test.beforeEach(({ page }) => page.clock.install({ time: `${date}T09:20:00Z` }))

test("a teacher's device says what it keeps and how long, and prints the privacy sheet", async ({ page }) => {
  await setUpTeacher(page)
  await press(page, 'This device')
  await expect(page.getByText('what the tablets last got of them: gone 14 days after their date.')).toBeVisible()
  await expect(page.getByText('The one open break')).toHaveCount(0)
  await press(page, 'Privacy sheet to print')
  const pages = await printed(page, 'privacy')
  expect(pages.length).toBeLessThanOrEqual(3)
  const text = pages.join(' ')
  for (const { what, why } of Object.values(privacyWords.kept)) {
    expect(text).toContain(what)
    expect(text).toContain(why)
  }
  for (const word of ['gone 24 hours after their date', 'at most 12 weeks on', '10 minutes', 'Lawful basis', 'Signed'])
    expect(text).toContain(word)
  expect(text).not.toMatch(/Miss Khan|Change the PIN/)
  await expectNoViolations(page, 'privacy', teacherSizes)
})

test('a wall tablet says what it keeps, and prints the same sheet behind the gate', async ({ page }) => {
  await putDayOnWall(page, 'public/samples/day-c-mainstream-thursday.csv', date)
  await toAdults(page, 'This tablet')
  await expect(page.getByText('What the last change of a day took the place of: 10 minutes.')).toBeVisible()
  await press(page, 'Privacy sheet to print')
  expect((await printed(page, 'wall-privacy')).join(' ')).toMatch(/Kept on a teacher ?’s device/)
})
