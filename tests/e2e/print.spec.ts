import type { Page } from '@playwright/test'
import { toAdults } from './adults'
import { expectNoViolations, teacherSizes } from './looks'
import { longParts, printed, spilled } from './pdf'
import { keepDays, keepDaysOf, keepTablet, press, setUpTeacher } from './teacher'
import { expect, test } from './test'
import { putDayOnWall } from './wall'

const stepUp = 'public/samples/day-b-step-up-week-5-wednesday.csv'
const mainstream = 'public/samples/day-c-mainstream-thursday.csv'
const date = '2027-03-03'

const choose = (page: Page, thing: string) => page.getByRole('radio', { name: thing, exact: true }).check()

/** Expects that all of this is on the one page that is printed. */
async function expectOnePage(page: Page, name: string, words: string[]): Promise<void> {
  const pages = await printed(page, name)
  expect(pages, name).toHaveLength(1)
  for (const word of words) expect(pages[0]).toContain(word)
}

test.beforeEach(({ page }) => page.clock.install({ time: `${date}T09:20:00Z` }))

test("a teacher's device prints a day, a week and a first/then card", async ({ page }) => {
  await setUpTeacher(page)
  await keepTablet(page, 'Fox')
  await keepDays(page, { [date]: stepUp, '2027-03-04': mainstream })
  await press(page, 'Print')

  await expectOnePage(page, 'print-day', ['Fox: Wednesday 3 March', 'Hello', 'Quiet time', 'Science', 'Home'])
  expect((await printed(page, 'print-day'))[0]).not.toContain('10:55')
  await page.getByLabel('With clock times').check()
  await expectOnePage(page, 'print-day-times', ['8:45', '10:55', '12:55'])
  await page.getByLabel('Which day').selectOption('Thursday 4 March')
  await expectOnePage(page, 'print-long-day', ['Fox: Thursday 4 March', 'Home'])
  await expectNoViolations(page, 'print-day', teacherSizes)

  await choose(page, 'A week')
  await expectOnePage(page, 'print-week', ['Fox: Week of Monday 1 March', 'Tuesday', 'Not made yet', 'Science', 'Home'])
  await expectNoViolations(page, 'print-week', teacherSizes)

  await choose(page, 'First and then')
  await page.getByLabel('Which day').selectOption('Wednesday 3 March')
  await expectOnePage(page, 'print-first-then', ['First Hello', 'Then Quiet time'])
  await page.getByLabel('First', { exact: true }).selectOption('Science')
  await page.getByLabel('Then', { exact: true }).selectOption('Job')
  await expectOnePage(page, 'print-first-then', ['First Science', 'Then Job'])
  await expectNoViolations(page, 'print-first-then', teacherSizes)
})

test('long names stay inside their places on every paper', async ({ page }) => {
  await setUpTeacher(page)
  await keepTablet(page, 'Hippopotamus')
  const slots = longParts(20)
  await keepDaysOf(
    page,
    [date, '2027-03-04', '2027-03-05'].map((date) => ({ date, slots })),
  )
  await press(page, 'Print')
  for (const thing of ['A day', 'A week', 'First and then']) {
    await choose(page, thing)
    await expectOnePage(page, `print-long-${thing}`, ['Featherstone'])
    expect(await spilled(page), thing).toEqual([])
  }
})

test("a teacher's device prints a break card and a zone card, in words that are written there", async ({ page }) => {
  await setUpTeacher(page)
  await press(page, 'Print')
  await expect(page.getByText('No day is made yet')).toBeVisible()
  await expectOnePage(page, 'print-break-new', ['Break please', 'Quiet corner', 'Show an adult'])
  await page.getByLabel('Show whom').fill('Miss Khan')
  await page.getByLabel('Break place 2').fill('Library')
  await page.getByLabel('Break place 4').fill('')
  await expectOnePage(page, 'print-break', ['Break please', 'Library', 'Show Miss Khan'])
  expect((await printed(page, 'print-break'))[0]).not.toMatch(/Base|Outside/)
  await expect(page.locator('.break-card li')).toHaveText(['Quiet corner', 'Library', 'Move'])
  await expectNoViolations(page, 'print-break', teacherSizes)

  await choose(page, 'Zone card')
  await page.getByLabel('The word beside the circle').fill('Slow')
  await page.getByLabel('Feelings beside the circle').fill('sleepy, unwell')
  await expectOnePage(page, 'print-zone', ['How am I?', 'Slow', 'sleepy · unwell', 'Yellow', "I don't know"])
  await expectNoViolations(page, 'print-zone', teacherSizes)
})

test('a wall tablet prints its own day and cards behind the gate, in its own words', async ({ page }) => {
  await page.addInitScript(() => {
    const titles: string[] = []
    Object.assign(window, { titles, print: () => titles.push(document.title) })
  })
  await putDayOnWall(page, stepUp, date, {
    keyAdult: 'Miss Khan',
    zones: {
      blue: { word: 'Low', feelings: ['slow'], strategies: [] },
      green: { word: 'Ready', feelings: ['okay'], strategies: [] },
      yellow: { word: 'Wobbly', feelings: ['worried'], strategies: [] },
      red: { word: 'Big', feelings: ['angry'], strategies: [] },
    },
  })
  await toAdults(page, 'Print')
  await expectOnePage(page, 'wall-print-day', ['Fox: Wednesday 3 March', 'Science', 'Home'])
  await expectNoViolations(page, 'wall-print')
  await press(page, 'Print this')
  expect(await page.evaluate(() => Reflect.get(window, 'titles'))).toEqual(['Fox: A day'])
  await expect(page).toHaveTitle("What's Next")
  await choose(page, 'Zone card')
  await expectOnePage(page, 'wall-print-zone', ['Low', 'Ready', 'Wobbly', 'Big'])
  await choose(page, 'Break card')
  await expectOnePage(page, 'wall-print-break', ['Break please', 'Outside', 'Show Miss Khan'])
})
