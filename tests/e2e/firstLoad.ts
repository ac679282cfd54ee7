import { gzipSync } from 'node:zlib'
import type { Page, Response } from '@playwright/test'
import { ready } from './wall'

/** One script and its size with gzip, in bytes. */
export interface ScriptSize {
  name: string
  gzip: number
}

/** Every script that the page fetches without a tap, until the network is quiet. Needs a page that was not opened yet. */
export async function scriptsOfFirstLoad(page: Page): Promise<ScriptSize[]> {
  const scripts: Response[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response)
  })
  await page.goto('./')
  await ready(page)
  await page.waitForLoadState('networkidle')
  return Promise.all(
    scripts.map(async (script) => ({
      name: new URL(script.url()).pathname,
      gzip: gzipSync(await script.body()).length,
    })),
  )
}
