import { rm } from 'node:fs/promises'
import { test as base } from '../film'
import { expect } from '../test'
import { buildReaderPage } from './build'

export { expect }

/** Serves the page of the reader in place of the app, and opens it. */
export const test = base.extend<{ opened: undefined }, { readerPage: string }>({
  readerPage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const folder = await buildReaderPage()
      await use(folder)
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  folder: async ({ readerPage }, use) => use(readerPage),
  opened: [
    async ({ page }, use) => {
      await page.goto('./')
      await use(undefined)
    },
    { auto: true },
  ],
})

/** As many digits as a day of twelve parts needs: a code of 45 modules. */
export const digits = (seed: number): string => Array.from({ length: 290 }, (_, at) => (at * seed + 3) % 10).join('')
