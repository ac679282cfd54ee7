import type { Page } from '@playwright/test'
import { planOf } from '../../src/core/plan/changePlan'
import { shippedTemplates } from '../../src/core/plan/shippedTemplates'
import { noTablet, type Template } from '../../src/core/teacher'
import type { Slot, SlotKind } from '../../src/core/timetable/day'
import { brokenWords } from './fit'
import { expectNoViolations, teacherSizes } from './looks'
import { printed } from './pdf'
import { bringStorage, type Storage } from './storageInPage'
import { openAgain, press, setUpTeacher } from './teacher'
import { expect, test } from './test'
import { kept } from './wall'

declare const storage: Storage

const date = '2027-03-03'

const slot = (id: number, start: number, activity: string, kind: SlotKind, adults: string[]): Slot => ({
  id,
  start,
  end: start + 40,
  kind,
  activity,
  place: 'Class 3',
  seat: '',
  adults,
  symbol: activity.toLowerCase(),
  choices: [],
  was: '',
  fixed: false,
})

const template: Template = {
  id: 1,
  name: 'Every day',
  weekdays: [],
  weeks: 'every',
  slots: [
    slot(0, 500, 'Maths', 'lesson', ['Mr Okafor', 'Miss Khan']),
    slot(1, 540, 'Playtime', 'social', ['Mrs Bell']),
    slot(2, 580, 'Reading', 'lesson', ['Mr Okafor', 'Miss Khan']),
    slot(3, 620, 'Music', 'lesson', ['Mrs Bell']),
    slot(4, 660, 'Lego club', 'social', []),
  ],
}

/** A plan of this week whose days are all made from one template. */
const plan = (() => {
  const made = planOf(shippedTemplates.fullDay, {
    tabletTag: noTablet,
    name: 'Plan',
    starts: '2027-03-01',
    daysOff: [],
  })
  return { ...made, id: 1, weeks: made.weeks.map((week) => ({ ...week, pattern: [1, 1, 1, 1, 1] })) }
})()

const keepPlan = (page: Page) =>
  page.evaluate(
    ({ plan, template }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('whats-next')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['plans', 'templates'], 'readwrite')
          writing.objectStore('plans').put(plan)
          writing.objectStore('templates').put(template)
          writing.oncomplete = () => resolve(opening.result.close())
        }
      }),
    { plan, template },
  )

const places = (page: Page) => page.getByRole('list', { name: 'My choices' }).locator('.tile')
const offer = (page: Page, name: string) => page.getByRole('region', { name: 'Choose together' }).getByLabel(name)
const together = async (page: Page) => (await kept(page)).plans?.map((one) => (one as typeof plan).together)[0]

