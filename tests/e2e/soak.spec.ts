import type { Page } from '@playwright/test'
import { newPaired } from '../../src/core/handover/paired'
import { addDays, weekdayOf } from '../../src/core/timetable/dates'
import type { IsoDate, Minute } from '../../src/core/timetable/day'
import { slot } from '../unit/core/timetable/slots'
import { dice } from './codePicture'
import { codeOf, keepPairing, khan, mainstream } from './codes'
import { type Memory, memoryOf } from './memory'
import { release, running, test, updateWaits } from './releases'
import {
  emptyBoard,
  type Happens,
  newDay,
  type OnBoard,
  oracle,
  type Part,
  planDay,
  quietTime,
  sleeps,
  wakes,
} from './soakDays'
import type { Storage } from './storageInPage'
import { expect } from './test'
import { keepWall, kept, keptInCopy, offlineReady, ready } from './wall'

declare const storage: Storage

/** A share in every test run, and as many simulated school days as `SOAK_DAYS` says in `npm run soak`. */
const days = Number(process.env.SOAK_DAYS ?? 1)

/** Fridays. Half of the days begin before the night in which the clocks go forward, half before that in which they go back. */
const starts: IsoDate[] = ['2027-03-26', '2027-10-29']

const hour = 60
const minuteMs = 60_000

test.use({ serviceWorkers: 'allow' })

for (const [seed, first] of starts.slice(0, days).entries())
  test(`school days by the minute, from ${first}: the board is right, nothing is lost, and nothing grows`, async ({
    page,
    context,
    served,
    laterBuild,
  }) => {
    const schoolDays = Math.max(1, Math.round(days / starts.length))
    test.setTimeout(60_000 + schoolDays * 60_000)
    const random = dice(seed + 1)
    const devtools = await context.newCDPSession(page)
    const memory: Memory[] = []
    const events: string[] = []
    const tally = { look: 0, zone: 0, break: 0, asleep: 0, wrongClock: 0, quiet: 0 }
    const look = async (onBoard: OnBoard) => {
      if (await expectOnBoard(page, onBoard)) tally.quiet++
      tally.look++
    }
    await page.clock.install({ time: `${addDays(first, -1)}T14:00:00Z` })
    await keepWall(page, mainstream, addDays(first, -1), { keyAdult: 'Miss Khan' })
    await keepAgreement(page, first)
    await keepPairing(page, newPaired(khan, first))
    await page.goto('./')
    await ready(page)
    await offlineReady(page)

    let date = first
    let from = wakes
    await sleep(page, date, from)
    for (let day = 0; day < schoolDays; day++) {
      await look(emptyBoard(await weekdayName(page)))
      const parts = newDay(random)
      await handOver(page, date, parts, day + 1, from)
      for (const happens of planDay(random, day, from)) {
        const { what, minute } = happens
        await pass(page, date, minute)
        if (what === 'look') await look(oracle(parts, minute))
        else {
          await leaveQuiet(page, oracle(parts, minute))
          events.push(...(await happen(page, date, happens, random, look, parts)))
          tally[what]++
        }
      }
      await pass(page, date, sleeps)
      await look(oracle(parts, sleeps))
      await tickFirst(page)
      await expect.poll(() => finishedOn(page, date)).toEqual([0])
      await expect.poll(() => recorded(page)).toEqual(events)
      await expect.poll(() => keptInCopy(page)).toEqual(await kept(page))
      memory.push(await memoryOf(devtools))

      if (day === 0) await updateAtNight(page, date, () => release(served, laterBuild))
      const night = nightAfter(date, seed)
      if (night.awakeOnSunday) {
        const sunday = addDays(date, 2)
        await sleep(page, addDays(date, 1), 23 * hour)
        await pass(page, sunday, 0)
        await look(emptyBoard('Sunday'))
        await passMinutes(page, 5 * hour)
        await look(emptyBoard('Sunday'))
      }
      date = night.next
      from = night.from
      await sleep(page, date, from)
    }
    await look(emptyBoard(await weekdayName(page)))
    console.log(
      `${schoolDays} school days from ${first}: ${counts(tally)}; ${events.length} events recorded, each once`,
    )
    console.log(memory.map((held, day) => `  day ${day + 1}: ${saidOf(held)}`).join('\n'))
    expect(tally.quiet, 'times that quiet time was found open').toBeGreaterThan(0)
    expectFlat(memory)
  })

/** What a school day may hold more than the first after the update: less than 1 kB of values for each day of a month. */
const mostMore = { valuesKB: 16, nodes: 50, listeners: 50 }

/** The first school day after a week and more of the same page, when most of its code is compiled. */
const warmedUp = 6
const mostMoreCompiledMB = 0.6

