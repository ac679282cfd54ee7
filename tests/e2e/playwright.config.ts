import { defineConfig } from '@playwright/test'
import { ensureChromium, ensureShell, flagsOfStories } from '../tools/browser.mjs'

// Set once for all workers, which read this file again.
process.env.CHROMIUM_PATH ??= await ensureChromium()
process.env.CHROMIUM_SHELL_PATH ??= ensureShell(process.env.CHROMIUM_PATH) ?? process.env.CHROMIUM_PATH

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    // A story that needs the whole Chromium, as each with a camera does, brings launch options of its own.
    launchOptions: { executablePath: process.env.CHROMIUM_SHELL_PATH, args: flagsOfStories },
    // A headless shell asks nobody, and keeps the screen awake only where it is told that it may.
    permissions: ['screen-wake-lock'],
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // It reads the whole app once more to keep it, which costs as much as the rest of a test: a story that needs a
    // service worker, as each one without a network does, says so by `allow`.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
})
