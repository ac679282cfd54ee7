import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import { newPaired, type Paired } from '../../src/core/handover/paired'
import { addDays } from '../../src/core/timetable/dates'
import { flags } from '../tools/browser.mjs'
import { dice } from './codePicture'
import { khan } from './codes'
import { bringStorage, type Storage } from './storageInPage'
import { expect, test } from './test'
import { keepWall, kept, keptInCopy, nothingHere, putDayOnWall, ready, type WithBuckets } from './wall'

declare const storage: Storage

/** A share in every test run, and as many as `SOAK_KILLS` says in `npm run soak`. */
const kills = Number(process.env.SOAK_KILLS ?? 2)

const date = '2027-03-03'

interface Kept {
  days: { date: string; day: { slots: { activity: string }[] } }[]
  pairings: Paired[]
  record: { date: string; events: { minute: number }[] }[]
}

/** How many days a teacher's code was taken for, and what the last of the record's dates holds. */
const count = ({ days, pairings, record }: Kept, recordedOn: string) => ({
  /** Each day that is taken says its number in every part; a day of two numbers has both. */
  day: [...new Set(days[0]?.day.slots.map(({ activity }) => activity))].join(),
  counter: pairings[0]?.counters[date] ?? 0,
  events: record.find((one) => one.date === recordedOn)?.events.map(({ minute }) => minute) ?? [],
})

/** The process of the browser that has this profile open: its lock is a link that ends in the number. */
const processOf = (profile: string): number => Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1))

