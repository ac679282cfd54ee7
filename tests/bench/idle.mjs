import { setTimeout as wait } from 'node:timers/promises'
import { serve } from '../tools/server.mjs'
import { inBrowser, metricsOf, morning, putDayOnWall, sampleDay, today } from './browsing.mjs'

const settleMs = 6000

/**
 * What a wall that nobody touches costs.
 *
 * @param {number} seconds how long to look
 * @returns layouts, milliseconds of main-thread tasks, and CPU seconds of every process of the browser
 */
export const idle = (seconds) =>
  inBrowser(async (browser) => {
    const server = await serve()
    const context = await browser.newContext({ ...morning, baseURL: server.url })
    const page = await context.newPage()
    await putDayOnWall(page, sampleDay, today)
    await page.evaluate(() => navigator.serviceWorker.ready)

    const wholeBrowser = await browser.newBrowserCDPSession()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    const look = async () => ({
      metrics: await metricsOf(session),
      processes: (await wholeBrowser.send('SystemInfo.getProcessInfo')).processInfo,
    })

    await wait(settleMs)
    const before = await look()
    await wait(seconds * 1000)
    const after = await look()
    await server.stop()

    const spent = ({ id, cpuTime }) => cpuTime - (before.processes.find((process) => process.id === id)?.cpuTime ?? 0)
    return {
      seconds,
      layouts: after.metrics.LayoutCount - before.metrics.LayoutCount,
      taskMs: (after.metrics.TaskDuration - before.metrics.TaskDuration) * 1000,
      cpuSeconds: after.processes.reduce((sum, process) => sum + spent(process), 0),
    }
  })

/** For the table of figures: what was measured, the reading, its limit, and whether it is kept. */
export const rowsOfIdle = ({ seconds, layouts, taskMs, cpuSeconds }) => [
  [`Idle ${seconds} s, layouts`, `${layouts}`, '3', layouts <= 3],
  [`Idle ${seconds} s, task time`, `${taskMs.toFixed(0)} ms`, '100 ms', taskMs <= 100],
  [`Idle ${seconds} s, CPU of all processes`, `${cpuSeconds.toFixed(2)} s`, '0.4 s', cpuSeconds <= 0.4],
]
