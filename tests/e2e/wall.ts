import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import axe from 'axe-core'
import Papa from 'papaparse'
import type { IsoDate } from '../../src/core/timetable/day'
import type { DayRecord } from '../../src/core/timetable/dayRecord'
import { readDay } from '../../src/core/timetable/readDay'
import { recordOf } from '../../src/core/timetable/recordOf'
import { hashPin } from '../../src/device/pin'
import { pin } from './adults'

const gate = { ...(await hashPin(pin)), wrongTries: 0, lastWrongAt: 0 }

/** Waits until what the pupil needs is painted. Needs a clock that runs: under a paused one nothing is ever painted. */
export const ready = (page: Page): Promise<void> => page.locator('html[data-ready]').waitFor({ state: 'attached' })

/**
 * Opens the app as a wall tablet, behind its PIN, that was handed the day of a CSV file, and waits until it is painted.
 *
 * @param csvPath from the top of the project, such as `public/samples/day-c-mainstream-thursday.csv`
 * @param settings what differs from the settings of a new tablet
 * @throws when the file has problems
 */
export async function putDayOnWall(page: Page, csvPath: string, date: IsoDate, settings?: object): Promise<void> {
  const rows = Papa.parse<string[]>(readFileSync(csvPath, 'utf8')).data
  const { day, problems } = readDay(rows, date, () => true)
  if (!day) throw new Error(`${csvPath} is no day: ${JSON.stringify(problems)}`)
  await page.goto('./')
  await ready(page)
  await page.evaluate(keepOnWall, {
    record: recordOf(day, null),
    facts: { device: 'wall', gate, ...(settings && { settings }) },
  })
  await page.reload()
  await ready(page)
}

/** Runs in the page, beside the app that has made the database. */
const keepOnWall = ({ record, facts }: { record: DayRecord; facts: object }): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('whats-next')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const writing = opening.result.transaction(['days', 'facts'], 'readwrite')
      writing.objectStore('days').put(record)
      for (const [name, fact] of Object.entries(facts)) writing.objectStore('facts').put(fact, name)
      writing.onerror = () => reject(writing.error)
      writing.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })

/** What axe finds on the page as it stands, as "rule: element". */
export async function axeViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run({ resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
  })
}

/** Waits until everything is on the device and the page is served from there. */
export const offlineReady = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    )
  })

/** All that a board keeps, store by store; of the first one also what the device keeps. */
export const kept = (page: Page, name = 'whats-next'): Promise<Record<string, unknown[]>> =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const names = [...database.objectStoreNames]
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
      }),
    name,
  )
