import type { Page } from '@playwright/test'
import { press, setUpTeacher } from './teacher'
import { expect, test } from './test'

const date = '2027-03-03'

let uid = 0
const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', `UID:${++uid}@school`, ...lines, 'END:VEVENT']
const calendar = (...lines: string[][]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//School//EN', ...lines.flat(), 'END:VCALENDAR', ''].join('\r\n')
const timed = (day: string, from: string, to: string, name: string, ...more: string[]) =>
  event(`DTSTART:${day}T${from}00`, `DTEND:${day}T${to}00`, `SUMMARY:${name}`, ...more)

const choose = (page: Page, text: string | Buffer, name = 'school.ics') =>
  page
    .getByLabel('Choose a CSV file or a calendar')
    .setInputFiles({ name, mimeType: 'text/calendar', buffer: Buffer.from(text) })

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: `${date}T07:40:00Z` })
  await setUpTeacher(page)
  await press(page, 'Make Wednesday')
})

test('a calendar becomes a day: what repeats, what was moved or cancelled, and what takes the whole day', async ({
  page,
}) => {
  const maths = timed('20270301', '0915', '1010', 'Maths', 'RRULE:FREQ=DAILY', 'LOCATION:Class 3')
  const moved = ['BEGIN:VEVENT', `UID:${uid}@school`, 'RECURRENCE-ID:20270303T091500']
  await choose(
    page,
    calendar(
      maths,
      [...moved, 'DTSTART:20270303T110000', 'DTEND:20270303T120000', 'SUMMARY:Maths', 'END:VEVENT'],
      timed('20270303', '1115', '1145', 'Choir'),
      timed('20270303', '1300', '1330', 'Swimming', 'STATUS:CANCELLED'),
      event('DTSTART;VALUE=DATE:20270303', 'SUMMARY:World Book Day'),
      event('DTSTART:20270303T121500Z', 'DTEND:20270303T124500Z', 'SUMMARY:Lunch'),
    ),
  )
  await expect(page.getByText('3 parts for Wednesday 3 March')).toBeVisible()
  await expect(page.getByText('they take the whole day or no time: “World Book Day”.')).toBeVisible()
  await expect(page.getByText('1 cancelled entry left out.')).toBeVisible()
  await expect(page.getByText('Some are at the same time.')).toBeVisible()
  await press(page, 'Use it')
  await expect(page.locator('.slot-open')).toHaveCount(3)
  await expect(page.locator('.slot-open').first()).toContainText(/11:00.*12:00.*Maths/s)
  await expect(page.getByText('Overlaps Maths by 30 minutes')).toBeVisible()
})

test('a calendar in another time zone is told in the time of this device', async ({ page }) => {
  await choose(
    page,
    calendar(
      event(
        'DTSTART;TZID=America/New_York:20270303T041500',
        'DTEND;TZID=America/New_York:20270303T051000',
        'SUMMARY:Maths',
      ),
    ),
  )
  await expect(page.getByText("Times in America/New_York are told in this device's time.")).toBeVisible()
  await expect(page.getByRole('row', { name: /9:15–10:10 Maths/ })).toBeVisible()
})

test('what is no day is told in its own sentence', async ({ page }) => {
  const refusals: [name: string, file: () => string | Buffer, sentence: string][] = [
    ['no calendar', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'This is not a calendar file.'],
    ['nothing in it', () => '', 'There is nothing in this file.'],
    ['cut off', () => calendar(timed('20270303', '0900', '1000', 'Maths')).slice(0, 90), 'damaged or not whole'],
    [
      'none that day',
      () => calendar(timed('20270304', '0900', '1000', 'Maths')),
      'The calendar has no times for Wednesday 3 March.',
    ],
    [
      'a rule that is never met',
      () => calendar(timed('20270101', '0900', '1000', 'Maths', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30')),
      'This calendar takes too long to work out',
    ],
    ['more than 5 MB', () => Buffer.alloc(5_000_001, 'x'), 'This calendar is larger than 5 MB.'],
  ]
  for (const [name, file, sentence] of refusals)
    await test.step(name, async () => {
      await choose(page, file())
      await expect(async () => {
        if (name === 'a rule that is never met') await page.clock.fastForward(4000)
        await expect(page.getByText(sentence)).toBeVisible({ timeout: 1000 })
      }).toPass()
      await expect(page.getByRole('button', { name: 'Use it' })).toHaveCount(0)
    })
})

test('5,000 events in 2 MB are read, and the page answers meanwhile', async ({ page }) => {
  const others = Array.from({ length: 4999 }, (_, index) =>
    timed(
      `2026${String((index % 12) + 1).padStart(2, '0')}15`,
      '0900',
      '1000',
      'Other class',
      `DESCRIPTION:${'Bring a pencil and a ruler. '.repeat(10)}`,
    ),
  )
  const text = calendar(...others, timed('20270303', '0915', '1010', 'Maths'))
  expect(text.length).toBeGreaterThan(2_000_000)
  await page.evaluate(() => {
    const tasks: PerformanceEntry[] = []
    Object.assign(window, { tasks, chosenAt: Number.POSITIVE_INFINITY })
    addEventListener('change', () => Object.assign(window, { chosenAt: performance.now() }), { capture: true })
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' })
  })
  await choose(page, text)
  await expect(page.getByText('1 part for Wednesday 3 March')).toBeVisible({ timeout: 20_000 })
  // What the browser does to choose the file comes before.
  const longest = await page.evaluate(() => {
    const { tasks, chosenAt } = window as unknown as { tasks: PerformanceEntry[]; chosenAt: number }
    return Math.max(0, ...tasks.filter(({ startTime }) => startTime >= chosenAt).map(({ duration }) => duration))
  })
  expect(longest).toBeLessThan(300)
})
