import type { Page } from '@playwright/test'
import { toAdults } from './adults'
import { expect, test } from './test'
import { putDayOnWall } from './wall'

const date = '2027-03-03'

/** A browser that was asked to keep what is stored; `promises` is null for one that never answers. */
const browserThat = (promises: boolean | null) => {
  const answer = () => (promises === null ? new Promise(() => {}) : Promise.resolve(promises))
  Object.assign(navigator.storage, {
    persisted: answer,
    persist: () => {
      document.documentElement.dataset.asked = ''
      return answer()
    },
  })
}
const wallIn = async (page: Page, promises: boolean | null) => {
  await page.addInitScript(browserThat, promises)
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, 'public/samples/day-b-step-up-week-5-wednesday.csv', date)
  await expect(page.locator('html[data-asked]')).toBeAttached()
  await toAdults(page, 'This tablet')
}

for (const [promises, says] of [
  [true, 'The browser has promised to keep it.'],
  [false, 'The browser has not promised to keep it.'],
  [null, 'The browser does not say whether it keeps it.'],
] as const)
  test(`storage is asked for without waiting, and adults read: ${says}`, async ({ page }) => {
    await wallIn(page, promises)
    await page.clock.runFor(2100)
    await expect(page.getByText(says)).toBeVisible()
  })
