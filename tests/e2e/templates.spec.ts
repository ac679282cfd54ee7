import type { Page } from '@playwright/test'
import { expectNoViolations, teacherSizes } from './looks'
import { keepDays, press, setUpTeacher } from './teacher'
import { expect, test } from './test'

const stepUp = 'public/samples/day-b-step-up-week-5-wednesday.csv'
const date = '2027-03-03'
const rows = (page: Page) => page.locator('.slot-open')

/** Makes Wednesday and saves it as a template. */
async function saveWednesday(page: Page, week?: string): Promise<void> {
  await keepDays(page, { [date]: stepUp })
  await press(page, 'Change Wednesday 3 March')
  await press(page, 'Save as a template')
  if (week) await press(page, week)
  await press(page, 'Save')
  await expect(page.getByText('The template Wednesday is saved.')).toBeVisible()
  await press(page, 'Done')
}

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: `${date}T07:40:00Z` })
  await setUpTeacher(page)
})

test('Wednesday is made from its template in three taps', async ({ page }) => {
  await saveWednesday(page)
  await page.getByLabel('Another date').fill('2027-03-10')
  let taps = 1
  await page.getByRole('button', { name: /^Wednesday Template/ }).click()
  taps += 1
  await expect(rows(page)).toHaveCount(15)
  await expect(page.getByText('instead of')).toHaveCount(0)
  await press(page, 'Done')
  taps += 1
  await expect(page.getByText('Wednesday 10 March is made.')).toBeVisible()
  expect(taps).toBe(3)
})

test('a day starts like the one made before it, and starting again can be undone', async ({ page }) => {
  await keepDays(page, { [date]: stepUp })
  await press(page, 'Make Thursday')
  await page.getByRole('button', { name: /^Like Wednesday 3 March/ }).click()
  await expect(rows(page)).toHaveCount(15)
  await page.setViewportSize(teacherSizes.checked[1])
  await press(page, 'Start again')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.getByRole('button', { name: /^An empty day/ }).click()
  await expect(rows(page)).toHaveCount(0)
  await press(page, 'Undo')
  await expect(rows(page)).toHaveCount(15)
})

test('a day begins like another one without the common changes of that one, or with them', async ({ page }) => {
  await keepDays(page, { [date]: stepUp })
  await press(page, 'Change Wednesday 3 March')
  const maths = rows(page).filter({ hasText: 'Maths' }).first()
  await expect(maths).toContainText('Mr Okafor')
  await press(page, 'Adult away')
  await page.getByRole('dialog').getByRole('button', { name: 'Mr Okafor', exact: true }).first().click()
  await page.getByLabel('Who is there instead? Another').fill('Mrs Green')
  await press(page, 'Use it')
  await expect(maths).toContainText('Mrs Green')
  await press(page, 'Save as a template')
  await press(page, 'As they were before: Adult away')
  await press(page, 'Save')
  await press(page, 'Done')
  const begin = async (name: RegExp) => {
    await press(page, 'Make Thursday')
    await page.getByText('Other templates and days').click()
    await page.getByRole('button', { name }).click()
    await expect(rows(page)).toHaveCount(15)
  }
  const start = async (name: RegExp, adult: string) => {
    await begin(name)
    await expect(maths).toContainText(adult)
    await press(page, 'Remove this day')
    await press(page, 'Yes, remove it')
  }
  await start(/^Like Wednesday 3 March\s?15 parts, as it was before: Adult away/, 'Mr Okafor')
  await start(/^Like Wednesday 3 March, with its changes\s?15 parts, with: Adult away/, 'Mrs Green')
  await begin(/^Wednesday\s?Template/)
  await expect(maths).toContainText('Mr Okafor')
})

test('a template of week B is offered in week B', async ({ page }) => {
  await saveWednesday(page, 'Week B')
  await press(page, 'Week A')
  const template = page.getByRole('button', { name: /^Wednesday Template/ })
  await page.getByLabel('Another date').fill('2027-03-17')
  await expect(page.getByRole('button', { name: /^An empty day/ })).toBeVisible()
  await expect(template).toBeHidden()
  await press(page, 'Back')
  await page.getByLabel('Another date').fill('2027-03-10')
  await expect(template).toBeVisible()
})

test('a template is made, changed and removed, and what is changed is kept', async ({ page }) => {
  await press(page, 'New template')
  await page.getByLabel('Name of the template').fill('Forest day')
  await press(page, 'Friday')
  await press(page, 'Add the first part')
  await page.getByLabel('Activity').fill('Forest school')
  await press(page, 'Done')
  await expect(page.getByText('The template Forest day is saved.')).toBeVisible()
  await expect(page.getByText('Fri, 1 part')).toBeVisible()
  await press(page, 'Make Friday')
  await page.getByRole('button', { name: /^Forest day/ }).click()
  await expect(rows(page).first()).toContainText('Forest school')
  await press(page, 'Done')
  await press(page, 'Remove Forest day')
  await press(page, 'Yes, remove it')
  await expect(page.getByText('Forest day')).toHaveCount(0)
})

test('what holds no part yet is not offered, and has no common changes', async ({ page }) => {
  const changes = page.getByRole('region', { name: 'Common changes' })
  await press(page, 'New template')
  await expect(page.getByRole('button', { name: 'Add the first part' })).toBeVisible()
  await expect(changes).toHaveCount(0)
  await press(page, 'Done')
  await press(page, 'Make Friday')
  await expect(page.getByRole('button', { name: /^A usual school day/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^New template/ })).toHaveCount(0)
  await page.getByRole('button', { name: /^A usual school day/ }).click()
  await expect(changes).toBeVisible()
})

test('axe finds nothing where templates are made', async ({ page }) => {
  await saveWednesday(page, 'Week A')
  await expectNoViolations(page, 'templates-home', teacherSizes)
  await press(page, 'Change Wednesday')
  await expect(rows(page)).toHaveCount(15)
  await expectNoViolations(page, 'templates-change', teacherSizes)
  await press(page, 'Done')
  await page.getByLabel('Another date').fill('2027-03-10')
  await expect(page.getByRole('button', { name: /^An empty day/ })).toBeVisible()
  await expectNoViolations(page, 'templates-start', teacherSizes)
})
