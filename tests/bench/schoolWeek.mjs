import { serve } from '../tools/server.mjs'
import { inBrowser, metricsOf, morning, putDayOnWall, sampleDay } from './browsing.mjs'

const monday = '2027-03-01'
const days = [1, 2, 3, 4, 5].map((day) => `2027-03-0${day}`)

/**
 * Memory at noon on each day of a school week that runs by the minute from seven till half past three.
 *
 * @returns for each day the script heap in MB after a garbage collection, and the nodes and listeners that exist
 */
export const schoolWeek = () =>
  inBrowser(async (browser) => {
    const server = await serve()
    const context = await browser.newContext({ ...morning, timezoneId: 'Europe/London', baseURL: server.url })
    const page = await context.newPage()
    await page.clock.install({ time: `${monday}T06:55:00Z` })
    for (const date of days) await putDayOnWall(page, sampleDay, date)
    await page.clock.pauseAt(`${monday}T07:00:00Z`)

    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    const noons = []
    for (const date of days) {
      await page.clock.runFor('05:00:00')
      await session.send('HeapProfiler.collectGarbage')
      const { JSHeapUsedSize, Nodes, JSEventListeners } = await metricsOf(session)
      noons.push({ date, heapMB: JSHeapUsedSize / 1e6, nodes: Nodes, listeners: JSEventListeners })
      await page.clock.runFor('03:30:00')
      // The night: a tablet asleep, whose due timers fire once when it wakes.
      await page.clock.fastForward('15:30:00')
    }
    await server.stop()
    return noons
  })
