import type { Page } from '@playwright/test'
import { enterPin, pin } from './adults'
import {
  codeOnScreen,
  dayOf,
  keepDays,
  keepTablet,
  loadDay,
  openAgain,
  openedDays,
  pairTablet,
  press,
  setUpTeacher,
} from './teacher'
import { expect, test } from './test'
import { kept, offlineReady } from './wall'

const stepUp = 'public/samples/day-b-step-up-week-5-wednesday.csv'
const date = '2027-03-03'

const locked = (page: Page) => page.getByRole('heading', { name: 'Locked' })
const home = (page: Page) => page.getByRole('heading', { name: 'Miss Khan' })
const wednesday = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Wednesday 3 March' }) })

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: `${date}T07:40:00Z` })
  await setUpTeacher(page)
})

test.describe(() => {
  test.use({ serviceWorkers: 'allow' })

  for (const size of [
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ])
    test(`in airplane mode a day is made from a file and handed over, ${size.width} wide`, async ({ page, server }) => {
      await page.setViewportSize(size)
      await offlineReady(page)
      await server.stop()
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
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    })
})

test('with a long name everything at the top stays on a phone of 360 px', async ({ browser, server }) => {
  const phone = await browser.newPage({ baseURL: server.url, viewport: { width: 360, height: 740 } })
  await setUpTeacher(phone, 'Mrs Featherstonehaugh-Fy')
  await expect(phone.getByRole('button', { name: 'Lock' })).toBeInViewport({ ratio: 1 })
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await phone.close()
})

test('set-up says what is missing, and keeps no PIN as it was typed', async ({ browser, server }) => {
  const page = await browser.newPage()
  await page.goto(server.url)
  await page.getByRole('button', { name: "Set up a teacher's device" }).click()
  await press(page, 'Start')
  await expect(page.getByRole('alert')).toHaveText('Write your name as pupils say it, such as Miss Khan.')
  await page.getByLabel('Your name as pupils say it').fill('Mr Reid')
  await page.getByLabel('PIN for this device').fill('12')
  await press(page, 'Start')
  await expect(page.getByRole('alert')).toHaveText('A PIN has 4 to 8 digits.')
  await page.getByLabel('PIN for this device').fill('124816')
  await page.getByLabel('The same PIN again').fill('124817')
  await press(page, 'Start')
  await expect(page.getByRole('alert')).toContainText('not the same')
  await page.getByLabel('The same PIN again').fill('124816')
  await press(page, 'Start')
  await expect(page.getByRole('heading', { name: 'Mr Reid' })).toBeVisible()
  expect(JSON.stringify(await kept(page))).not.toContain('124816')
  await page.close()
})

test('the PIN is asked for at each start, and nothing shows before it', async ({ page }) => {
  await keepDays(page, { [date]: stepUp })
  await page.reload()
  await expect(locked(page)).toBeVisible()
  await expect(page.locator('body')).not.toContainText(/Miss Khan|Wednesday|parts/)
  await enterPin(page, '1111')
  await expect(page.getByText('That is not the PIN.')).toBeVisible()
  await enterPin(page, pin)
  await expect(wednesday(page)).toContainText('15 parts')
})

test('a device that nobody has touched for 15 minutes locks, and opens where it was', async ({ page }) => {
  await press(page, 'Make Thursday')
  await expect(page.getByRole('heading', { name: 'Thursday 4 March' })).toBeVisible()
  await page.clock.runFor('14:00')
  await page.mouse.click(5, 5)
  await page.clock.runFor('14:00')
  await expect(page.getByRole('heading', { name: 'Thursday 4 March' })).toBeVisible()
  await page.clock.runFor('02:00')
  await expect(locked(page)).toBeVisible()
  await enterPin(page, pin)
  await expect(page.getByRole('heading', { name: 'Thursday 4 March' })).toBeVisible()
  await press(page, 'Back')
  await press(page, 'Lock')
  await expect(locked(page)).toBeVisible()
})

