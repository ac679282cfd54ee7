import { serve } from '../tools/server.mjs'
import { expect, test } from './test'
import { offlineReady, putDayOnWall, ready } from './wall'

const irp = 'public/samples/day-a-irp-week-1-monday.csv'
const date = '2027-03-01'

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
  const missing = await page.evaluate(async () => {
    const files = ['./', 'manifest.webmanifest', 'samples/day-b-step-up-week-5-wednesday.csv', 'symbols.json']
    const answers = await Promise.all(
      files.map((file) =>
        fetch(file).then(
          (answer) => answer.ok,
          () => false,
        ),
      ),
    )
    return files.filter((_, file) => !answers[file])
  })
  expect(missing).toEqual([])
})

test('the page is installable: a manifest with full screen and icons', async ({ page }) => {
  await page.goto('./')
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

test('the headers and the page refuse scripts from elsewhere, frames and inline scripts', async ({ page, request }) => {
  const answer = await request.get('./')
  const policy = answer.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe-inline')
  await page.goto('./')
  await ready(page)
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.ranInline = true'
    document.body.append(script)
    return 'ranInline' in window
  })
  expect(ran).toBe(false)
})

test('the screen is kept awake from half an hour before the first part to half an hour after the last', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['screen-wake-lock']).catch(() => {})
  await page.addInitScript(() => {
    const asked: string[] = []
    Object.assign(window, { asked })
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          asked.push('on')
          return Object.assign(new EventTarget(), { released: false, release: async () => asked.push('off') })
        },
      },
    })
  })
  await page.clock.install({ time: `${date}T08:10:00Z` })
  await putDayOnWall(page, irp, date)
  const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked.at(-1) ?? 'never')
  expect(await asked()).toBe('never')
  await page.clock.fastForward('06:00')
  await expect.poll(asked).toBe('on')
  await page.clock.fastForward('03:40:00')
  await expect.poll(asked).toBe('off')
})
