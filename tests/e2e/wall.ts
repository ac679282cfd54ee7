import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import type { Day, IsoDate } from '../../src/core/timetable/day'
import type { DayRecord } from '../../src/core/timetable/dayRecord'
import { readDay } from '../../src/core/timetable/readDay'
import { recordOf } from '../../src/core/timetable/recordOf'
import { hashPin } from '../../src/device/pin'
import type { FactName } from '../../src/storage/database'
import { pin } from './adults'
import { bringStorage, type Storage } from './storageInPage'

declare const storage: Storage

const gate = { ...(await hashPin(pin)), wrongTries: 0, lastWrongAt: 0 }

/** Waits until what the pupil needs is painted. Needs a clock that runs: under a paused one nothing is ever painted. */
export const ready = (page: Page): Promise<void> => page.locator('html[data-ready] main').waitFor({ state: 'attached' })

/** An address of the app's origin at which nothing of the app runs. */
export const nothingHere = './nothing-here'

/**
 * Opens the app as a wall tablet, behind its PIN, that was handed the day of a CSV file, and waits until it is painted.
 *
 * @param csvPath from the top of the project, such as `public/samples/day-c-mainstream-thursday.csv`
 * @param settings what differs from the settings of a new tablet
 * @throws when the file has problems
 */
export async function putDayOnWall(page: Page, csvPath: string, date: IsoDate, settings?: object): Promise<void> {
  await keepWall(page, csvPath, date, settings)
  await page.goto('./')
  await ready(page)
}

/** Keeps what `putDayOnWall` puts on the wall and does not open the app: the page stands beside it, with its storage. */
export async function keepWall(page: Page, csvPath: string, date: IsoDate, settings?: object): Promise<void> {
  const rows = Papa.parse<string[]>(readFileSync(csvPath, 'utf8')).data
  const { day, problems } = readDay(rows, date, () => true)
  if (!day) throw new Error(`${csvPath} is no day: ${JSON.stringify(problems)}`)
  await keepDay(page, day, settings)
}

/** What of a page is needed to keep something in its browser, whoever drives that. */
export type Browsing = Pick<Page, 'evaluate'> & { goto(address: string): Promise<unknown> }

/** Keeps a wall tablet that was handed this day, and leaves the page beside the app. */
export async function keepDay(page: Browsing, day: Day, settings?: object): Promise<void> {
  await page.goto(nothingHere)
  await bringStorage(page)
  await page.evaluate(keepOnWall, {
    record: recordOf(day, null),
    facts: { device: 'wall', gate, ...(settings && { settings }) },
  })
}

/** Gives the wall on show other settings, as another tab of the tablet would. */
export async function setWall(page: Page, settings: object): Promise<void> {
  await bringStorage(page)
  await page.evaluate(keepOnWall, { facts: { settings } })
  await page.evaluate(() => new BroadcastChannel('whats-next').postMessage('changed'))
}

/** Sets the clock of the wall on show, as if the tablet woke then. */
export async function wakeAt(page: Page, time: string): Promise<void> {
  await page.clock.setSystemTime(time)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
}

/** Runs in a page of the app's origin. */
const keepOnWall = async ({ record, facts }: { record?: DayRecord; facts: object }): Promise<void> => {
  const written = await storage.writeStores(['days', 'facts'], async (writing) => {
    if (record) await writing.objectStore('days').put(record)
    for (const [name, fact] of Object.entries(facts)) await writing.objectStore('facts').put(fact, name as FactName)
  })
  if (!written.ok) throw new Error(`The day could not be kept: ${written.why}`)
}

// The small one: a page has to read it anew each time. It waits a moment before each of its hundred rules, for which
// under the clock of a test it is given the page's own timer: that takes a tenth of the time, and moves no clock.
const axeSource = `((setTimeout) => {
  ${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')}
})(window.__pwClock?.builtins.setTimeout ?? setTimeout)`

/**
 * What axe finds on the page as it stands, as "rule: element".
 *
 * @param rules only these; all of them unless told
 */
export async function axeViolations(page: Page, rules?: string[]): Promise<string[]> {
  const find = async (runOnly: string[] | undefined) => {
    const { axe } = window as unknown as { axe?: typeof import('axe-core') }
    const found = await axe?.run({ resultTypes: ['violations'], ...(runOnly && { runOnly }) })
    return found?.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
  }
  const found = await page.evaluate(find, rules)
  if (found) return found
  await page.evaluate(axeSource)
  return (await page.evaluate(find, rules)) ?? ['axe was not read']
}

/** Waits until everything is on the device and the page is served from there. */
export const offlineReady = (page: Pick<Page, 'evaluate'>): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    )
  })

/** All that a board keeps, store by store; of the first one also what the device keeps. */
export const kept = (page: Pick<Page, 'evaluate'>, name = 'whats-next'): Promise<Record<string, unknown[]>> =>
  page.evaluate(readAll, { name, bucket: null })

/** All that the second copy of a board holds. */
export const keptInCopy = (page: Pick<Page, 'evaluate'>, name = 'whats-next'): Promise<Record<string, unknown[]>> =>
  page.evaluate(readAll, { name, bucket: 'copy' })

export interface WithBuckets {
  storageBuckets: { open(name: string): Promise<{ indexedDB: IDBFactory }> }
}

/** The boards of which there is a second copy, by the names of their databases. */
export const copies = (page: Pick<Page, 'evaluate'>): Promise<(string | undefined)[]> =>
  page.evaluate(async () => {
    const { indexedDB } = await (navigator as unknown as WithBuckets).storageBuckets.open('copy')
    return (await indexedDB.databases()).map(({ name }) => name)
  })

/** Runs in a page of the app's origin. */
const readAll = async ({ name, bucket }: { name: string; bucket: string | null }) => {
  const { storageBuckets } = navigator as unknown as WithBuckets
  const place = bucket === null ? window : await storageBuckets.open(bucket)
  return new Promise<Record<string, unknown[]>>((resolve, reject) => {
    const opening = place.indexedDB.open(name)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const names = [...database.objectStoreNames]
      if (names.length === 0) return reject(new Error(`There is no ${name}`))
      const reading = database.transaction(names)
      const everything: Record<string, unknown[]> = {}
      for (const name of names) {
        const all = reading.objectStore(name).getAll()
        all.onsuccess = () => {
          everything[name] = all.result
        }
      }
      reading.oncomplete = () => {
        database.close()
        resolve(everything)
      }
    }
  })
}
