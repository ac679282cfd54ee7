import { chromium } from '@playwright/test'
import { runnerImport } from 'vite'
import { ensureChromium, flags } from '../tools/browser.mjs'
import { zoneAhead } from '../tools/zone.mjs'

/** @template Module @param {string} file @returns {Promise<Module>} */
export const load = async (file) => (await runnerImport(file)).module

/** @type {typeof import('../e2e/wall')} */
export const { putDayOnWall, ready } = await load('./tests/e2e/wall.ts')
/** @type {typeof import('../e2e/firstLoad')} */
export const { scriptsOfFirstLoad } = await load('./tests/e2e/firstLoad.ts')

// Vite takes its mode from the first module it loads here; what is built and measured is what a school gets.
process.env.NODE_ENV = 'production'

export const launch = { executablePath: await ensureChromium(), args: flags }

export const sampleDay = 'public/samples/day-c-mainstream-thursday.csv'

// A time zone where it is between ten and eleven in the morning: lessons are on whenever the figures are taken.
const hoursAhead = ((10 - new Date().getUTCHours() + 36) % 24) - 12

/** How each page is looked at. */
export const morning = {
  viewport: { width: 1280, height: 800 },
  locale: 'en-GB',
  timezoneId: zoneAhead(hoursAhead),
}

/** Today's date in that time zone. */
export const today = new Date(Date.now() + hoursAhead * 3_600_000).toISOString().slice(0, 10)

/**
 * @template Value
 * @param {(browser: import('@playwright/test').Browser) => Promise<Value>} work
 * @param {string[]} [more] flags of this browser alone
 */
export async function inBrowser(work, more = []) {
  const browser = await chromium.launch({ ...launch, args: [...launch.args, ...more] })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

/** The counters Chromium keeps of a page, by name. @param {import('@playwright/test').CDPSession} session */
export const metricsOf = async (session) =>
  Object.fromEntries((await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]))

/** @param {number[]} values */
export const median = (values) => quantile(values, 0.5)

/** The value that this share of the values does not exceed. @param {number[]} values @param {number} share */
export const quantile = (values, share) =>
  [...values].sort((one, other) => one - other)[Math.ceil(values.length * share) - 1]

/** Such as "156.0.8078.79". */
export const chromiumVersion = () => inBrowser(async (browser) => browser.version())
