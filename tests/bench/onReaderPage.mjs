import { rm } from 'node:fs/promises'
import { serve } from '../tools/server.mjs'
import { inBrowser, load } from './browsing.mjs'

/** @type {typeof import('../e2e/readerPage/build')} */
const { buildReaderPage } = await load('./tests/e2e/readerPage/build.ts')

/**
 * Opens the page of the reader, built as the app is, in a browser of its own.
 *
 * @template Value
 * @param {(page: import('@playwright/test').Page) => Promise<Value>} work
 * @param {string[]} [flags] of the browser
 */
export async function onReaderPage(work, flags) {
  const folder = await buildReaderPage()
  const server = await serve({ folder })
  const value = await inBrowser(async (browser) => {
    const page = await browser.newPage({ permissions: ['camera'] })
    await page.goto(server.url)
    return work(page)
  }, flags)
  await server.stop()
  await rm(folder, { recursive: true, force: true })
  return value
}