/**
 * A page that was not loaded again holds the same on each day. The first day ends before the update, so the second is
 * what the later ones are held against; its whole heap still grows by the code that is compiled, and is held against
 * that of a warmed-up page.
 */
function expectFlat(memory: Memory[]): void {
  const [, base, ...later] = memory
  for (const held of base ? later : [])
    for (const what of ['valuesKB', 'nodes', 'listeners'] as const)
      expect(held[what] - (base?.[what] ?? 0), `${what} more`).toBeLessThan(mostMore[what])
  for (const { heapMB } of memory.slice(warmedUp))
    expect(heapMB - (memory[warmedUp]?.heapMB ?? 0), 'MB of heap more').toBeLessThan(mostMoreCompiledMB)
}

const saidOf = ({ valuesKB, heapMB, nodes, listeners }: Memory): string =>
  `values ${valuesKB.toFixed(1)} kB, heap ${heapMB.toFixed(2)} MB, nodes ${nodes}, listeners ${listeners}`

const counts = ({ look, zone, break: breaks, asleep, wrongClock, quiet }: Record<Happens['what'] | 'quiet', number>) =>
  `${look} looks at the board, ${quiet} of them at quiet time, ${zone} zone checks, ${breaks} breaks, ${asleep} naps, ${wrongClock} wrong clocks`

/** How the wall comes to its next school day: that date, and the minute it wakes at. */
function nightAfter(date: IsoDate, seed: number): { next: IsoDate; from: Minute; awakeOnSunday: boolean } {
  if (weekdayOf(date) < 5) return { next: addDays(date, 1), from: wakes, awakeOnSunday: false }
  const isFirst = starts.includes(date)
  // The second weekend it sleeps for 70 hours.
  const isSecond = starts.includes(addDays(date, -7))
  return { next: addDays(date, 3), from: isSecond ? sleeps - 2 * hour : wakes, awakeOnSunday: isFirst && seed === 1 }
}

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

/** Milliseconds from the page's present to a minute of a date, as its own clocks count them. */
const msUntil = (page: Page, date: IsoDate, minute: Minute): Promise<number> =>
  page.evaluate(
    ([date, hours, minutes]) => {
      const then = new Date(`${date}T00:00:00`)
      then.setHours(hours, minutes)
      return Math.max(0, then.getTime() - Date.now())
    },
    [date, Math.floor(minute / hour), minute % hour] as const,
  )

/** Lets the time pass until then, each timer in its turn, so that the board lives through each minute. */
const pass = async (page: Page, date: IsoDate, minute: Minute): Promise<void> =>
  page.clock.runFor(await msUntil(page, date, minute))

const passMinutes = (page: Page, minutes: Minute): Promise<void> => page.clock.runFor(minutes * minuteMs)

/** A nap, a night or a weekend: what is due is done once, on waking. */
const sleep = async (page: Page, date: IsoDate, minute: Minute): Promise<void> =>
  page.clock.fastForward(await msUntil(page, date, minute))

const weekdayName = (page: Page): Promise<string> =>
  page.evaluate(() => new Date().toLocaleDateString('en-GB', { weekday: 'long' }))

/** Expects it on the board, and gives back whether quiet time was open: then what is next is told there, too. */
async function expectOnBoard(page: Page, onBoard: OnBoard): Promise<boolean> {
  const { now, says, next, afterNext, way } = onBoard
  const wasQuiet = await leaveQuiet(page, onBoard)
  await expect(page.locator('.now-card h1')).toHaveText(now)
  if (says) await expect(page.locator('.now-card p').first()).toHaveText(says)
  await expect(page.locator('.next-card .next-text h2')).toHaveText(next ? [next] : [])
  await expect(page.locator('.next-card .then').first().locator('[dir=auto]')).toHaveText(afterNext ? [afterNext] : [])
  await expect(page.locator('.quiet-strip > p, .quiet-strip.ready > span')).toHaveText(way ? [way] : [])
  return wasQuiet
}

/** Goes back to Today where quiet time has opened by itself, and gives back whether it had. */
async function leaveQuiet(page: Page, { now, next }: OnBoard): Promise<boolean> {
  if (now !== quietTime) return false
  await expect(page.locator('.quiet-time h1, .now-card h1')).toHaveText(quietTime)
  if (!(await page.locator('.quiet-time').isVisible())) return false
  await expect(page.locator('.quiet-next [dir=auto]')).toHaveText(next ? [next] : [])
  await tap(page, 'Today')
  return true
}

