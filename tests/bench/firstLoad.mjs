import { serve } from '../tools/server.mjs'
import { inBrowser, morning, putDayOnWall, sampleDay, scriptsOfFirstLoad, today } from './browsing.mjs'

/** The script that a wall tablet loads to show its day, in kB with gzip. */
export const firstLoad = () =>
  inBrowser(async (browser) => {
    const server = await serve()
    const context = await browser.newContext({ ...morning, baseURL: server.url, serviceWorkers: 'block' })
    await putDayOnWall(await context.newPage(), sampleDay, today)
    const scripts = await scriptsOfFirstLoad(await context.newPage())
    await server.stop()
    return { scriptKB: scripts.reduce((sum, { gzip }) => sum + gzip, 0) / 1000 }
  })
