import { serve } from '../tools/server.mjs'
import { inBrowser, morning, putDayOnWall, quantile, sampleDay, today } from './browsing.mjs'

/** What a pupil does most: where it is tapped, the screen it leads to, and the buttons that lead back to Today. */
const actions = [
  { name: 'How am I?', tap: '.today .actions > :nth-child(1)', shows: '.how-am-i' },
  { name: 'a zone', tap: '.zone-tile', shows: '.what-helps' },
  { name: 'a break place', tap: '.what-helps .tile', shows: '.break.show', back: ['Back', 'Today'] },
  { name: 'Break please', tap: '.today .help', shows: '.break.where', back: ['Not now'] },
  { name: 'My day', tap: '.today .actions > :nth-child(3)', shows: '.my-day', back: ['Today'] },
]

/** Runs in the page: promises the milliseconds from the next touch to the paint of the screen with this selector. */
const awaitPaint = (selector) => {
  globalThis.took = new Promise((resolve) => {
    let touched
    addEventListener('pointerup', (event) => (touched = event.timeStamp), { capture: true, once: true })
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector(selector)) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - touched)))
    }).observe(document, { subtree: true, childList: true, attributes: true })
  })
}

/**
 * From a touch to the paint of what it asked for, stored first where it is stored.
 *
 * @param {import('@playwright/test').Page} page
 * @param {{ tap: string, shows: string }} action
 * @returns {Promise<number>} milliseconds
 */
export async function tapToPaint(page, { tap, shows }) {
  await page.evaluate(awaitPaint, shows)
  await page.locator(tap).first().click()
  return page.evaluate(() => globalThis.took)
}

/**
 * The five things a pupil does most, again and again.
 *
 * @param {{ rounds: number, slowdown: number }} options
 */
export const taps = ({ rounds, slowdown }) =>
  inBrowser(async (browser) => {
    const server = await serve()
    const context = await browser.newContext({ ...morning, baseURL: server.url })
    const page = await context.newPage()
    await putDayOnWall(page, sampleDay, today)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })

    const took = actions.map(({ name }) => ({ name, slowdown, ms: [] }))
    for (let round = 0; round < rounds; round++) {
      for (const [at, action] of actions.entries()) {
        took[at].ms.push(await tapToPaint(page, action))
        // By a key: a tap at the same place would be the last one again, as long as it comes within a second.
        for (const name of action.back ?? []) await page.getByRole('button', { name, exact: true }).press('Enter')
      }
    }
    await server.stop()
    return took.map((action) => ({ ...action, p95: quantile(action.ms, 0.95) }))
  })

/** For the table of figures: what was measured, the reading, its limit, and whether it is kept. */
export const rowsOfTaps = (took) =>
  took.map(({ name, slowdown, p95, ms }) => [
    `From a touch on ${name} to its paint, ${slowdown}× CPU slowdown, 95 of 100`,
    `${p95.toFixed(0)} ms, median ${quantile(ms, 0.5).toFixed(0)} ms`,
    '100 ms',
    p95 < 100,
  ])
