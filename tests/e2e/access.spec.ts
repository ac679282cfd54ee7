import type { Page } from '@playwright/test'
import { expectFitForPupils } from './looks'
import { screenStates } from './screens'
import { expect, test } from './test'
import { putDayOnWall, setWall, wakeAt } from './wall'

const date = '2027-03-04'

/** Back to Today from wherever the taps of a state have led. */
async function backToToday(page: Page): Promise<void> {
  const back = page.getByRole('button', { name: /^(Today|Back|Not now|I am back)/ })
  const today = page.locator('.today')
  await expect(async () => {
    if (!(await today.isVisible())) await back.first().click({ timeout: 1000 })
    await expect(today).toBeVisible({ timeout: 250 })
  }).toPass()
}

for (const csv of new Set(screenStates.map((state) => state.csv)))
  test(`axe finds nothing on any of the pupil's screens, with ${csv}`, async ({ page }) => {
    test.slow()
    await page.clock.install({ time: `${date}T07:00:00Z` })
    await putDayOnWall(page, csv, date)
    for (const { name, time, settings, taps } of screenStates.filter((state) => state.csv === csv))
      await test.step(name, async () => {
        await setWall(page, { keyAdult: 'Miss Khan', ...settings })
        await wakeAt(page, `${date}T${time}:00Z`)
        await taps?.(page)
        await expectFitForPupils(page, name)
        await backToToday(page)
      })
  })