test('a file with a fault makes no day, a day is removed only after an adult was asked, and made 14 days ahead', async ({
  page,
}) => {
  await press(page, 'Make Wednesday')
  const csv = (rows: string) => ({ name: 'day.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) })
  await page.getByLabel('Choose a CSV file').setInputFiles(csv('start,end,activity\n09:00,25:61,Maths'))
  await expect(page.getByText('25:61 is not a time')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Use it' })).toHaveCount(0)
  await page.getByLabel('Or paste from a spreadsheet').fill('start\tend\tactivity\n09:00\t10:00\tMaths')
  await press(page, 'Read what was pasted')
  await press(page, 'Use it')
  await press(page, 'Done')
  await expect(wednesday(page)).toContainText('9:00 to 10:00, 1 part')
  expect((await kept(page)).composed).toHaveLength(1)

  await press(page, 'Change Wednesday 3 March')
  await press(page, 'Remove this day')
  await press(page, 'Keep it')
  expect((await kept(page)).composed).toHaveLength(1)
  await press(page, 'Remove this day')
  await press(page, 'Yes, remove it')
  await expect(page.getByText('The day for Wednesday 3 March is removed.')).toBeVisible()
  await expect(wednesday(page)).toContainText('Not made')
  expect((await kept(page)).composed).toEqual([])

  await page.getByLabel('Another date').fill('2027-03-17')
  await expect(page.getByRole('heading', { name: 'Wednesday 17 March' })).toBeVisible()
  await page.getByLabel('Choose a CSV file').setInputFiles(stepUp)
  await press(page, 'Use it')
  await press(page, 'Done')
  await expect(page.getByRole('listitem').filter({ hasText: 'Wednesday 17 March' })).toContainText('Made')
})

test('days and hand-overs are gone 14 days after their date, at a new date and at a start', async ({ page }) => {
  await keepTablet(page, 'Fox')
  await keepDays(page, { [date]: stepUp, '2027-03-04': stepUp })
  await press(page, 'Hand over Wednesday 3 March')
  await press(page, 'The tablet has it')
  await expect(home(page)).toBeVisible()
  const datesKept = async () => {
    const { composed, facts } = (await kept(page)) as Record<string, { date: string }[]>
    const handovers = facts?.find(Array.isArray) as { date: string }[] | undefined
    return [composed?.map((day) => day.date), handovers?.map((one) => one.date)]
  }
  expect(await datesKept()).toEqual([[date, '2027-03-04'], [date]])
  await page.clock.fastForward(14 * 24 * 60 * 60_000)
  await page.clock.fastForward(24 * 60 * 60_000)
  await expect.poll(datesKept).toEqual([['2027-03-04'], []])
  await page.clock.setSystemTime('2027-03-19T07:40:00Z')
  await openAgain(page)
  await expect.poll(datesKept).toEqual([[], []])
})

test('people and places of the days made are remembered, and can be added and removed', async ({ page }) => {
  await loadDay(page, 'Wednesday', stepUp)
  await page.locator('summary').filter({ hasText: 'Adults' }).click()
  await press(page, 'Remove Mrs Bell')
  await expect(page.getByText('Mrs Bell')).toHaveCount(0)
  await page.getByLabel('Add an adult').fill('Mr Reid')
  await press(page, 'Add')
  await expect(page.getByRole('button', { name: 'Remove Mr Reid' })).toBeVisible()
  await openAgain(page)
  await page.locator('summary').filter({ hasText: 'Adults' }).click()
  await expect(page.getByRole('button', { name: 'Remove Mr Reid' })).toBeVisible()
  await expect(page.getByText('Mrs Bell')).toHaveCount(0)
})

test('a device whose facts cannot be read just now stays whose it is, with its pairings', async ({ page, context }) => {
  await keepTablet(page, 'Fox')
  const before = await kept(page)
  const other = await context.newPage()
  await other.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      if (mode !== 'readwrite' && !Array.isArray(names)) throw new DOMException('Cannot be read', 'UnknownError')
      return transaction.call(this, names, mode, options)
    }
  })
  await other.goto('./')
  await expect(other.getByText('What this device keeps could not be read.')).toBeVisible()
  expect(await kept(page)).toEqual(before)
})
