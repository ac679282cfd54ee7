// A real deployment: an earlier release in a folder of a static host, then this one in its place. With a display, as a
// kiosk on it.
import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, expect } from '@playwright/test'
import { build } from 'vite'
import { serve } from '../tools/server.mjs'
import { launch, load, morning, ready, sampleDay, today } from './browsing.mjs'

/** @type {typeof import('../e2e/teacher')} */
const { codeOnScreen, loadDay, pairTablet, press, setUpTeacher } = await load('./tests/e2e/teacher.ts')
/** @type {typeof import('../e2e/codes')} */
const { pair } = await load('./tests/e2e/codes.ts')
/** @type {typeof import('../../src/core/handover/paired')} */
const { newPaired } = await load('./src/core/handover/paired.ts')

/** The last commit with version 2 of the database, in the place of the release before this one. */
const earlierCommit = '2294456'
const under = '/school/wall/'

/** Builds a commit in a folder of its own. @param {string} commit @param {string} folder */
async function buildEarlier(commit, folder) {
  const source = join(folder, 'source')
  await mkdir(source)
  const archive = execFileSync('git', ['archive', commit], { maxBuffer: 1e9 })
  execFileSync('tar', ['-x', '-C', source], { input: archive })
  await symlink(resolve('node_modules'), join(source, 'node_modules'))
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], { cwd: source, stdio: 'inherit' })
  return join(source, 'dist')
}

const scriptOf = (page) => page.evaluate(() => document.querySelector('script[src]')?.src)
const now = (page) => page.getByRole('region', { name: 'Now' })

/** Opens the browser of a device, as a kiosk, with what it kept. */
async function open(profile, baseURL) {
  const args = [...launch.args, '--kiosk', '--noerrdialogs', '--disable-session-crashed-bubble']
  const context = await chromium.launchPersistentContext(profile, {
    ...launch,
    args,
    headless: !process.env.DISPLAY,
    ...morning,
    baseURL,
  })
  return { context, page: context.pages()[0] ?? (await context.newPage()) }
}

const start = async ({ context, page }) => {
  await page.goto('./')
  await ready(page)
  return { context, page }
}

const installed = (page) => page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')

/**
 * Installs an earlier release on a wall tablet and a teacher's device, puts this build in its place, and updates with
 * all that is kept. Every start after the first is with the server gone.
 *
 * @returns {Promise<string[]>} what was seen, a sentence each
 * @throws when any of it is not so
 */
async function deployment() {
  const folder = await mkdtemp(join(tmpdir(), 'whats-next-deployment-'))
  const seen = []
  const served = join(folder, 'served')
  await cp(await buildEarlier(earlierCommit, folder), served, { recursive: true })
  // As the earlier release keeps a day: a database of this one would be too new for it.
  /** @type {typeof import('../e2e/wall')} */
  const { putDayOnWall } = await load(join(folder, 'source/tests/e2e/wall.ts'))
  const server = await serve({ folder: served, under })
  try {
    const answer = await fetch(server.url)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    const manifest = await (await fetch(`${server.url}manifest.webmanifest`)).json()
    expect(new URL(manifest.start_url, server.url).href).toBe(server.url)
    expect((await fetch(`${new URL(server.url).origin}/manifest.webmanifest`)).status).toBe(404)
    seen.push(`The earlier release ${earlierCommit} is served at ${under} with its headers.`)

    const wall = () => open(join(folder, 'wall'), server.url)
    const teacher = await open(join(folder, 'teacher'), server.url)
    await setUpTeacher(teacher.page)
    const pairing = await pairTablet(teacher.page, 'Fox')
    const nextDay = await teacher.page
      .getByRole('button', { name: /^Make / })
      .first()
      .textContent()
    await loadDay(teacher.page, nextDay?.replace('Make ', '') ?? '', sampleDay)
    await teacher.page
      .getByRole('button', { name: /^Hand over / })
      .first()
      .click()
    const code = await codeOnScreen(teacher.page)
    await teacher.context.close()
    const first = await wall()
    await putDayOnWall(first.page, sampleDay, today, { board: { symbol: 'fox', nickname: 'Fox' } })
    await pair(first.page, newPaired(pairing, today))
    await installed(first.page)
    const before = await scriptOf(first.page)
    await first.context.close()
    await server.stop()
    const offline = await start(await wall())
    await expect(now(offline.page)).toBeVisible()
    await offline.context.close()
    seen.push('Both devices are installed; the wall starts with the server gone.')

    await rm(served, { recursive: true })
    await build({ logLevel: 'error', build: { outDir: served, emptyOutDir: true } })
    await server.start()
    const updating = await start(await wall())
    await updating.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
      const worker = registration.installing
      if (worker) await new Promise((done) => worker.addEventListener('statechange', done))
    })
    await updating.context.close()
    await server.stop()
    const updated = await wall()
    await updated.page.goto('./')
    await expect.poll(() => scriptOf(updated.page).catch(() => before), { timeout: 20_000 }).not.toBe(before)
    await ready(updated.page)
    await expect(now(updated.page)).toBeVisible()
    await expect(updated.page.getByText('Fox', { exact: true })).toBeVisible()
    seen.push('The wall takes this build at its next start, still with the server gone, and has its day and its name.')

    await press(updated.page, 'Scan')
    await updated.page.getByLabel('Paste the code').fill(code)
    await press(updated.page, 'Read it')
    await expect(updated.page.getByRole('heading', { name: /day is here/ })).toBeVisible()
    await updated.context.close()
    seen.push('A code that the earlier release made is taken by this one.')
    return seen
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

for (const line of await deployment()) console.log(line)
