import { test as base } from '@playwright/test'
import { serve } from '../tools/server.mjs'
import { zone } from './dayHere'
import { playwrightTablet } from './playwrightTablet'
import type { Tablet } from './tablet'
import { webKitTablet } from './webKitTablet'

export { expect } from '@playwright/test'

export interface OnEngine {
  engine: 'Chromium' | 'Firefox ESR' | 'WebKitGTK'
}

interface Each {
  server: Awaited<ReturnType<typeof serve>>
  tablet: Tablet
}

/**
 * The tablet is started once for several stories. Each has a server of its own and an origin with it, so that nothing
 * of another one is on it; its addresses are those of the app, such as `./`, which is open after a restart.
 */
export const test = base.extend<Each, OnEngine & { device: Tablet }>({
  engine: ['Chromium', { option: true, scope: 'worker' }],
  device: [
    async ({ engine }, use) => {
      const device = await (engine === 'WebKitGTK' ? webKitTablet(zone) : playwrightTablet(engine, zone))
      await use(device)
      await device.end()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  server: async ({}, use) => {
    const server = await serve()
    await use(server)
    await server.stop()
  },
  tablet: async ({ device, server }, use) => {
    const goto = (address: string) => device.goto(new URL(address, server.url).href)
    const restart = async () => {
      await device.restart()
      await goto('./')
    }
    await use({ ...device, goto, restart })
  },
})
