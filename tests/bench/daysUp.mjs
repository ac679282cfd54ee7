import { serve } from '../tools/server.mjs'
import { inBrowser, load, metricsOf, morning, putDayOnWall, sampleDay } from './browsing.mjs'

/** @type {typeof import('../../src/core/timetable/dates')} */
const { addDays, weekdayOf } = await load('./src/core/timetable/dates.ts')

const firstMonday = '2027-03-01'
const warmingUp = 7

/**
 * Memory at noon on each school day of a tablet that is up for days, by the minute from seven till half past three. A
 * first week goes before it, in which the browser compiles what it had not needed yet.
 *
 * @param {number} days how many, with their weekends, after the first week
 * @returns for each school day the script heap in MB after a garbage collection, the nodes and listeners that exist, and
 *   the milliseconds of main-thread tasks since the day before
 */
export const daysUp = (days) =>
  inBrowser(async (browser) => {
    const server = await serve()
    const context = await browser.newContext({ ...morning, timezoneId: 'Europe/London', baseURL: server.url })
    const page = await context.newPage()
    await page.clock.install({ time: `${firstMonday}T06:55:00Z` })
    const dates = Array.from({ length: warmingUp + days }, (_, day) => addDays(firstMonday, day))
    for (const date of dates) if (weekdayOf(date) <= 5) await putDayOnWall(page, sampleDay, date)
    await page.clock.pauseAt(`${firstMonday}T07:00:00Z`)

    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')

    const noonOf = async () => {
      await page.clock.runFor('05:00:00')
      await session.send('HeapProfiler.collectGarbage')
      const metrics = await metricsOf(session)
      await page.clock.runFor('03:30:00')
      // The night: a tablet asleep, whose due timers fire once when it wakes.
      await page.clock.fastForward('15:30:00')
      return metrics
    }

    const noons = []
    let tasksBefore = 0
    for (const date of dates) {
      if (weekdayOf(date) > 5) {
        await page.clock.fastForward('24:00:00')
        continue
      }
      const { JSHeapUsedSize, Nodes, JSEventListeners, TaskDuration } = await noonOf()
      const taskMs = (TaskDuration - tasksBefore) * 1000
      tasksBefore = TaskDuration
      if (dates.indexOf(date) < warmingUp) continue
      noons.push({ date, heapMB: JSHeapUsedSize / 1e6, nodes: Nodes, listeners: JSEventListeners, taskMs })
    }
    await server.stop()
    return noons
  })

/** For the table of figures: what was measured, the reading, its limit, and whether it is kept. */
export const rowsOfDaysUp = (noons) => {
  const [first] = noons
  const rowOf = (name, last, mostMB) => [
    name,
    `${first.heapMB.toFixed(2)} to ${last.heapMB.toFixed(2)} MB, nodes ${first.nodes} to ${last.nodes}, tasks ${first.taskMs.toFixed(0)} to ${last.taskMs.toFixed(0)} ms a day`,
    `${mostMB} MB more`,
    last.heapMB - first.heapMB <= mostMB,
  ]
  return [
    rowOf('Heap over a school week, Monday to Friday noon', noons[4], 0.1),
    rowOf('Heap over a month up', noons.at(-1), 0.3),
  ]
}
