import type { Page } from '@playwright/test'
import type { Plan } from '../../src/core/plan/plan'
import type { Day } from '../../src/core/timetable/day'
import { expectNoViolations, teacherSizes } from './looks'
import { printed } from './pdf'
import { codeOnScreen, dayOf, keepDays, keepTablet, keepTemplates, openedDays, press, setUpTeacher } from './teacher'
import { expect, test } from './test'
import { kept } from './wall'

const eightWeeks = 'public/samples/plan-step-up-8-weeks.csv'
const short = 'public/samples/day-a-irp-week-1-monday.csv'
const stepUp = 'public/samples/day-b-step-up-week-5-wednesday.csv'

const inAll = ['12.5', '15', '17.5', '20', '21.25', '25', '30', '32.5']
const inClass = ['0', '0', '2', '4', '7.5', '11', '15', '20']

const cells = async (page: Page, column: number) => {
  const texts = await page.locator(`.weeks tbody > tr > :nth-child(${column})`).allInnerTexts()
  return texts.map((text) => text.trim())
}

const toPlan = (page: Page) => press(page, 'Plan')

async function startFromFile(page: Page, starts: string): Promise<void> {
  await toPlan(page)
  await page.getByLabel('First school day of the plan').fill(starts)
  await page.getByLabel('Choose a CSV file').setInputFiles(eightWeeks)
  await press(page, 'Use this plan')
}

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: '2027-03-03T07:40:00Z' })
  await setUpTeacher(page)
})

