import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { test as base } from './test'

/** What a later build calls its version. */
export const later = 'the later build'

/** `served` is the folder on the server: the build at first, and after `release` a later one. */
export const test = base.extend<{ served: string }, { laterBuild: string }>({
  laterBuild: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'later-'))
      await build({ logLevel: 'error', define: { __VERSION__: JSON.stringify(later) }, build: { outDir: folder } })
      await use(folder)
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  served: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'served-'))
    cpSync('dist', folder, { recursive: true })
    await use(folder)
    rmSync(folder, { recursive: true })
  },
  folder: ({ served }, use) => use(served),
})

/** Puts a later build in the place of what is served. */
export function release(served: string, laterBuild: string): void {
  rmSync(served, { recursive: true })
  cpSync(laterBuild, served, { recursive: true })
}

/** Which build the page runs: the name of its script, which carries the hash of its content. */
export const running = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[src]')?.src)

export const updateWaits = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)
