import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { toDigits } from '../../src/core/handover/digits'
import { readMessage } from '../../src/core/handover/message'
import { newPaired } from '../../src/core/handover/paired'
import { type Gathered, gather, wholeOf } from '../../src/core/handover/sequence'
import { modulesOf } from './codePicture'
import { pair } from './codes'
import {
  codeOnScreen,
  dayOf,
  keepDays,
  keepTablet,
  loadAgain,
  loadDay,
  openAgain,
  openedDays,
  press,
  setUpTeacher,
} from './teacher'
import { expect, test } from './test'
import { putDayOnWall } from './wall'

const irp = 'public/samples/day-a-irp-week-1-monday.csv'
const stepUp = 'public/samples/day-b-step-up-week-5-wednesday.csv'
const mainstream = 'public/samples/day-c-mainstream-thursday.csv'
const date = '2027-03-03'

const wednesday = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Wednesday 3 March' }) })

/** A day of so many parts with words that no dictionary has. */
const longDay = (parts: number, seed: string) => {
  const time = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
  const row = (at: number) =>
    [
      time(480 + 5 * at),
      time(485 + 5 * at),
      `Quartz ${seed} jigsaw ${at} by the vivid pond`,
      `Zephyr nook ${at}`,
    ].join()
  const rows = Array.from({ length: parts }, (_, at) => row(at))
  return {
    name: 'day.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['start,end,activity,place', ...rows].join('\n')),
  }
}

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: `${date}T07:40:00Z` })
  await setUpTeacher(page)
})

test('home says what the tablet has, and how many changes it does not have yet', async ({ page }) => {
  await keepTablet(page, 'Fox')
  await keepDays(page, { [date]: irp })
  await expect(wednesday(page)).toContainText('Made, not handed over')
  await press(page, 'Hand over Wednesday 3 March')
  await expect(page.getByText('The tablet did not have it before')).toBeVisible()
  await press(page, 'Close')
  await expect(wednesday(page)).toContainText('Made, not handed over')
  await press(page, 'Hand over Wednesday 3 March')
  await press(page, 'The tablet has it')
  await expect(wednesday(page)).toContainText('Handed over, at 7:40')

  const changed = readFileSync(irp, 'utf8').replace('Snack', 'Fruit').replace('Miss Khan,star', 'Mr Reid,star')
  const file = { name: 'day.csv', mimeType: 'text/csv', buffer: Buffer.from(changed) }
  await loadAgain(page, 'Wednesday 3 March', file)
  await expect(wednesday(page)).toContainText('Changed since handed over, 2 changes')
  await press(page, 'Hand over Wednesday 3 March')
  await expect(page.getByText('The pupil is shown 2 changes.')).toBeVisible()
  await expect(page.locator('.what-is-new li')).toHaveText([
    'Snack → Fruit',
    'Today: Choose time, Mr Reid, not Miss Khan',
  ])
  await press(page, 'The tablet has it')
  await loadAgain(page, 'Wednesday 3 March', file)
  await press(page, 'Hand over again Wednesday 3 March')
  await expect(page.getByText('The pupil is shown no change.')).toBeVisible()
})

test('who is away is told to a tablet that never had the day, on the phone as on the wall', async ({
  page,
  browser,
  server,
}) => {
  const fox = await keepTablet(page, 'Fox')
  await press(page, 'Make Wednesday')
  await page.getByRole('button', { name: /^A usual school day/ }).click()
  await press(page, 'Supply teacher')
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Another').fill('Mr Jones')
  await expect(sheet).toContainText('The pupil sees 1 change card')
  await press(page, 'Use it')
  await page.getByRole('button', { name: /^Hand over/ }).click()
  await expect(page.getByText('The tablet did not have it before. The pupil is shown 1 change.')).toBeVisible()
  await expect(page.locator('.what-is-new li')).toHaveText('Miss Khan → Mr Jones')
  const code = await codeOnScreen(page)

  const wall = await browser.newPage({ baseURL: server.url })
  await wall.clock.install({ time: `${date}T08:40:00Z` })
  await putDayOnWall(wall, mainstream, '2027-03-02')
  await pair(wall, newPaired(fox, date))
  await press(wall, 'Scan')
  await wall.getByLabel('Paste the code').fill(code)
  await press(wall, 'Read it')
  const change = wall.locator('.change-card')
  await expect(change).toHaveText(/Not today.*Miss Khan.*Today.*Mr Jones/)
  await press(wall, 'Use it')
  await expect(wall.getByRole('region', { name: 'Next' })).toContainText('Mr Jones')
  await wall.close()
})

test('several days go into one still code, which a later one replaces', async ({ page }) => {
  const fox = await keepTablet(page, 'Fox')
  const days = {
    '2027-03-03': stepUp,
    '2027-03-04': mainstream,
    '2027-03-05': irp,
    '2027-03-08': irp,
    '2027-03-09': mainstream,
  }
  await keepDays(page, days)
  await press(page, 'Hand over Thursday 4 March')
  const thursday = openedDays(await codeOnScreen(page), fox)
  await press(page, 'The tablet has it')
  await press(page, 'Hand over several days')
  await expect(page.getByLabel('Thursday 4 March')).not.toBeChecked()
  await page.getByLabel('Thursday 4 March').check()
  await press(page, 'Show the code for 5 days')
  await expect(page.getByRole('heading', { name: 'Fox: Wednesday 3 March to Tuesday 9 March' })).toBeVisible()
  const text = await codeOnScreen(page)
  expect(modulesOf(text)).toBeLessThanOrEqual(77)
  const week = openedDays(text, fox)
  expect(week.days).toEqual(Object.entries(days).map(([date, csv]) => dayOf(csv, date)))
  expect(week.counter).toBeGreaterThan(thursday.counter)
  await press(page, 'The tablet has it')
  await expect(page.getByRole('listitem').filter({ hasText: 'Handed over, at' })).toHaveCount(5)
})

