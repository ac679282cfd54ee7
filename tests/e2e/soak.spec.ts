import type { CDPSession, Page } from '@playwright/test'
import { newPaired } from '../../src/core/handover/paired'
import { addDays, weekdayOf } from '../../src/core/timetable/dates'
import { slot } from '../unit/core/timetable/slots'
import { dice } from './codePicture'
import { codeOf, khan, mainstream, pair } from './codes'
import { expect, test } from './test'
import { kept, putDayOnWall } from './wall'

/** A share in every test run, and as many simulated days as `SOAK_DAYS` says in `npm run soak`. */
const days = Number(process.env.SOAK_DAYS ?? 2)

/** Half of the days go through the night in which the clocks go forward, half through the one in which they go back. */
const starts = ['2027-03-22', '2027-10-25'] as const

interface Part {
  start: number
  activity: string
}

const words = ['Maths', 'Reading', 'Writing', 'Science', 'Art', 'Music', 'PE', 'Story', 'Assembly', 'Snack', 'Play']
const hour = 60

/** A day of seven parts of many lengths between nine and three o'clock, the same for the same numbers. */
function newDay(random: () => number): Part[] {
  let start = 9 * hour
  return Array.from({ length: 7 }, () => {
    const part = { start, activity: words[Math.floor(random() * words.length)] ?? '' }
    start += 25 + 5 * Math.floor(random() * 6)
    return part
  })
}

const endOf = (parts: Part[], at: number) => parts[at + 1]?.start ?? (parts[at]?.start ?? 0) + 25

/** What has to be on the board, found by looking at each minute of the day in turn: nothing of the product is asked. */
function oracle(parts: Part[], minute: number): { now: string; next?: string } {
  let now = 'First is'
  let next = parts[0]?.activity
  for (let at = 0; at < parts.length; at++)
    for (let each = parts[at]?.start ?? 0; each < endOf(parts, at); each++)
      if (each === minute) {
        now = parts[at]?.activity ?? ''
        next = parts[at + 1]?.activity
      }
  return minute >= endOf(parts, parts.length - 1)
    ? { now: 'The school day is finished' }
    : { now, ...(next && { next }) }
}

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

/** When that is, in milliseconds since 1970. No clock is changed between eight in the morning and midnight. */
const at = (page: Page, date: string, minute: number): Promise<number> =>
  page.evaluate(([date, minute]) => new Date(`${date}T08:00:00`).getTime() + (minute - 8 * 60) * 60_000, [
    date,
    minute,
  ] as const)

/** Lets the time pass until then, each timer in its turn; the clock also runs while the test looks. */
async function pass(page: Page, until: number): Promise<void> {
  await page.clock.runFor(Math.max(0, until - (await page.evaluate(() => Date.now()))))
}

