import { serve } from '../tools/server.mjs'
import { inBrowser, load, median, morning, putDayOnWall, ready, sampleDay, today } from './browsing.mjs'
import { noteWhenReady } from './starts.mjs'
import { tapToPaint } from './taps.mjs'

/** @type {typeof import('../../src/core/timetable/dates')} */
const { addDays } = await load('./src/core/timetable/dates.ts')
/** @type {typeof import('../../src/core/timetable/recordOf')} */
const { recordOf } = await load('./src/core/timetable/recordOf.ts')

const small = { slots: 12, days: 1, events: 100 }
const cases = [small, { ...small, slots: 60 }, { ...small, days: 60 }, { ...small, events: 30_000 }]
const recordedDates = 50

/** A day of this many equal parts, from eight to eight. */
function dayOf(date, count) {
  const minutes = 720 / count
  const slots = Array.from({ length: count }, (_, id) => ({
    id,
    start: 480 + id * minutes,
    end: 480 + (id + 1) * minutes,
    kind: id === count - 1 ? 'leave' : 'lesson',
    activity: `Maths ${id}`,
    place: 'Class 3',
    seat: '',
    adults: ['Miss Khan'],
    symbol: 'abacus',
    choices: [],
    was: '',
    fixed: false,
  }))
  return recordOf({ date, slots }, null)
}

const event = { what: 'zone', zone: 'green', activity: 'Maths', next: 'Play', during: 'Class 3' }

/** What the stores hold in a case: the days from today on, and the private record of the dates before. */
const storesOf = ({ slots, days, events }) => ({
  days: Array.from({ length: days }, (_, ahead) => dayOf(addDays(today, ahead), slots)),
  record: Array.from({ length: recordedDates }, (_, ago) => ({
    date: addDays(today, -ago),
    events: Array.from({ length: events / recordedDates }, (_, minute) => ({ ...event, minute })),
  })),
  agreement: { since: addDays(today, -recordedDates), until: addDays(today, 20) },
})

/** Runs in the page, beside the app that has made the database. */
const keep = ({ days, record, agreement }) =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('whats-next')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const writing = opening.result.transaction(['days', 'record', 'facts'], 'readwrite')
      for (const day of days) writing.objectStore('days').put(day)
      for (const date of record) writing.objectStore('record').put(date)
      writing.objectStore('facts').put(agreement, 'recordAgreement')
      writing.onerror = () => reject(writing.error)
      writing.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })

/** Milliseconds from asking for the page to `data-ready`, and from a touch on a zone, which is recorded, to its paint. */
const costOf = (of) =>
  inBrowser(async (browser) => {
    const server = await serve()
    const page = await browser.newPage({ ...morning, baseURL: server.url })
    await putDayOnWall(page, sampleDay, today)
    await page.evaluate(keep, storesOf(of))
    const starts = []
    await page.exposeFunction('noteReady', (milliseconds) => starts.push(Number(milliseconds)))
    await page.addInitScript(noteWhenReady)
    const zones = []
    for (let round = 0; round < 9; round++) {
      await page.reload({ waitUntil: 'commit' })
      await ready(page)
      await page.locator('.today .actions > :nth-child(1)').click()
      zones.push(await tapToPaint(page, { tap: '.zone-tile', shows: '.what-helps' }))
    }
    await server.stop()
    return { ...of, startMs: median(starts), zoneMs: median(zones) }
  })

/** How cost grows with what is stored: one case after the other, each with a browser of its own. */
export async function growth() {
  const costs = []
  for (const of of cases) costs.push(await costOf(of))
  return costs
}

/** For the table of figures: what was measured, the reading, its limit, and whether it is kept. */
export const rowsOfGrowth = (costs) =>
  costs.map(({ slots, days, events, startMs, zoneMs }) => [
    `${slots} parts, ${days} stored day${days > 1 ? 's' : ''}, ${events} recorded events`,
    `start ${startMs.toFixed(0)} ms, a recorded zone ${zoneMs.toFixed(0)} ms`,
    'none',
    true,
  ])