test('within what adults offer, the pupil chooses an order, times and adults, and the plan’s days follow', async ({
  page,
}) => {
  test.slow()
  await page.clock.install({ time: `${date}T07:40:00Z` })
  await setUpTeacher(page)
  await keepPlan(page)
  await openAgain(page)
  await press(page, 'Plan')

  // Adults offer; with one lesson there is nothing to choose between.
  const begin = page.getByRole('button', { name: 'Choose together now' })
  await offer(page, 'Maths').check()
  await expect(begin).toBeDisabled()
  for (const name of ['Reading', 'Music', 'Playtime', 'Lego club', 'Miss Khan', 'Mrs Bell'])
    await offer(page, name).check()
  await page.getByLabel('Another lesson').fill('Art')
  await page.keyboard.press('Enter')
  await expect(offer(page, 'Art')).toBeChecked()
  await expectNoViolations(page, 'together-offer', teacherSizes)

  // An order, by taps, by keys and by a drag.
  await begin.click()
  await expect(page.getByRole('heading', { name: 'Put lessons in your own order' })).toBeVisible()
  await press(page, 'Music')
  await press(page, 'Reading')
  await press(page, 'Maths')
  await expect(places(page)).toHaveText(['Music', 'Reading', 'Maths'])
  await press(page, 'Reading, place 2')
  await expect(places(page)).toHaveText(['Music', 'Maths'])
  await page.getByRole('button', { name: 'Reading', exact: true }).focus()
  await page.keyboard.press('Enter')
  await press(page, 'Earlier: Reading')
  await expect(places(page)).toHaveText(['Music', 'Reading', 'Maths'])
  await page.getByRole('button', { name: 'Maths, place 3' }).press('ArrowUp')
  await expect(places(page)).toHaveText(['Music', 'Maths', 'Reading'])
  await page.getByRole('button', { name: 'Reading, place 3' }).dragTo(places(page).first(), {
    targetPosition: { x: 40, y: 4 },
  })
  await expect(places(page)).toHaveText(['Reading', 'Music', 'Maths'])
  await expectNoViolations(page, 'together-order', { checked: teacherSizes.checked, pictured: sizes })
  // On a small screen the button lies below, and the next choice begins at its top.
  await page.setViewportSize(teacherSizes.checked[1])
  await press(page, 'Forward')

  // Undecided is fine, and what was chosen before stands when the pupil comes back.
  const times = page.getByRole('heading', { name: 'Pick times to start with' })
  await expect(times).toBeFocused()
  await expect(times).toBeInViewport({ ratio: 1 })
  await page.setViewportSize(teacherSizes.checked[0])
  await press(page, 'Lego club')
  await press(page, 'Back')
  await expect(places(page)).toHaveText(['Reading', 'Music', 'Maths'])
  await press(page, 'Forward')
  await press(page, 'Lego club, place 1')
  await press(page, 'Forward')
  await press(page, 'Mrs Bell')
  await press(page, 'Finished')
  await expect(page.getByRole('heading', { name: 'Your choices are in the plan' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'My lessons' })).toContainText('I chose this')
  await expect(page.getByRole('region', { name: 'My times' })).toContainText('Not chosen yet')
  await expectNoViolations(page, 'together-summary', { checked: teacherSizes.checked, pictured: sizes })
  for (const size of sizes) {
    await page.setViewportSize(size)
    for (const name of await page.locator('.summaries strong').all())
      expect(await name.evaluate(brokenWords), `${size.width} wide`).toEqual([])
  }
  await press(page, 'Finished')
  await expect(page.getByText('The pupil chose this order on Wednesday 3 March')).toBeVisible()
  await expect(page.getByText('The pupil chose this adult on Wednesday 3 March')).toBeVisible()
  await expect(page.getByText('In no day of the plan yet')).toHaveCount(0)
  expect(await together(page)).toMatchObject([
    { kind: 'lessonOrder', chosen: ['Reading', 'Music', 'Maths'], chosenOn: date },
    { kind: 'socialTimes', chosen: null },
    { kind: 'adults', chosen: ['Mrs Bell'], chosenOn: date },
  ])

  // The days that are made come in the pupil's order, and are marked as it.
  await page.getByRole('button', { name: /^Make \d days$/ }).click()
  await expect(page.getByText('3 days made from the plan.')).toBeVisible()
  const made = (await kept(page)).composed as { date: string; slots: Slot[] }[]
  expect(made[0]?.slots.map(({ activity }) => activity)).toEqual(['Reading', 'Playtime', 'Music', 'Maths', 'Lego club'])
  await press(page, 'Days')
  await press(page, 'Change Wednesday 3 March')
  await expect(page.locator('.slot-open').filter({ hasText: 'The pupil chose' })).toHaveCount(4)
})

