import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { flags } from '../tools/browser.mjs'
import { expect, test } from './test'
import { offlineReady, putDayOnWall, ready } from './wall'

const stepUp = 'public/samples/day-b-step-up-week-5-wednesday.csv'
const date = '2027-03-03'

test.describe(() => {
  test.use({ serviceWorkers: 'allow' })

  test("What's next? stands on the wall after the server is stopped and the tablet restarted", async ({ server }) => {
    const profile = mkdtempSync(join(tmpdir(), 'wall-'))
    const start = () =>
      chromium.launchPersistentContext(profile, {
        executablePath: process.env.CHROMIUM_PATH ?? '',
        args: flags,
        viewport: { width: 1280, height: 800 },
        timezoneId: 'Europe/London',
        baseURL: server.url,
      })
    try {
      const tablet = await start()
      const page = await tablet.newPage()
      await page.clock.install({ time: `${date}T09:20:00Z` })
      await putDayOnWall(page, stepUp, date)
      await offlineReady(page)
      await tablet.close()
      await server.stop()

      const restarted = await start()
      const wall = await restarted.newPage()
      await wall.clock.install({ time: `${date}T09:47:00Z` })
      await wall.goto(server.url)
      await ready(wall)
      const now = wall.getByRole('region', { name: 'Now' })
      await expect(now.getByRole('heading', { name: 'Move' })).toBeVisible()
      await expect(now).toContainText('Hall')
      await expect(now).toContainText('Miss Khan')
      await expect(wall.getByRole('region', { name: 'Next' })).toContainText('Writing')
      await expect(wall.getByRole('region', { name: 'Next' })).toContainText('Then')
      await expect(wall.getByRole('region', { name: 'Next' })).toContainText('Home')
      await expect(wall.getByText('2 more things, then')).toBeVisible()
      const title = now.getByRole('heading', { name: 'Move' })
      expect(await title.evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize))).toBeGreaterThan(
        71,
      )
      await restarted.close()
    } finally {
      rmSync(profile, { recursive: true, force: true })
    }
  })
})

test('Today moves with the day: Now, Next, a gap, and after the last part', async ({ page }) => {
  await page.clock.install({ time: `${date}T09:14:30Z` })
  await putDayOnWall(page, stepUp, date)
  await expect(page.getByRole('heading', { name: 'My plan' })).toBeVisible()
  await page.clock.fastForward('01:00')
  await expect(page.getByRole('region', { name: 'Now' }).getByRole('heading', { name: 'Maths' })).toBeVisible()
  await page.clock.fastForward('04:00:00')
  await expect(page.getByText('The school day is finished')).toBeVisible()
})

test('before the first part, at the weekend and without a timetable the wall says what is true', async ({ page }) => {
  await page.clock.install({ time: `${date}T07:30:00Z` })
  await putDayOnWall(page, stepUp, date)
  await expect(page.getByRole('heading', { name: 'Before school' })).toBeVisible()
  await expect(page.getByText('First is Hello')).toBeVisible()
  await page.clock.fastForward('24:00:00')
  await expect(page.getByRole('heading', { name: 'No timetable yet' })).toBeVisible()
  await expect(page.getByText('Hello')).toHaveCount(0)
  await page.clock.fastForward('48:00:00')
  await expect(page.getByRole('heading', { name: 'No school today' })).toBeVisible()
  await expect(page.getByText('It is Saturday')).toBeVisible()
})

test('in the last five minutes the next card gets ready for another place', async ({ page }) => {
  await page.clock.install({ time: `${date}T09:39:30Z` })
  await putDayOnWall(page, stepUp, date)
  await expect(page.getByRole('heading', { name: 'Getting ready' })).toHaveCount(0)
  await page.clock.fastForward('01:00')
  const ready = page.getByRole('region', { name: 'Getting ready' })
  await expect(ready).toContainText('Hall')
  await expect(ready).toContainText('10 minutes long')
  await expect(ready).toContainText('Writing')
})
