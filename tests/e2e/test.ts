import { test as base, expect } from '@playwright/test'
import { serve } from '../tools/server.mjs'

export { expect }

/**
 * Every test has a server of its own, `server.url`, which it may stop and start again, and an origin of its own with
 * it. No page may throw, and no request may ever leave that origin. What is served is `folder`.
 */
export const test = base.extend<{ folder: string; server: Awaited<ReturnType<typeof serve>>; watched: undefined }>({
  folder: ['dist', { option: true }],
  server: async ({ folder }, use) => {
    const server = await serve({ folder })
    await use(server)
    await server.stop()
  },
  baseURL: async ({ server }, use) => use(server.url),
  // A headless shell gives no other size to a page that fills the screen, or is about to.
  page: async ({ page }, use) => {
    const setViewportSize = page.setViewportSize.bind(page)
    page.setViewportSize = (size) =>
      expect(async () => {
        await page.evaluate(async () => document.fullscreenElement && document.exitFullscreen())
        await setViewportSize(size)
      }).toPass({ timeout: 5000 })
    await use(page)
  },
  watched: [
    async ({ context, baseURL }, use) => {
      const strangers: string[] = []
      const thrown: string[] = []
      const { origin } = new URL(baseURL ?? '')
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