test('a plan loads from its file, shows its hours, makes the days of a week and hands them over', async ({ page }) => {
  test.slow()
  const pairing = await keepTablet(page, 'Fox')
  await keepDays(page, { '2027-03-03': stepUp })
  await press(page, 'Change Wednesday 3 March')
  await press(page, 'Save as a template')
  for (const weekday of ['Monday', 'Tuesday', 'Thursday', 'Friday']) await press(page, weekday)
  await press(page, 'Save')
  await press(page, 'Done')

  await startFromFile(page, '2027-03-08')
  await expect(page.getByText('The plan is started.')).toBeVisible()
  await expect(page.getByText('8 weeks from')).toHaveText(
    '8 weeks from Monday 8 March 2027 to Friday 30 April 2027, with 4 reviews.',
  )
  expect(await cells(page, 4)).toEqual(inAll)
  expect(await cells(page, 5)).toEqual(inClass)
  await expect(page.getByText('7 weeks of this plan are part-time.')).toBeVisible()
  await expect(
    page.getByRole('img', {
      name: `Planned hours a week, from the first week: ${inAll.join(', ')}. Of these in class lessons: ${inClass.join(', ')}.`,
    }),
  ).toBeVisible()
  await expectNoViolations(page, 'plan', teacherSizes)

  await page.getByLabel('Name, such as Half-term').fill('Easter')
  await page.getByLabel('First day', { exact: true }).fill('2027-03-26')
  await page.getByLabel('Last day').fill('2027-04-09')
  await page
    .locator('form', { has: page.getByLabel('Last day') })
    .getByRole('button', { name: 'Add' })
    .click()
  await expect(
    page.getByText('Saved. The plan ends on Friday 14 May 2027 now, before on Friday 30 April 2027'),
  ).toBeVisible()
  expect((await cells(page, 1)).map((text) => text.replace(/\s+/g, ' '))).toEqual([
    '1 8 Mar',
    '2 15 Mar',
    '3 22 Mar',
    '4 12 Apr',
    '5 19 Apr',
    '6 26 Apr',
    '7 3 May',
    '8 10 May',
  ])

  await page.getByLabel('Agreed to end').fill('')
  await expect(page.getByText('A plan needs this date.')).toBeVisible()
  await page.setViewportSize({ width: 800, height: 1280 })
  expect((await page.getByLabel('Name of the plan').boundingBox())?.width).toBeGreaterThan(240)
  await page.setViewportSize(teacherSizes.checked[0])
  await page.getByLabel('Agreed to end').fill('2027-05-14')
  await expect(page.getByText('The plan starts on Monday 8 March 2027 and ends on Friday 14 May 2027.')).toBeVisible()

  await press(page, 'Change Week 2')
  await expectNoViolations(page, 'plan-week', teacherSizes)
  // On a phone too a time stands in one line, and no button is squeezed.
  await page.setViewportSize(teacherSizes.checked[1])
  const heights = await page
    .locator('.week-fields :is(.stepper, .stepper button), .week-fields > .row > button')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)))
  expect([...new Set(heights)]).toEqual([48])
  await page.setViewportSize(teacherSizes.checked[0])
  await page.getByLabel('Hours in the week').fill('some')
  await expect(page.getByText('Write the hours as a number, like 12.5.')).toBeVisible()
  await page.getByLabel('Hours in the week').fill('10')
  await expect(page.getByText('Week 2 has fewer hours than the week before it.')).toBeVisible()
  await page.getByLabel('Hours in the week').fill('15')
  await press(page, 'Stay on this step')
  await page.getByLabel('Agreed until').fill('2027-03-25')
  await expect(page.getByText('1 more week like this one, with a review.')).toContainText('Friday 21 May 2027')
  await press(page, 'Agreed')
  await expect(page.getByText('This step goes on until Thursday 25 March 2027.')).toBeVisible()
  await press(page, 'Close Week 2')
  expect(await cells(page, 4)).toEqual(['12.5', '15', ...inAll.slice(1)])
  expect(await cells(page, 6)).toEqual(expect.arrayContaining(['A friend visits the Base', 'A friend visits the Base']))

  await expect(page.getByText('From Wednesday, to 11:15')).toHaveCount(5)
  await press(page, 'Make 5 days')
  await expect(page.getByText('5 days made from the plan.')).toBeVisible()
  await press(page, 'Hand over 5 days')
  const { days } = openedDays(await codeOnScreen(page), pairing)
  expect(days.map(({ date }) => date)).toEqual(['2027-03-08', '2027-03-09', '2027-03-10', '2027-03-11', '2027-03-12'])
  for (const { slots } of days) expect(slots.at(-1)).toMatchObject({ activity: 'Home', end: 11 * 60 + 15 })

  // Another end of the week's days brings its hours along, and the days that the tablet has are made again in one tap.
  await press(page, 'The tablet has it')
  await press(page, 'Plan')
  await press(page, 'Change Week 1')
  await press(page, 'Each day ends: five minutes later')
  await expect(page.getByText('Week 1 has 12.92 hours now')).toBeVisible()
  await expect(page.getByText('Not to the end that the plan says')).toContainText('Monday 8 March')
  await expect(page.getByText('5 days handed over before can be made again')).toBeVisible()
  await expectNoViolations(page, 'plan-other-end', teacherSizes)
  await press(page, 'Make them again')
  await expect(page.getByText('To the plan’s end now')).toContainText('needs a new code for them')
  expect(((await kept(page)).composed as Day[]).map(({ slots }) => slots.at(-1)?.end)).toContain(11 * 60 + 20)

  await press(page, 'Days')
  await page.getByLabel('Another date').fill('2027-03-15')
  await page.getByRole('button', { name: /^From the plan/ }).click()
  await expect(page.locator('.slot-open').last()).toContainText('11:45')
})