/** What the page holds after its waste was collected. */
async function held(devtools: CDPSession) {
  await devtools.send('HeapProfiler.collectGarbage')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { heapMB: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

for (const [seed, first] of starts.entries())
  test(`school days by the minute, from ${first}: the board is right, nothing is lost, and nothing grows`, async ({
    page,
    context,
  }) => {
    const schoolDays = Math.max(1, Math.round(days / starts.length))
    test.setTimeout(60_000 + schoolDays * 60_000)
    const random = dice(seed + 1)
    const devtools = await context.newCDPSession(page)
    await devtools.send('Performance.enable')
    await page.clock.install({ time: `${first}T07:00:00Z` })
    await putDayOnWall(page, mainstream, first, { keyAdult: 'Miss Khan', quietStyle: 'off' })
    await pair(page, newPaired(khan, first))
    const tally = { looks: 0, zones: 0, breaks: 0 }
    let atFirst: Awaited<ReturnType<typeof held>> | undefined
    let date: string = first
    for (let day = 0; day < schoolDays; day++) {
      if (day > 0) date = addDays(date, weekdayOf(date) === 5 ? 3 : 1)
      const midnight = await at(page, date, 0)
      await sleep(page, midnight + (8 * hour + 30) * 60_000)
      const parts = newDay(random)
      await handOver(page, date, parts, day + 1)
      for (let minute = 8 * hour + 31; minute < 15 * hour; minute++) {
        await pass(page, midnight + minute * 60_000)
        const chance = random()
        if (chance < 0.045) {
          await look(page, oracle(parts, minute))
          tally.looks++
        } else if (chance < 0.063) {
          await checkZone(page, random)
          tally.zones++
        } else if (chance < 0.068) {
          await takeBreak(page)
          tally.breaks++
        } else if (chance < 0.071) {
          const asleep = 1 + Math.floor(random() * 30)
          minute += asleep
          await sleep(page, midnight + minute * 60_000)
        } else if (chance < 0.073) {
          await wrongClock(page, random)
          await look(page, oracle(parts, minute))
        }
      }
      await tickFirst(page)
      await expect.poll(() => finishedOn(page, date)).toEqual([0])
      const now = await held(devtools)
      if (day === 0) atFirst = now
      else if (atFirst) {
        expect(now.nodes).toBeLessThan(atFirst.nodes + 400)
        expect(now.listeners).toBeLessThan(atFirst.listeners + 100)
        expect(now.heapMB).toBeLessThan(atFirst.heapMB + 1)
      }
    }
    const last = await held(devtools)
    console.log(
      `${schoolDays} school days from ${first}: ${tally.looks} looks at the board, ${tally.zones} zone checks, ` +
        `${tally.breaks} breaks; heap ${atFirst?.heapMB.toFixed(2)} to ${last.heapMB.toFixed(2)} MB, ` +
        `nodes ${atFirst?.nodes} to ${last.nodes}, listeners ${atFirst?.listeners} to ${last.listeners}`,
    )
  })

/** A night, or a weekend: what is due is done once, on waking. */
async function sleep(page: Page, until: number): Promise<void> {
  await page.clock.fastForward(until - (await page.evaluate(() => Date.now())))
}

/** The morning's code, pasted. */
async function handOver(page: Page, date: string, parts: Part[], counter: number): Promise<void> {
  const slots = parts.map(({ start, activity }, id) =>
    slot({
      id,
      start,
      end: endOf(parts, id),
      activity,
      place: 'Class 3',
      adults: ['Mr Okafor'],
      symbol: activity.toLowerCase(),
    }),
  )
  await tap(page, 'Scan')
  await page.getByLabel('Paste the code').fill(codeOf([{ date, slots }], { counter }))
  await tap(page, 'Read it')
  await tap(page, 'Use it')
  await expect(page.locator('.today')).toBeVisible()
}

async function look(page: Page, { now, next }: ReturnType<typeof oracle>): Promise<void> {
  await expect(page.locator('.today')).toContainText(now)
  if (next) await expect(page.locator('.today')).toContainText(next)
}

async function checkZone(page: Page, random: () => number): Promise<void> {
  await tap(page, 'How am I?')
  await tap(page, new RegExp(`^${['Blue', 'Green', 'Yellow', 'Red'][Math.floor(random() * 4)]}`))
  await tap(page, 'Today')
}

async function takeBreak(page: Page): Promise<void> {
  await tap(page, 'Break please')
  await tap(page, 'Base')
  await page.getByRole('button', { name: /^Show/ }).dispatchEvent('click')
  await tap(page, 'I am back')
  await expect(page.locator('.today')).toBeVisible()
}

/** The clock is wrong by up to two days, either way, and put right. */
async function wrongClock(page: Page, random: () => number): Promise<void> {
  const right = await page.evaluate(() => Date.now())
  for (const time of [right + Math.round((random() - 0.5) * 4 * 24 * hour) * 60_000, right]) {
    await page.clock.setSystemTime(time)
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  }
}

/** The parts of a date that are kept as finished, by id. */
async function finishedOn(page: Page, date: string): Promise<number[] | undefined> {
  const { days } = (await kept(page)) as { days: { date: string; finished: number[] }[] }
  return days.find((record) => record.date === date)?.finished
}

async function tickFirst(page: Page): Promise<void> {
  await tap(page, 'My day')
  await page.getByRole('button', { name: 'Before now' }).click()
  await page.locator('.day-card').first().getByRole('button', { name: 'Finished' }).click()
  await tap(page, 'Today')
}
