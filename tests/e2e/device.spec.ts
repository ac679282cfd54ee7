import { readdirSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { Page } from '@playwright/test'
import packageJson from '../../package.json' with { type: 'json' }
import { serve } from '../tools/server.mjs'
import { toAdults } from './adults'
import { expect, test } from './test'
import { offlineReady, putDayOnWall, ready } from './wall'

const irp = 'public/samples/day-a-irp-week-1-monday.csv'
const date = '2027-03-01'

test.use({ serviceWorkers: 'allow' })

const inlineScriptRuns = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const script = document.createElement('script')
    // A text node, which no type is asked of: what refuses it is the policy for scripts.
    script.append('window.ranInline = true')
    document.body.append(script)
    return 'ranInline' in window
  })

test('works under a sub-path of a static host, with its server gone', async ({ browser }) => {
  const server = await serve({ under: '/school/wall/' })
  const context = await browser.newContext({ baseURL: server.url, timezoneId: 'Europe/London' })
  const page = await context.newPage()
  await page.clock.install({ time: `${date}T09:30:00Z` })
  await putDayOnWall(page, irp, date)
  await offlineReady(page)
  await server.stop()
  await page.reload()
  await ready(page)
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Reading')
  await context.close()
})

test('the precache holds every file of the build', async ({ page, server }) => {
  await page.goto('./')
  await ready(page)
  await offlineReady(page)
  await server.stop()
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !['sw.js', '_headers'].includes(entry.name))
    .map((entry) => relative('dist', join(entry.parentPath, entry.name)))
  const missing = await page.evaluate(async (wanted) => {
    const answers = await Promise.all(
      wanted.map((file) =>
        fetch(file).then(
          (answer) => answer.ok,
          () => false,
        ),
      ),
    )
    return wanted.filter((_, file) => !answers[file])
  }, files)
  expect(missing).toEqual([])
})

test('the page is installable: a manifest with full screen and icons', async ({ page }) => {
  await page.goto('./')
  await ready(page)
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]')
    const text = await (await fetch(link?.href ?? '')).json()
    const icons = await Promise.all(
      (text.icons as { src: string }[]).map(async ({ src }) => (await fetch(new URL(src, link?.href))).ok),
    )
    return { display: text.display, start: text.start_url, icons }
  })
  expect(manifest.display).toBe('fullscreen')
  expect(manifest.start).toBe('./')
  expect(manifest.icons).not.toContain(false)
})

test('where the server sends no headers, the page that is kept has its policy as a header', async ({ browser }) => {
  const folder = await mkdtemp(join(tmpdir(), 'whats-next-without-headers-'))
  await cp('dist', folder, { recursive: true, filter: (file) => !file.endsWith('_headers') })
  const server = await serve({ folder })
  const context = await browser.newContext({ baseURL: server.url })
  const page = await context.newPage()
  expect((await page.goto('./'))?.headers()).not.toHaveProperty('content-security-policy')
  expect(await inlineScriptRuns(page)).toBe(false)
  await ready(page)
  await offlineReady(page)
  await server.stop()

  const kept = await page.reload()
  await ready(page)
  expect(kept?.headers()['content-security-policy']).toContain("default-src 'none'")
  expect(await kept?.text()).not.toContain('Content-Security-Policy')
  expect(await inlineScriptRuns(page)).toBe(false)
  await context.close()
  await rm(folder, { recursive: true })
})

test('the headers and the page refuse scripts from elsewhere, frames and inline scripts', async ({ page, request }) => {
  const answer = await request.get('./')
  const policy = answer.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe-inline')
  await page.goto('./')
  await ready(page)
  expect(await inlineScriptRuns(page)).toBe(false)
})

test('the licences of all that is built in stand under About, with no network, and are read only there', async ({
  page,
  server,
}) => {
  await page.clock.install({ time: `${date}T09:30:00Z` })
  await putDayOnWall(page, irp, date)
  await offlineReady(page)
  await server.stop()
  await toAdults(page, 'This tablet')
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.getByText('All licences in full').click()
  const licences = page.locator('.licences')
  for (const name of [...Object.keys(packageJson.dependencies), 'Fluent Emoji', 'ZXing-C++'])
    await expect(licences).toContainText(name)
  for (const text of ['Mozilla Public License Version 2.0', 'SIL OPEN FONT LICENSE', 'Apache License', 'Jason Miller'])
    await expect(licences).toContainText(text)
  expect(asked).toEqual(['/licences.txt'])
})