test('days made before follow what the pupil chooses, but for those an adult has touched', async ({ page }) => {
  test.slow()
  await page.clock.install({ time: `${date}T07:40:00Z` })
  await setUpTeacher(page)
  await keepPlan(page)
  await openAgain(page)
  await press(page, 'Plan')
  await press(page, 'Make 3 days')
  await expect(page.getByText('3 days made from the plan.')).toBeVisible()
  await bringStorage(page)
  await page.evaluate(async () => {
    const days = await storage.readAllComposed()
    const [wednesday, thursday] = days.ok ? days.value : []
    if (!wednesday || !thursday) throw new Error('no days are made')
    await storage.writeComposed({
      ...wednesday,
      slots: wednesday.slots.map((slot) => (slot.activity === 'Maths' ? { ...slot, place: 'Hall' } : slot)),
    })
    await storage.changeHandovers(() => [{ ...thursday, at: { date: '2027-03-03', minute: 460 } }])
  })
  await openAgain(page)
  await press(page, 'Plan')

  for (const name of ['Maths', 'Reading', 'Playtime']) await offer(page, name).check()
  await page.getByLabel('Another social time').fill('Board games')
  await page.keyboard.press('Enter')
  await expect(offer(page, 'Board games')).toBeChecked()
  await press(page, 'Choose together now')
  await press(page, 'Reading')
  await press(page, 'Maths')
  await press(page, 'Forward')
  await press(page, 'Board games')
  await press(page, 'Finished')
  await expect(page.getByRole('heading', { name: 'Your choices are in the plan' })).toBeVisible()
  await press(page, 'Finished')

  const byDate = async () => {
    const days = (await kept(page)).composed as { slots: Slot[] }[]
    return days.map(({ slots }) => slots.map(({ activity, place }) => `${activity} ${place}`.replace(' Class 3', '')))
  }
  const planned = ['Maths', 'Playtime', 'Reading', 'Music', 'Lego club']
  const chosen = ['Reading', 'Board games', 'Maths', 'Music', 'Lego club']
  expect(await byDate()).toEqual([planned.with(0, 'Maths Hall'), planned, chosen])
  const told = page.getByText('Not as the pupil chose yet: Wednesday 3 March, Thursday 4 March.')
  await expect(told).toBeVisible()
  await expect(page.getByText('the tablet needs a new code: Thursday 4 March.')).toBeVisible()
  await expectNoViolations(page, 'not-as-chosen', teacherSizes)

  // The sheet for home tells it too, and not on its paper.
  await press(page, 'Week sheet')
  await expect(told).toBeVisible()
  const [paper] = await printed(page, 'not-as-chosen')
  expect(paper).toContain('Board games')
  expect(paper).not.toContain('Not as the pupil chose')
  await press(page, 'Make them again')
  await expect(page.getByText('As the pupil chose now: Wednesday 3 March, Thursday 4 March.')).toContainText(
    'a new code: Thursday 4 March.',
  )
  await expect(told).toHaveCount(0)
  expect(await byDate()).toEqual([chosen.with(2, 'Maths Hall'), chosen, chosen])
})

test('what the pupil chose and no day has is told to the adult', async ({ page }) => {
  await page.clock.install({ time: `${date}T07:40:00Z` })
  await setUpTeacher(page)
  await keepPlan(page)
  await openAgain(page)
  await press(page, 'Plan')
  await offer(page, 'Maths').check()
  await page.getByLabel('Another lesson').fill('Art')
  await page.keyboard.press('Enter')
  await press(page, 'Choose together now')
  await press(page, 'Art')
  await press(page, 'Maths')
  await press(page, 'Finished')
  await expect(page.getByRole('heading', { name: 'Your choices are in the plan' })).toBeVisible()
  await press(page, 'Finished')
  await expect(page.getByText('In no day of the plan yet: Art.')).toBeVisible()
  await expectNoViolations(page, 'in-no-day', teacherSizes)
})

test('an offer that is made while another is kept loses none', async ({ page }) => {
  await page.clock.install({ time: `${date}T07:40:00Z` })
  await setUpTeacher(page)
  await keepPlan(page)
  await openAgain(page)
  await press(page, 'Plan')
  await offer(page, 'Maths').evaluate((first: HTMLInputElement) => {
    // In one task: nothing of the first offer is kept when the next ones are made.
    for (const one of first.closest('fieldset')?.querySelectorAll<HTMLElement>('input[type="checkbox"]') ?? [])
      one.click()
  })
  await expect.poll(async () => (await together(page))?.[0]?.offered).toEqual(['Maths', 'Reading', 'Music'])
})

/** The sizes of a tablet or laptop between two people. */
const sizes = [
  { width: 800, height: 1280 },
  { width: 1920, height: 1080 },
  { width: 600, height: 1024 },
]