test('a plan without templates takes the teacher’s weekday templates in one tap', async ({ page }) => {
  await startFromFile(page, '2027-03-08')
  await expect(page.getByText('Choose one under “Change” at its week.')).toHaveCount(5)
  await expect(page.getByRole('button', { name: 'Use your weekday templates' })).toHaveCount(0)

  const weekday = (at: number, csv: string) => ({
    name: `Day ${at}`,
    weekdays: [at],
    weeks: 'every' as const,
    slots: dayOf(csv, '2027-03-03').slots,
  })
  await keepTemplates(
    page,
    [1, 2, 3, 4, 5].map((at) => weekday(at, at === 5 ? short : stepUp)),
  )
  await expectNoViolations(page, 'plan-weekday-templates', teacherSizes)
  await press(page, 'Use your weekday templates')
  await expect(page.getByText('Each weekday that had no template has yours now')).toBeVisible()
  await press(page, 'Make 5 days')
  await expect(page.getByText('5 days made from the plan.')).toBeVisible()
  const { composed = [], plans = [] } = await kept(page)
  const ends = (composed as Day[]).map(({ slots }) => slots.at(-1)?.end)
  expect(ends).toEqual(Array.from({ length: 5 }, () => 11 * 60 + 15))
  const { weeks } = plans[0] as Plan
  expect(weeks.map(({ pattern }) => pattern)).toEqual(Array.from({ length: 8 }, () => [1, 2, 3, 4, 5]))
})

test('days of the weeks to come are made too, and handed over as far ahead as can be', async ({ page }) => {
  await keepTablet(page, 'Fox')
  const { slots } = dayOf(stepUp, '2027-03-03')
  await keepTemplates(page, [{ name: 'Every day', weekdays: [1, 2, 3, 4, 5], weeks: 'every', slots }])
  await startFromFile(page, '2027-03-01')
  const weeks = page.getByRole('group', { name: 'Which week' })
  await expect(weeks.getByRole('radio')).toHaveCount(3)
  await expect(weeks.getByLabel('Week 1, from 3 Mar')).toBeChecked()
  await expect(page.getByRole('button', { name: 'Make 3 days' })).toBeVisible()

  await page.getByLabel('Name, such as Half-term').fill('INSET')
  await page.getByLabel('First day', { exact: true }).fill('2027-03-05')
  await page.locator('.off-form').getByRole('button', { name: 'Add' }).click()
  const friday = page.getByRole('listitem').filter({ hasText: 'Friday 5 March' })
  await expect(friday.first()).toHaveText(/^Friday 5 March\s*No school: INSET$/)

  await weeks.getByLabel('Week 2, from 8 Mar').check()
  await press(page, 'Make 5 days')
  await expect(page.getByRole('button', { name: 'Hand over 5 days' })).toBeVisible()
  await weeks.getByLabel('Week 3, from 15 Mar').check()
  await press(page, 'Make 5 days')
  await expect(page.getByText('Thursday 18 March can be handed over from Thursday 4 March on.')).toBeVisible()
  await expect(page.getByText('Friday 19 March can be handed over from Friday 5 March on.')).toBeVisible()
  await expectNoViolations(page, 'plan-which-week', teacherSizes)
  await press(page, 'Hand over 3 days')
  await expect(page.getByRole('heading', { name: 'Fox: Monday 15 March to Wednesday 17 March' })).toBeVisible()
})

test('templates that are picked one right after another are all kept', async ({ page }) => {
  await startFromFile(page, '2027-03-08')
  await keepTemplates(page, [{ name: 'Base', weekdays: [], weeks: 'every', slots: dayOf(short, '2027-03-03').slots }])
  await press(page, 'Change Week 1')
  await expect(page.getByRole('option', { name: 'Base', exact: true })).toHaveCount(5)
  await page.locator('.pattern').evaluate((pattern) => {
    // In one task: nothing of the first pick is kept when the next ones are made.
    for (const select of pattern.querySelectorAll('select')) {
      select.selectedIndex = 1
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }
  })
  await press(page, 'The same in the weeks after it')
  const patterns = async () => {
    const [plan] = ((await kept(page)).plans ?? []) as Plan[]
    return plan?.weeks.map(({ pattern }) => pattern)
  }
  await expect.poll(patterns).toEqual(Array.from({ length: 8 }, () => [1, 1, 1, 1, 1]))
})