test('what does not fit into one code is a sequence of codes, round and round until it is stopped', async ({
  page,
}) => {
  test.slow()
  const fox = await keepTablet(page, 'Fox')
  await loadDay(page, 'Wednesday', longDay(36, 'one'))
  await press(page, 'Hand over Wednesday 3 March')
  await expect(page.getByText(/Code \d+ of \d+/)).toBeVisible()
  let gathered: Gathered | null = null
  while (gathered === null || gathered.parts.includes(null)) {
    const text = await codeOnScreen(page)
    expect(modulesOf(text)).toBeLessThanOrEqual(49)
    const message = readMessage(text)
    if (!message.ok || message.value.content !== 'frame') throw new Error('the code is no frame')
    const next = gather(gathered, message.value.frame)
    if (!next.ok) throw new Error(next.why)
    gathered = next.value
    await page.clock.runFor(300)
  }
  const whole = wholeOf(gathered)
  const opened = openedDays(whole.ok ? toDigits(whole.value) : '', fox)
  expect(opened.days[0]?.slots).toHaveLength(36)

  await press(page, 'Stop')
  const stopped = await codeOnScreen(page)
  await page.clock.runFor(2000)
  expect(await codeOnScreen(page)).toBe(stopped)
  await press(page, 'Go on')
  await page.clock.runFor(300)
  expect(await codeOnScreen(page)).not.toBe(stopped)
})

test('the code is black on white in every theme and in forced colours', async ({ page }) => {
  await keepTablet(page, 'Fox')
  await keepDays(page, { [date]: stepUp })
  await press(page, 'Hand over Wednesday 3 March')
  const text = await codeOnScreen(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await codeOnScreen(page)).toBe(text)
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')
  expect(await codeOnScreen(page)).toBe(text)
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
  expect(await codeOnScreen(page)).toBe(text)
})

test('the code can be copied as text and saved as a picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write'])
  await keepTablet(page, 'Fox')
  await keepDays(page, { [date]: stepUp })
  await press(page, 'Hand over Wednesday 3 March')
  const text = await codeOnScreen(page)
  await page.getByText('If the camera does not work').click()
  await expect(page.getByLabel('The code as text')).toHaveValue(text)
  await press(page, 'Copy as text')
  await expect(page.getByText('Copied.', { exact: true })).toBeVisible()
  const saving = page.waitForEvent('download')
  await press(page, 'Save as a picture')
  const saved = await saving
  expect(saved.suggestedFilename()).toBe(`Fox ${date}.png`)

  const viewer = await context.newPage()
  await viewer.setViewportSize({ width: 600, height: 600 })
  const png = readFileSync(await saved.path()).toString('base64')
  await viewer.setContent(`<img alt="code" src="data:image/png;base64,${png}">`)
  expect(await codeOnScreen(viewer)).toBe(text)
  await press(page, 'Close')
  await press(page, 'Make Thursday')
  await page.getByLabel('Or paste from a spreadsheet').press('Control+V')
  await expect(page.getByLabel('Or paste from a spreadsheet')).toHaveValue(text)
})

test('a device that refuses to stay on says so beside the code, and nowhere else', async ({ page }) => {
  await page.addInitScript(() => {
    const request = () => Promise.reject(new DOMException('The battery is low', 'NotAllowedError'))
    Object.defineProperty(navigator, 'wakeLock', { value: { request } })
  })
  await openAgain(page)
  await keepTablet(page, 'Fox')
  await keepDays(page, { [date]: stepUp })
  await press(page, 'Hand over Wednesday 3 March')
  await expect(page.getByText('This screen may go dark by itself.')).toBeVisible()
  await press(page, 'Close')
  await expect(page.getByRole('heading', { name: 'Miss Khan' })).toBeVisible()
  await expect(page.getByText('refuses to keep its screen on')).toHaveCount(0)
})

test('the screen is kept on while a code is shown, and no longer', async ({ page }) => {
  await page.addInitScript(() => {
    const screen = { locks: 0 }
    const request = async () => {
      screen.locks += 1
      const lock = new EventTarget()
      const release = async () => {
        screen.locks -= 1
        lock.dispatchEvent(new Event('release'))
      }
      return Object.assign(lock, { release })
    }
    Object.assign(window, { tested: screen })
    Object.defineProperty(navigator, 'wakeLock', { value: { request } })
  })
  const locks = () => page.evaluate(() => (window as unknown as { tested: { locks: number } }).tested.locks)
  await page.reload()
  for (const digit of '2580') await press(page, digit)
  await press(page, 'Enter')
  await keepTablet(page, 'Fox')
  await expect.poll(locks).toBe(0)
  await keepDays(page, { [date]: stepUp })
  await press(page, 'Hand over Wednesday 3 March')
  await expect(page.getByText('Turn the brightness up.')).toBeVisible()
  await expect.poll(locks).toBe(1)
  await press(page, 'Close')
  await expect.poll(locks).toBe(0)
})
