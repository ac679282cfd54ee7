import type { Page } from '@playwright/test'
import { toAdults } from './adults'
import { expectFitForPupils, expectNoViolations } from './looks'
import { expect, test } from './test'
import { kept, putDayOnWall, ready } from './wall'

const irp = 'public/samples/day-a-irp-week-1-monday.csv'
const date = '2027-03-01'
const told = 'Adults keep a note of this'

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const record = async (page: Page) => (await kept(page)).record

/** A zone check, then a break that is asked, agreed and ended. */
async function checkAndBreak(page: Page): Promise<void> {
  await tap(page, 'How am I?')
  await tap(page, /^Yellow/)
  await tap(page, 'Base')
  await page.getByRole('button', { name: /^Show/ }).dispatchEvent('click')
  await tap(page, 'I am back')
}

const agreedUntil = async (page: Page, until: string) => {
  await toAdults(page, 'Pupil voice')
  await page.getByLabel('Last date, at most 12 weeks on').fill(until)
}

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: `${date}T09:30:00Z` })
  await putDayOnWall(page, irp, date, { keyAdult: 'Miss Khan' })
})

test('with no agreement nothing is written, and the pupil is told nothing', async ({ page }) => {
  const before = await kept(page)
  await checkAndBreak(page)
  await tap(page, 'How am I?')
  await expect(page.getByText(told)).toHaveCount(0)
  await tap(page, 'Not now')
  expect(await kept(page)).toEqual(before)
})

test('an adult agrees a record until a date, the pupil is told, and it holds checks and breaks until it is turned off', async ({
  page,
}) => {
  await agreedUntil(page, '2027-05-25')
  await tap(page, 'Turn it on')
  await expect(page.getByText('Choose a date from today to Monday 24 May.')).toBeVisible()
  expect((await kept(page)).facts).not.toContainEqual(expect.objectContaining({ until: '2027-05-25' }))
  await expectNoViolations(page, 'private-record-off')
  await page.getByLabel('Last date, at most 12 weeks on').fill('2027-03-02')
  await tap(page, 'Turn it on')
  await expect(page.getByText('It is on until Tuesday 2 March.')).toBeVisible()
  await expectNoViolations(page, 'private-record-on')
  await tap(page, 'Back to the board')

  await tap(page, 'How am I?')
  await expect(page.getByText(told)).toBeVisible()
  await expectFitForPupils(page, 'how-am-i-recorded')
  await tap(page, 'Not now')
  await tap(page, 'Break please')
  await expect(page.getByText(told)).toBeVisible()
  await expectFitForPupils(page, 'break-where-recorded')
  await page.getByRole('button', { name: 'Not now' }).press('Enter')
  await checkAndBreak(page)
  const during = { minute: 570, activity: 'Reading', next: 'Move', during: 'Base table' }
  const happened = [
    { what: 'zone', zone: 'yellow' },
    { what: 'breakAsked', place: 'Base' },
    { what: 'breakAgreed', place: 'Base' },
    { what: 'breakEnded', place: 'Base' },
  ]
  await expect
    .poll(() => record(page))
    .toMatchObject([{ date, events: happened.map((one) => ({ ...one, ...during })) }])

  await toAdults(page, 'Pupil voice')
  await tap(page, 'Turn it off')
  await tap(page, 'Yes, delete it')
  await expect(page.getByText('The private record is off')).toBeVisible()
  expect(await record(page)).toEqual([])
  await tap(page, 'Back to the board')
  await checkAndBreak(page)
  expect(await record(page)).toEqual([])
})

test('after its last date nothing is recorded, and an hour of that date deletes it, but no clock that jumps', async ({
  page,
}) => {
  await agreedUntil(page, date)
  await tap(page, 'Turn it on')
  await tap(page, 'Back to the board')
  await tap(page, 'How am I?')
  await tap(page, /^Blue/)
  await expect.poll(() => record(page)).toHaveLength(1)

  const at = async (time: string) => {
    await page.clock.setSystemTime(time)
    await page.reload()
    await ready(page)
  }
  await at('2030-01-01T09:00:00Z')
  for (let minute = 0; minute < 50; minute++) await page.clock.runFor(60_000)
  await tap(page, 'How am I?')
  await expect(page.getByText(told)).toHaveCount(0)
  await tap(page, /^Red/)
  await at(`${date}T10:30:00Z`)
  await tap(page, 'How am I?')
  await expect(page.getByText(told)).toBeVisible()
  expect(await record(page)).toMatchObject([{ events: [{ zone: 'blue' }] }])

  await at('2027-03-02T00:30:00Z')
  for (let minute = 0; minute < 61; minute++) await page.clock.runFor(60_000)
  await expect.poll(() => record(page)).toEqual([])
  expect((await kept(page)).facts).not.toContainEqual(expect.objectContaining({ until: date }))
})
