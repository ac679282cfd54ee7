import type { Page } from '@playwright/test'
import type { CollectedDay } from '../../src/core/review/collected'
import { summaryOf } from '../../src/core/review/patterns'
import type { RecordedEvent } from '../../src/core/review/privateRecord'
import { addDays } from '../../src/core/timetable/dates'
import { firstMonday, sampleRecord } from '../unit/core/review/sampleRecord'
import { expectNoViolations, teacherSizes } from './looks'
import { printed } from './pdf'
import { fox, owl, setUpReview } from './reviewing'
import { press } from './teacher'
import { expect, test } from './test'

const beforeWriting = { minute: 590, activity: 'Maths', next: 'Writing', during: 'Class 3' }
const inScience = { minute: 665, activity: 'Science', next: 'Lunch', during: 'Class 3' }

const eventsOf = (date: number): RecordedEvent[] =>
  date === 0
    ? [
        { ...beforeWriting, what: 'zone', zone: 'yellow' },
        { ...beforeWriting, what: 'breakAsked', place: 'Quiet corner' },
        { ...beforeWriting, minute: 592, what: 'breakAgreed', place: 'Quiet corner' },
        { ...beforeWriting, minute: 600, what: 'breakEnded', place: 'Quiet corner' },
      ]
    : [{ ...inScience, what: 'breakAsked', place: 'Base' }]

/** Three weeks with a check and a break before Writing on Mondays, and a break in Science on Wednesdays. */
const threeWeeks: CollectedDay[] = [0, 2, 7, 9, 14, 16].map((after, at) => {
  const date = addDays('2027-03-08', after)
  return {
    tabletTag: fox,
    date,
    voice: {
      date,
      choices: [{ activity: 'Play', chosen: 'Digging' }],
      marks: [{ activity: 'Science', start: 660, mark: 'good' }],
      helped: ['Quiet corner', 'Mrs Bell', 'Quiet corner', 'Talk', 'Quiet corner', 'Miss Khan'][at] ?? null,
    },
    events: eventsOf(after % 7),
    recordUntil: '2027-04-30',
  }
})

/** The numbers in the picture of this name, row by row, with 0 where a cell is empty. */
const numbersIn = (page: Page, part: string, name: string): Promise<number[][]> =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: part, level: 3 }) })
    .last()
    .getByRole('table', { name })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent?.trim() || 0))),
    )

test.beforeEach(({ page }) => page.clock.install({ time: '2027-03-26T15:40:00Z' }))

test('a review says when and around what breaks fall, puts the pupil first, and prints as a pack', async ({ page }) => {
  await setUpReview(page, threeWeeks)
  await press(page, 'Review')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Review for Fox',
    'What the pupil chose and said',
    'Planned hours',
    'Breaks and zone checks',
  ])
  await expect(page.getByText('Mrs Bell')).toBeVisible()
  await expect(page.getByText('Quiet corner on 3 days, A familiar adult on 2 days, Talk on 1 day')).toBeVisible()
  await expect(page.getByText('from 12.5 hours in the first week to 32.5')).toBeVisible()
  await expect(page.getByText('Recorded on 6 days, in 3 weeks.')).toBeVisible()
  await expect(page.getByText('before Writing, in 3 of 3 weeks, 3 times')).toBeVisible()
  await expect(page.getByText('Only 3 checks: too few to say more.')).toBeVisible()
  expect(await numbersIn(page, 'Breaks asked for', 'When they fall')).toEqual([
    [3, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
    [0, 0, 3, 0, 0],
  ])

  await press(page, 'Review pack')
  const pack = await printed(page, 'review-pack')
  expect(pack.length).toBeLessThanOrEqual(4)
  const text = pack.join(' ')
  const order = ['The pupil first', 'Digging on 6 days', 'Assess', 'Attendance', 'Use my break card', 'Do ', 'SENDCo']
  expect(order.map((word) => text.indexOf(word))).toEqual(
    order.map((word) => text.indexOf(word)).sort((one, other) => one - other),
  )
  for (const word of [...order, 'before Writing, in 3 of 3 weeks', 'Stay on this step until (date)', 'Signature'])
    expect(text).toContain(word)
  expect(text).not.toMatch(/Miss Khan|Lock/)
  await expectNoViolations(page, 'review-pack', teacherSizes)
})

test('the pictures of twelve weeks show every event, and dates without any say so', async ({ page }) => {
  const days = sampleRecord(12, 50).map((day) => ({ ...day, tabletTag: owl }))
  await setUpReview(page, days)
  await press(page, 'Review')
  await press(page, 'Owl')
  await expect(page.getByLabel('From')).toHaveValue(firstMonday)
  const { breaks, checks, zones } = summaryOf(days)
  await expect(page.getByText(`${breaks.count} breaks.`)).toBeVisible()
  expect(await numbersIn(page, 'Breaks asked for', 'When they fall')).toEqual(breaks.grid)
  expect(await numbersIn(page, 'Zone checks', 'When they fall')).toEqual(checks.grid)
  expect(await numbersIn(page, 'Zone checks', 'Which zones')).toEqual(
    checks.hours.map((_, hour) => zones.map(({ byHour }) => byHour[hour])),
  )
  await expectNoViolations(page, 'review', teacherSizes)

  await page.getByLabel('To').fill('2026-12-18')
  await expect(page.getByText('Nothing was collected for these dates.')).toBeVisible()
  await expect(page.getByText('No private record was collected')).toBeVisible()
  await press(page, 'Review pack')
  expect((await printed(page, 'review-pack-empty')).join(' ')).toContain('Signature')
})
