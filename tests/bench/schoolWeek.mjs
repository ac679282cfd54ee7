import { serve } from '../tools/server.mjs'
import { inBrowser, metricsOf, morning, putDayOnWall, sampleDay } from './browsing.mjs'

const firstWeek = ['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04', '2027-03-05']
const secondWeek = ['2027-03-08', '2027-03-09', '2027-03-10', '2027-03-11', '2027-03-12']

/**
 * Memory at noon on each day of a school week that runs by the minute from seven till half past three. A first week
 * goes before it, in which the browser compiles what it had not needed yet.
 *
 * @returns for each day the script heap in MB after a garbage collection, and the nodes and listeners that exist
 */
export const schoolWeek = () =>
  inBrowser(async (browser) => {
    const server = await serve()
    const context = await browser.newContext({ ...morning, timezoneId: 'Europe/London', baseURL: server.url })
    const page = await context.newPage()
    await page.clock.install({ time: `${firstWeek[0]}T06:55:00Z` })
    for (const date of [...firstWeek, ...secondWeek]) await putDayOnWall(page, sampleDay, date)
    await page.clock.pauseAt(`${firstWeek[0]}T07:00:00Z`)

    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')

    const noonOf = async (date) => {
      await page.clock.runFor('05:00:00')
      await session.send('HeapProfiler.collectGarbage')
      const { JSHeapUsedSize, Nodes, JSEventListeners } = await metricsOf(session)
      await page.clock.runFor('03:30:00')
      // The night: a tablet asleep, whose due timers fire once when it wakes.
      await page.clock.fastForward('15:30:00')
      return { date, heapMB: JSHeapUsedSize / 1e6, nodes: Nodes, listeners: JSEventListeners }
    }

    for (const date of firstWeek) await noonOf(date)
    await page.clock.fastForward('48:00:00')
    const noons = []
    for (const date of secondWeek) noons.push(await noonOf(date))
    await server.stop()
    return noons
  })
