import type { Page } from '@playwright/test'
import { expectNoViolations, teacherSizes } from './looks'
import { keepDays, keepTablet, press, setUpTeacher } from './teacher'
import { expect, test } from './test'
import { ready } from './wall'

const irp = 'public/samples/day-a-irp-week-1-monday.csv'
const stepUp = 'public/samples/day-b-step-up-week-5-wednesday.csv'
const mainstream = 'public/samples/day-c-mainstream-thursday.csv'
const date = '2027-03-03'

const look = (page: Page, name: string) => expectNoViolations(page, `teacher-${name}`, teacherSizes)

test.beforeEach(({ page }) => page.clock.install({ time: `${date}T07:40:00Z` }))

test('axe finds nothing from set-up to a pairing', async ({ page }) => {
  await page.goto('./')
  await ready(page)
  await page.getByRole('button', { name: "Set up a teacher's device" }).click()
  await press(page, 'Start')
  await expect(page.getByRole('alert')).toBeVisible()
  await look(page, 'set-up')
  await press(page, 'Back')
  await setUpTeacher(page)
  await look(page, 'home-new')
  await press(page, 'Pair a tablet')
  await press(page, 'Show the pairing code')
  await expect(page.getByRole('alert')).toBeVisible()
  await look(page, 'pair-name')
  await page.getByLabel('What is the tablet called?').fill('Fox')
  await press(page, 'Show the pairing code')
  await page.getByText('Or type this on the tablet').click()
  await look(page, 'pair-code')
  await press(page, 'The tablet has read it')
  await look(page, 'pair-digits')
  await press(page, 'They differ')
  await expect(page.getByRole('alert')).toBeVisible()
  await look(page, 'pair-differed')
})

test('axe finds nothing at home and where days are handed over', async ({ page }) => {
  await setUpTeacher(page)
  await keepTablet(page, 'Fox')
  await keepTablet(page, 'Owl')
  await keepDays(page, { [date]: stepUp, '2027-03-04': mainstream })
  await press(page, 'Hand over Wednesday 3 March')
  await expect(page.getByRole('img', { name: /code/i })).toBeVisible()
  await look(page, 'code')
  await page.getByText('If the camera does not work').click()
  await look(page, 'code-other-ways')
  await press(page, 'Close')
  await press(page, 'Hand over several days')
  await look(page, 'choose-days')
  await expect(page.locator('input[type="checkbox"]:disabled').first()).toHaveCSS('border-style', 'dashed')
  await press(page, 'Back')
  await press(page, 'Hand over Wednesday 3 March')
  await press(page, 'The tablet has it')
  await page.getByText('Adults').click()
  await look(page, 'home')
  await press(page, 'Forget Owl')
  await look(page, 'home-forget')
})

test('axe finds nothing where a day is loaded, on this device and at its lock', async ({ page }) => {
  await setUpTeacher(page)
  await press(page, 'Make Friday')
  await page.getByLabel('Choose a CSV file').setInputFiles(irp)
  await expect(page.getByRole('button', { name: 'Use it' })).toBeVisible()
  await look(page, 'load')
  await press(page, 'Back')
  await press(page, 'This device')
  await expect(page.getByText('Your name as pupils say it')).toBeVisible()
  await look(page, 'device')
  await press(page, 'Back')
  await press(page, 'Lock')
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await look(page, 'locked')
})