test('a browser killed while days are taken and events are recorded has, at the next start, all that was acknowledged and each day whole', async ({
  server,
}) => {
  test.setTimeout(60_000 + kills * 10_000)
  const profile = mkdtempSync(join(tmpdir(), 'killed-'))
  const random = dice(5)
  const start = () =>
    chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM_PATH ?? '',
      args: flags,
      baseURL: server.url,
    })
  try {
    const acknowledged = { day: 0, events: 0 }
    let recordedOn = date
    let begun = 0
    let events = 0
    let broughtBack = 0
    let refused = 0
    for (let kill = 0; kill <= kills; kill++) {
      const tablet = await start()
      const page = await tablet.newPage()
      if (kill === 0) {
        await keepWall(page, 'public/samples/day-c-mainstream-thursday.csv', date)
        await keepAgreed(page)
      } else {
        await page.goto(nothingHere)
        await bringStorage(page)
        // The killed browser's process for storage may hold on to its files a moment longer.
        const databases = () => page.evaluate(() => indexedDB.databases().catch(() => null))
        let before = await databases()
        if (!before) refused++
        await expect.poll(async () => (before = await databases())).not.toBeNull()
        if (before?.length === 0) broughtBack++
        await page.evaluate((date) => storage.readDay(date), date)
        const found = count((await kept(page)) as unknown as Kept, recordedOn)
        // One write may have been kept whose word of it was cut off.
        expect([0, 1]).toContain(found.counter - acknowledged.day)
        expect(found.day, 'one day, whole, with its counter').toBe(`Day ${found.counter}`)
        expect([0, 1]).toContain(found.events.length - acknowledged.events)
        expect(found.events, 'each event once').toEqual(found.events.map((_, at) => at))
        acknowledged.day = found.counter
        events += found.events.length - begun
      }
      if (kill === kills) {
        await tablet.close()
        console.log(
          `${kills} kills, ${acknowledged.day} days taken, ${events} events recorded; ${broughtBack} times the browser had deleted its databases, ${refused} times it could not open them at first`,
        )
        break
      }
      recordedOn = addDays(date, kill % 80)
      acknowledged.events = count((await kept(page)) as unknown as Kept, recordedOn).events.length
      const { day, events: minute } = acknowledged
      begun = minute
      await page.exposeFunction('acknowledge', (what: 'day' | 'events') => {
        acknowledged[what] += 1
      })
      await page.evaluate(keepWriting, { keyId: khan.keyId, date, recordedOn, day, minute })
      await expect.poll(() => acknowledged.events).toBeGreaterThan(minute)
      await pass(random() * 400)
      process.kill(processOf(profile), 'SIGKILL')
      await tablet.close().catch(() => {})
      await pass(100)
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** Pairs a teacher's device, and agrees to a private record. */
const keepAgreed = (page: Page): Promise<unknown> =>
  page.evaluate(
    async ({ paired, agreement }) => {
      const secret = Uint8Array.from(paired.secret)
      await storage.writeStores(['pairings'], (writing) => writing.objectStore('pairings').put({ ...paired, secret }))
      await storage.writeAgreement(agreement)
    },
    {
      paired: { ...newPaired(khan, date), secret: [...khan.secret] },
      agreement: { since: date, until: addDays(date, 7 * 12) },
    },
  )

interface Begins {
  keyId: number
  date: string
  recordedOn: string
  /** The number of the day that is there, and the minute of the first event to come. */
  day: number
  minute: number
}

/** Runs in a page: takes a day and records an event, again and again, and says which of them is kept. */
const keepWriting = ({ keyId, date, recordedOn, day, minute }: Begins): void => {
  const { acknowledge } = window as unknown as { acknowledge: (what: 'day' | 'events') => Promise<void> }
  const dayOf = (number: number) => ({
    date,
    slots: Array.from({ length: 20 }, (_, id) => ({
      id,
      start: 540 + id * 10,
      end: 550 + id * 10,
      kind: 'lesson' as const,
      activity: `Day ${number}`,
      place: 'Class 3',
      seat: '',
      adults: [],
      symbol: 'star',
      choices: [],
      was: '',
      fixed: false,
    })),
  })
  const writeOn = async () => {
    for (; ; minute++) {
      day += 1
      const code = { keyId, counter: day, days: [dayOf(day)] }
      const taken = await storage.takeHandedOver(code, Date.now(), storage.recordOf)
      if (!taken.ok || taken.value.length === 0) return
      await acknowledge('day')
      const event = { what: 'zone' as const, zone: 'blue' as const, minute, activity: '', next: '', during: '' }
      const recorded = await storage.recordEvent(recordedOn, event)
      if (!recorded.ok) return
      await acknowledge('events')
    }
  }
  void writeOn()
}

/** Spoils the file that all databases of the app share, as a kill in the middle of a write may. */
function spoilDatabases(profile: string): void {
  const folder = join(profile, 'Default', 'IndexedDB')
  const [databases] = readdirSync(folder).filter((name) => name.endsWith('.leveldb'))
  for (const name of readdirSync(join(folder, databases ?? '')).filter((name) => name.endsWith('.log'))) {
    const path = join(folder, databases ?? '', name)
    const log = readFileSync(path)
    const middle = Math.floor(log.length / 2)
    log.fill(0xff, middle, middle + 64)
    writeFileSync(path, log)
  }
}

test('where the browser deletes databases that it finds damaged, the board is there again with all that was kept', async ({
  server,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'spoiled-'))
  const start = async () => {
    const tablet = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM_PATH ?? '',
      args: flags,
      baseURL: server.url,
    })
    return { tablet, page: await tablet.newPage() }
  }
  try {
    const before = await start()
    await before.page.clock.setFixedTime(`${date}T09:30:00`)
    await putDayOnWall(before.page, 'public/samples/day-c-mainstream-thursday.csv', date)
    await before.page.getByRole('button', { name: 'Break please' }).click()
    await before.page.getByRole('button', { name: 'Base' }).click()
    await expect(before.page.getByRole('button', { name: /^Show/ })).toBeVisible()
    const all = await kept(before.page)
    await before.tablet.close()
    spoilDatabases(profile)

    const after = await start()
    await after.page.clock.setFixedTime(`${date}T09:30:00`)
    await after.page.goto('./')
    await ready(after.page)
    await expect(after.page.getByRole('button', { name: /^Show/ })).toBeVisible()
    expect(await kept(after.page)).toEqual(all)
    await after.tablet.close()
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

test('what a kill between the two writes left undone in the copy is made good by the first write of the next start', async ({
  page,
}) => {
  await page.clock.setFixedTime(`${date}T09:30:00`)
  await putDayOnWall(page, 'public/samples/day-c-mainstream-thursday.csv', date)
  await page.goto(nothingHere)
  await forgetDaysInCopy(page)
  expect((await keptInCopy(page)).days).toEqual([])

  await page.goto('./')
  await ready(page)
  await page.getByRole('button', { name: 'Break please' }).click()
  await page.getByRole('button', { name: 'Base' }).click()
  await expect(page.getByRole('button', { name: /^Show/ })).toBeVisible()
  expect(await keptInCopy(page)).toEqual(await kept(page))
})

const forgetDaysInCopy = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { indexedDB } = await (navigator as unknown as WithBuckets).storageBuckets.open('copy')
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open('whats-next')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const writing = opening.result.transaction('days', 'readwrite')
        writing.objectStore('days').clear()
        writing.oncomplete = () => {
          opening.result.close()
          resolve()
        }
      }
    })
  })