test('a plan is agreed on paper, and goes on as a template with no name and no date in it', async ({ page }) => {
  test.slow()
  await toPlan(page)
  await page.getByLabel('First school day of the plan').fill('2027-03-08')
  await expectNoViolations(page, 'plan-start', teacherSizes)
  await page.getByRole('button', { name: /^Step-up after the resource base/ }).click()
  await expect(page.getByText('The plan is started.')).toBeVisible()
  await expect(page.getByText('8 weeks from')).toHaveText(
    '8 weeks from Monday 8 March 2027 to Friday 30 April 2027, with 4 reviews.',
  )

  await press(page, 'Change Week 1')
  await page.getByRole('combobox', { name: 'Monday' }).selectOption('A usual school day (example)')
  await expect(page.getByText('From A usual school day, to')).toBeVisible()
  await press(page, 'Close Week 1')

  await page.getByRole('button', { name: 'Print', exact: true }).last().click()
  const [sheet, ...more] = await printed(page, 'plan-paper')
  expect(more).toEqual([])
  for (const word of [...inAll, ...inClass, 'Friday 30 April 2027', 'Mainstream', 'Full day', 'Parent, date'])
    expect(sheet).toContain(word)
  await expectNoViolations(page, 'plan-paper', teacherSizes)
  await press(page, 'Back')

  await press(page, 'Change Week 4')
  await page.getByLabel('New step').fill('Lunch with Mrs Bell')
  await press(page, 'Close Week 4')
  await page.setViewportSize(teacherSizes.checked[1])
  await press(page, 'Start another plan')
  await expect(page.getByRole('heading', { name: 'Start a plan' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Start a plan' })).toBeInViewport({ ratio: 1 })
  await press(page, 'Back')
  await press(page, 'Save as a template')
  const keeping = page.getByRole('heading', { name: 'Save as a template' })
  await expect(keeping).toBeFocused()
  await expect(keeping).toBeInViewport({ ratio: 1 })
  await expect(page.getByLabel('Name of the template')).toBeInViewport({ ratio: 1 })
  await page.setViewportSize(teacherSizes.checked[0])
  await expect(page.getByLabel('Week 4')).toHaveValue('Lunch with an adult')
  await page.getByLabel('Week 4').fill('Lunch with Mrs Bell')
  await page.getByLabel('Name of the template').fill('Eight weeks')
  await expect(page.getByText('Week 4: “Mrs Bell” is a name.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled()
  await expectNoViolations(page, 'plan-template', teacherSizes)
  await page.getByLabel('Week 4', { exact: true }).fill('Lunch in the Base')
  // All words are known: nothing is asked. A word that may be a name is left out unless an adult says that it is none.
  await expect(page.getByRole('group', { name: 'Words that may be names' })).toHaveCount(0)
  await page.getByLabel('Week 6', { exact: true }).fill("Okafor sees Jayden's job")
  await page.getByLabel('Week 7', { exact: true }).fill('Bouldering with Kim')
  const asked = page.getByRole('group', { name: 'Words that may be names' })
  await expect(asked.getByRole('checkbox')).toHaveCount(4)
  await expect(asked.getByText("Week 6: “Someone sees someone's job”")).toHaveCount(2)
  await asked.getByLabel('Bouldering').check()
  await expect(asked.getByLabel('Kim')).toHaveAccessibleName('Kim Week 7: “Bouldering with someone”')
  await expect(page.getByText('These words are kept: Bouldering.')).toBeVisible()
  await expectNoViolations(page, 'plan-template-words', teacherSizes)
  await press(page, 'Change Week 5')
  const save = await page.getByRole('button', { name: 'Save', exact: true }).elementHandle()
  await page.getByLabel('New step').evaluate((field: HTMLInputElement, save) => {
    // In one task: nothing of the new step is written yet when it is saved.
    field.value = 'Playtime with a friend'
    field.dispatchEvent(new Event('input', { bubbles: true }))
    ;(save as HTMLElement).click()
  }, save)
  await expect(page.getByText('The template Eight weeks is saved.')).toBeVisible()
  await press(page, 'Remove this plan')
  await press(page, 'Yes, remove it')
  await page.getByRole('button', { name: /^Eight weeks/ }).click()
  await expect(page.getByRole('heading', { name: 'Week by week' })).toBeVisible()
  expect(await cells(page, 4)).toEqual(inAll)
  expect((await cells(page, 6)).slice(3, 7)).toEqual([
    'Lunch in the Base',
    'Playtime with a friend',
    "Someone sees someone's job",
    'Bouldering with someone',
  ])
})

test('a file that is no sound plan is told row by row, and nothing is kept', async ({ page }) => {
  await toPlan(page)
  const paste = async (...rows: string[]) => {
    const columns = 'week,phase,ends,hours,class_lesson_hours,new_step,review'
    await page.getByLabel('Or paste from a spreadsheet').fill([columns, ...rows].join('\n'))
    await press(page, 'Read what was pasted')
  }
  await paste('1,irp,11:15,12.5,0,,yes', '3,step-up,08:00,17.5,2,,', '4,irp,12:15,10,2,,')
  const said = page.getByRole('alert').getByRole('listitem')
  await expect(said).toHaveText([
    'Row 3, ends: a day that ends at 08:00 would end before it starts, with these hours in five days. Check both.',
    'Week 2 is missing before row 3. Add it, or count the weeks anew.',
  ])
  await expect(page.getByRole('button', { name: 'Use this plan' })).toHaveCount(0)
  await expectNoViolations(page, 'plan-problems', teacherSizes)
  await expect(page.getByRole('alert')).toContainText('2 things to put right. Nothing of it is kept.')
  await paste(...Array.from({ length: 60 }, (_, at) => `${at + 1},irp,11:15,12.5,0,,yes`))
  await expect(said).toHaveText(['60 weeks; a plan has at most 39, a school year. Load fewer weeks.'])

  // A school year is drawn in two rows, and prints so.
  await paste(...Array.from({ length: 39 }, (_, at) => `${at + 1},step-up,12:15,${15 + at / 4},${at / 4},,yes`))
  await expect(page.getByRole('img', { name: /^Planned hours/ })).toHaveCount(2)
  await expect(page.getByRole('img', { name: 'Planned hours a week, from week 21: 20, 20.25' })).toBeVisible()

  // A plan keeps its words and tells which may be names; a template has none of them until they are said to be no names.
  await paste('1,irp,11:15,12.5,0,Base with Mrs Bell,yes', '2,irp,11:15,12.5,0,Bouldering with Okafor,')
  await expect(page.getByText('These words may be names: Bell, Bouldering, Okafor.')).toBeVisible()
  expect(await cells(page, 6)).toEqual(['Base with Mrs Bell', 'Bouldering with Okafor'])
  await expectNoViolations(page, 'plan-file-words', teacherSizes)
  await press(page, 'Keep as a template')
  await expect(page.getByRole('textbox', { name: 'Week 1' })).toHaveValue('Base with an adult')
  await page.getByLabel('Bouldering').check()
  await expect(page.getByText('These words are kept: Bouldering.')).toBeVisible()
  await expect(page.getByText('Week 2: “Bouldering with someone”')).toHaveCount(2)
  await page.getByRole('textbox', { name: 'Week 2' }).fill('Bouldering with Mrs Bell')
  await page.getByLabel('Name of the template').fill('Base')
  await expect(page.getByText('Week 2: “Mrs Bell” is a name. Take it out')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled()

  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.getByLabel('Choose a CSV file').setInputFiles(eightWeeks)
  await press(page, 'Use this plan')
  await expect(page.getByText('This device has no room left, so nothing was kept.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Start a plan' })).toBeVisible()
})
