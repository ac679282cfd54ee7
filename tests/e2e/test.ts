import { test as base, expect } from '@playwright/test'
import { serve } from '../tools/server.mjs'

export { expect }

/**
 * Every test has a server of its own, `server.url`, which it may stop and start again, and an origin of its own with
 * it. No page may throw, and no request may ever leave that origin.
 */
export const test = base.extend<{ server: Awaited<ReturnType<typeof serve>>; watched: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  server: async ({}, use) => {
    const server = await serve()
    await use(server)
    await server.stop()
  },
  baseURL: async ({ server }, use) => use(server.url),
  watched: [
    async ({ context, server }, use) => {
      const strangers: string[] = []
      const thrown: string[] = []
      const { origin } = new URL(server.url)
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (url.protocol.startsWith('http') && url.origin !== origin) strangers.push(request.url())
      })
      context.on('weberror', (error) => thrown.push(String(error.error())))
      await use(undefined)
      expect(strangers, 'requests that left the origin').toEqual([])
      expect(thrown, 'errors that a page threw').toEqual([])
    },
    { auto: true },
  ],
})
