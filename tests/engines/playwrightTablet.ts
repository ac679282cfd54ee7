import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, firefox } from '@playwright/test'
import { ensureChromium, flags, onPath } from '../tools/browser.mjs'
import type { Tablet } from './tablet'

const startOf = {
  Chromium: async (profile: string, options: object) =>
    chromium.launchPersistentContext(profile, { ...options, executablePath: await ensureChromium(), args: flags }),
  'Firefox ESR': (profile: string, options: object) =>
    firefox.launchPersistentContext(profile, {
      ...options,
      channel: 'moz-firefox',
      executablePath: onPath('firefox-esr') ?? '',
    }),
}

/** A tablet with Chromium or Firefox, which Playwright drives. */
export async function playwrightTablet(engine: keyof typeof startOf, zone: string): Promise<Tablet> {
  const profile = mkdtempSync(join(tmpdir(), 'tablet-'))
  const start = async () => {
    const context = await startOf[engine](profile, {
      timezoneId: zone,
      locale: 'en-GB',
      viewport: { width: 1280, height: 800 },
    })
    context.setDefaultTimeout(10_000)
    return context
  }
  const pageOf = async (context: BrowserContext) => context.pages()[0] ?? (await context.newPage())

  let context = await start()
  let page = await pageOf(context)
  const field = (label: string) => page.getByLabel(beginsWith(label))
  return {
    // Its many signatures are those of the page, which is another one after a restart.
    evaluate: ((script: string, told: unknown) => page.evaluate(script, told)) as Tablet['evaluate'],
    goto: (address) => page.goto(address),
    press: (button, heldMs = 0) => page.getByRole('button', { name: beginsWith(button) }).click({ delay: heldMs }),
    type: (label, text) => field(label).fill(text),
    choose: (label, path) => field(label).setInputFiles(path),
    restart: async () => {
      await context.close()
      context = await start()
      page = await pageOf(context)
    },
    end: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const beginsWith = (text: string): RegExp => new RegExp(`^${text.replace(/\W/g, '\\$&')}`)