/** The morning's code, pasted. */
async function handOver(page: Page, date: IsoDate, parts: Part[], counter: number, minute: Minute): Promise<void> {
  const slots = parts.map((part, id) =>
    slot({ ...part, id, adults: ['Mr Okafor'], symbol: part.activity.toLowerCase() }),
  )
  await tap(page, 'Scan')
  await page.getByLabel('Paste the code').fill(codeOf([{ date, slots }], { counter, minute }))
  await tap(page, 'Read it')
  await tap(page, 'Use it')
  await expect(page.locator('.today, .quiet-time')).toBeVisible()
}

/** Lets it happen, and gives back what has to be in the private record of it. */
async function happen(
  page: Page,
  date: IsoDate,
  happens: Exclude<Happens, { what: 'look' }>,
  random: () => number,
  look: (onBoard: OnBoard) => Promise<void>,
  parts: Part[],
): Promise<string[]> {
  const { minute } = happens
  const inRecord = (what: string, which: string) => `${date} ${minute} ${what} ${which}`
  switch (happens.what) {
    case 'zone': {
      const zone = ['Blue', 'Green', 'Yellow', 'Red'][Math.floor(random() * 4)] ?? ''
      await tap(page, 'How am I?')
      await tap(page, new RegExp(`^${zone}`))
      await tap(page, 'Today')
      return [inRecord('zone', zone.toLowerCase())]
    }
    case 'break':
      await tap(page, 'Break please')
      await tap(page, 'Base')
      await page.getByRole('button', { name: /^Show/ }).dispatchEvent('click')
      await tap(page, 'I am back')
      await expect(page.locator('.today')).toBeVisible()
      return ['breakAsked', 'breakAgreed', 'breakEnded'].map((what) => inRecord(what, 'Base'))
    case 'asleep':
      await sleep(page, date, minute + happens.long)
      await look(oracle(parts, minute + happens.long))
      return []
    case 'wrongClock':
      await look(oracle(parts, minute))
      await setClock(page, happens.long)
      await look(await onWrongClock(page, parts, minute + happens.long))
      await passMinutes(page, 1)
      await setClock(page, -happens.long)
      await look(oracle(parts, minute + 1))
      return []
  }
}

/** What a wrong clock has to show: the minute it tells of the same date; else nothing of today. */
async function onWrongClock(page: Page, parts: Part[], minute: Minute): Promise<OnBoard> {
  if (minute >= 0 && minute < 24 * hour) return oracle(parts, minute)
  return minute < 0 ? { now: 'Ask an adult', says: 'This clock needs an adult' } : emptyBoard(await weekdayName(page))
}

/** Sets the tablet's clock ahead or behind, and wakes it. */
async function setClock(page: Page, byMinutes: Minute): Promise<void> {
  await page.clock.setSystemTime((await page.evaluate(() => Date.now())) + byMinutes * minuteMs)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
}

/** A later release is there by nine in the evening: the tablet finds and takes it by itself, with all that it keeps. */
async function updateAtNight(page: Page, date: IsoDate, publish: () => void): Promise<void> {
  const before = { build: await running(page), kept: await kept(page) }
  await sleep(page, date, 20 * hour + 58)
  publish()
  await pass(page, date, 21 * hour)
  await expect.poll(() => updateWaits(page)).toBe(true)
  await passMinutes(page, 2)
  // It is read from the server, kept and begun: on a busy machine more than a poll's usual five seconds.
  await expect.poll(() => running(page).catch(() => before.build), { timeout: 20_000 }).not.toBe(before.build)
  await ready(page)
  expect(await kept(page)).toEqual(before.kept)
}

/** The parts of a date that are kept as finished, by id. */
async function finishedOn(page: Page, date: IsoDate): Promise<number[] | undefined> {
  const { days } = (await kept(page)) as { days: { date: string; finished: number[] }[] }
  return days.find((record) => record.date === date)?.finished
}

async function tickFirst(page: Page): Promise<void> {
  await tap(page, 'My day')
  await page.getByRole('button', { name: 'Before now' }).click()
  await page.locator('.day-card').first().getByRole('button', { name: 'Finished' }).click()
  await tap(page, 'Today')
}

/** An adult has agreed a private record for as long as one can be, so that each event is kept. */
const keepAgreement = (page: Page, since: IsoDate): Promise<unknown> =>
  page.evaluate(
    (agreement) =>
      storage.writeStores(['facts'], (writing) => writing.objectStore('facts').put(agreement, 'recordAgreement')),
    { since, until: addDays(since, 7 * 12) },
  )

/** All that is recorded, in order. */
async function recorded(page: Page): Promise<string[]> {
  const { record } = (await kept(page)) as {
    record: { date: string; events: { minute: number; what: string; zone?: string; place?: string }[] }[]
  }
  return record.flatMap(({ date, events }) =>
    events.map(({ minute, what, zone, place }) => `${date} ${minute} ${what} ${zone ?? place}`),
  )
}
