import { serve } from '../tools/server.mjs'
import { inBrowser, morning, putDayOnWall, sampleDay, scriptsOfFirstLoad, today } from './browsing.mjs'

// What it was before teachers could make days and hand them over.
const beforeHandOverKB = 43.4

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

/** For the table of figures: what was measured, the reading, its limit, and whether it is kept. */
export const rowsOfFirstLoad = ({ scriptKB }) => {
  const grown = scriptKB - beforeHandOverKB
  return [
    ['First load of script, gzip', `${scriptKB.toFixed(1)} kB`, '45 kB', scriptKB <= 45],
    ['Growth of the first load since the hand-over came', `${grown.toFixed(1)} kB`, '2 kB', grown <= 2],
  ]
}
