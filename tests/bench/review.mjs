import { serve } from '../tools/server.mjs'
import { inBrowser, load, median, morning, today } from './browsing.mjs'

/** @type {typeof import('../e2e/reviewing')} */
const { owl, setUpReview } = await load('./tests/e2e/reviewing.ts')
/** @type {typeof import('../e2e/teacher')} */
const { openAgain, press } = await load('./tests/e2e/teacher.ts')
/** @type {typeof import('../unit/core/review/sampleRecord')} */
const { sampleRecord } = await load('./tests/unit/core/review/sampleRecord.ts')
/** @type {typeof import('../../src/core/timetable/dates')} */
const { addDays, daysBetween } = await load('./src/core/timetable/dates.ts')

const eventsADay = 50

/** What was collected of Owl in so many weeks that end today. */
function endingToday(weeks) {
  const days = sampleRecord(weeks, eventsADay)
  const shift = daysBetween(days.at(-1).date, today)
  const moved = (date) => addDays(date, shift)
  return days.map((day) => ({
    ...day,
    tabletTag: owl,
    date: moved(day.date),
    voice: { ...day.voice, date: moved(day.date) },
    recordUntil: addDays(today, 1),
  }))
}

/** Runs in the page: presses a button and waits until the pictures of the review are painted. */
const open = (name) =>
  new Promise((resolve) => {
    let longestMs = 0
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestMs = Math.max(longestMs, duration)
    })
    tasks.observe({ type: 'longtask' })
    const start = performance.now()
    const isThere = () => document.querySelectorAll('.count-grid').length === 3
    const watcher = new MutationObserver(() => {
      if (!isThere()) return
      watcher.disconnect()
      requestAnimationFrame(() =>
        setTimeout(() => {
          const openMs = performance.now() - start
          // A long task is told after it has ended.
          setTimeout(() => {
            tasks.disconnect()
            resolve({ openMs, longestMs })
          }, 100)
        }),
      )
    })
    watcher.observe(document.body, { childList: true, subtree: true })
    for (const button of document.querySelectorAll('button')) if (button.textContent === name) button.click()
  })

/**
 * How long a review of 12 weeks and of ten times as many takes to open, each on a device that was just started.
 *
 * @returns for each its events, the median time to the painted pictures and the longest task on the way, in ms
 */
export const review = (rounds) =>
  inBrowser(async (browser) => {
    const server = await serve()
    const readings = []
    for (const weeks of [12, 120]) {
      const context = await browser.newContext({ ...morning, baseURL: server.url })
      const page = await context.newPage()
      await setUpReview(page, endingToday(weeks))
      const opened = []
      for (let round = 0; round < rounds; round++) {
        await openAgain(page)
        await press(page, 'Owl')
        opened.push(await page.evaluate(open, 'Review'))
      }
      readings.push({
        weeks,
        events: weeks * 5 * eventsADay,
        openMs: median(opened.map(({ openMs }) => openMs)),
        longestMs: median(opened.map(({ longestMs }) => longestMs)),
      })
      await context.close()
    }
    await server.stop()
    return readings
  })

/** @param {Awaited<ReturnType<typeof review>>} readings */
export function rowsOfReview([short, long]) {
  const told = ({ openMs, longestMs }) => `${openMs.toFixed(0)} ms, longest task ${longestMs.toFixed(0)} ms`
  return [
    [`Review of ${short.events} events opens`, told(short), 'none', true],
    [
      `Review of ${long.events} events opens`,
      `${told(long)}: ${(long.openMs / short.openMs).toFixed(1)} ×`,
      '10 ×, longest task 200 ms',
      long.openMs <= 10 * short.openMs && long.longestMs <= 200,
    ],
  ]
}
