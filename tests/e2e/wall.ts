import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import type { IsoDate } from '../../src/core/timetable/day'
import { type DayRecord, newDayRecord } from '../../src/core/timetable/dayRecord'
import { readDay } from '../../src/core/timetable/readDay'

/** Waits until what the pupil needs is painted. Needs a clock that runs: under a paused one nothing is ever painted. */
export const ready = (page: Page): Promise<void> => page.locator('html[data-ready]').waitFor({ state: 'attached' })

/**
 * Opens the app as a wall tablet that was handed the day of a CSV file, and waits until it is painted.
 *
 * @param csvPath from the top of the project, such as `public/samples/day-c-mainstream-thursday.csv`
 * @throws when the file has problems
 */
export async function putDayOnWall(page: Page, csvPath: string, date: IsoDate): Promise<void> {
  const rows = Papa.parse<string[]>(readFileSync(csvPath, 'utf8')).data
  const { day, problems } = readDay(rows, date, () => true)
  if (!day) throw new Error(`${csvPath} is no day: ${JSON.stringify(problems)}`)
  await page.goto('./')
  await ready(page)
  await page.evaluate(keepOnWall, newDayRecord(day))
  await page.reload()
  await ready(page)
}

/** Runs in the page, beside the app that has made the database. */
const keepOnWall = (record: DayRecord): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('whats-next')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const writing = opening.result.transaction(['days', 'facts'], 'readwrite')
      writing.objectStore('days').put(record)
      writing.objectStore('facts').put('wall', 'device')
      writing.onerror = () => reject(writing.error)
      writing.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
