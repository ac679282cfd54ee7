import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { serve } from '../tools/server.mjs'
import { launch, median, morning, putDayOnWall, ready, sampleDay, today } from './browsing.mjs'

const helloFolder = 'test-results/hello'

// A new browser is busy with windows of its own for a moment, more so at one start than at another.
const browserSettlesMs = 2000
const pageSettlesMs = 1000

/** A page with a profile of its own, visited until the service worker serves it and its scripts are compiled. */
export async function prepare(folder, firstVisit) {
  const server = await serve({ folder })
  const profile = await mkdtemp(join(tmpdir(), 'whats-next-profile-'))
  const open = () => chromium.launchPersistentContext(profile, { ...launch, ...morning, baseURL: server.url })

  const context = await open()
  const page = context.pages()[0] ?? (await context.newPage())
  await firstVisit(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  for (let visit = 0; visit < 3; visit++) {
    await page.reload()
    await ready(page)
  }
  await context.close()
  await server.stop()
  return { open, forget: () => rm(profile, { recursive: true, force: true }) }
}

/** Runs in the page before anything of its own. */
export const noteWhenReady = () => {
  new MutationObserver((_changes, observer) => {
    if (document.documentElement.dataset.ready === undefined) return
    globalThis.noteReady(String(performance.now()))
    observer.disconnect()
  }).observe(document, { subtree: true, attributeFilter: ['data-ready'] })
}

/**
 * Milliseconds from asking for the page to `data-ready`, with the server gone: `cold` in a new browser, `warm` when the
 * page is asked for again. The page says so by a binding: waiting for an element would put the test tool's own scripts
 * into the page in the middle of its start.
 */
export async function startsOf({ open }, slowdown) {
  const context = await open()
  const page = context.pages()[0] ?? (await context.newPage())
  await page.addInitScript(noteWhenReady)
  const session = await context.newCDPSession(page)
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'noteReady' })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const start = async () => {
    const took = new Promise((resolve) => {
      session.once('Runtime.bindingCalled', ({ payload }) => resolve(Number(payload)))
    })
    await page.goto('./', { waitUntil: 'commit' })
    return took
  }
  await wait(browserSettlesMs)
  const cold = await start()
  await wait(pageSettlesMs)
  const warm = await start()
  await context.close()
  return { cold, warm }
}

/**
 * Offline starts of the app and of the like-for-like page, in turn.
 *
 * @param {{ rounds: number, slowdowns: number[] }} options
 * @returns medians in milliseconds, and how many times longer the app takes, for each slowdown, cold and warm
 */
export async function starts({ rounds, slowdowns }) {
  await build({ configFile: 'tests/bench/hello/vite.config.ts', configLoader: 'runner', logLevel: 'warn' })
  const app = await prepare('dist', (page) => putDayOnWall(page, sampleDay, today))
  const hello = await prepare(helloFolder, async (page) => {
    await page.goto('./')
    await ready(page)
  })

  const results = []
  for (const slowdown of slowdowns) {
    const took = { app: [], hello: [] }
    for (let round = 0; round < rounds; round++) {
      took.app.push(await startsOf(app, slowdown))
      took.hello.push(await startsOf(hello, slowdown))
    }
    for (const kind of ['cold', 'warm']) {
      const appMs = median(took.app.map((start) => start[kind]))
      const helloMs = median(took.hello.map((start) => start[kind]))
      results.push({
        kind,
        slowdown,
        appMs,
        helloMs,
        ratio: appMs / helloMs,
        appTook: took.app.map((start) => start[kind]),
        helloTook: took.hello.map((start) => start[kind]),
      })
    }
  }
  await Promise.all([app.forget(), hello.forget()])
  return results
}

/** For the table of figures: what was measured, the reading, its limit, and whether it is kept. */
export const rowsOfStarts = (results) =>
  results.map(({ kind, slowdown, appMs, helloMs, ratio }) => [
    `Offline ${kind} start, ${slowdown}× CPU slowdown`,
    `${appMs.toFixed(0)} ms, like-for-like page ${helloMs.toFixed(0)} ms: ${ratio.toFixed(2)} ×`,
    kind === 'cold' ? '1.30 ×' : 'none',
    kind !== 'cold' || ratio <= 1.3,
  ])
