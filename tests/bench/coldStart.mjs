import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { serve } from '../tools/server.mjs'
import { launch, morning, putDayOnWall, ready, sampleDay, today } from './browsing.mjs'

const helloFolder = 'test-results/hello'

// A new browser is busy with windows of its own for a moment, more so at one start than at another.
const browserSettlesMs = 2000

const median = (values) => {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** A page with a profile of its own, visited until the service worker serves it and its scripts are compiled. */
async function prepare(folder, firstVisit) {
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

// Runs in the page before anything of its own.
const noteWhenReady = () => {
  new MutationObserver((_changes, observer) => {
    if (document.documentElement?.dataset.ready === undefined) return
    globalThis.noteReady(String(performance.now()))
    observer.disconnect()
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-ready'] })
}

/**
 * Milliseconds from asking for the page to `data-ready`, in a new browser, with the server gone. The page says so by a
 * binding: waiting for an element would put the test tool's own scripts into the page in the middle of its start.
 */
async function coldStartOf({ open }, slowdown) {
  const context = await open()
  const page = context.pages()[0] ?? (await context.newPage())
  await page.addInitScript(noteWhenReady)
  const session = await context.newCDPSession(page)
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'noteReady' })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const took = new Promise((resolve) => {
    session.on('Runtime.bindingCalled', ({ name, payload }) => name === 'noteReady' && resolve(Number(payload)))
  })
  await wait(browserSettlesMs)
  await page.goto('./', { waitUntil: 'commit' })
  const milliseconds = await took
  await context.close()
  return milliseconds
}

/**
 * Offline cold starts of the app and of the like-for-like page, in turn.
 *
 * @param {{ rounds: number, slowdowns: number[] }} options
 * @returns medians in milliseconds, and how many times longer the app takes, for each slowdown
 */
export async function coldStart({ rounds, slowdowns }) {
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
      took.app.push(await coldStartOf(app, slowdown))
      took.hello.push(await coldStartOf(hello, slowdown))
    }
    const appMs = median(took.app)
    const helloMs = median(took.hello)
    results.push({ slowdown, appMs, helloMs, ratio: appMs / helloMs, took })
  }
  await Promise.all([app.forget(), hello.forget()])
  return results
}
