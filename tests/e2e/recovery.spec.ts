import type { Page } from '@playwright/test'
import { expectNoViolations } from './looks'
import { expect, test } from './test'
import { putDayOnWall, ready } from './wall'

const irp = 'public/samples/day-a-irp-week-1-monday.csv'
const date = '2027-03-01'

const wallAt = async (page: Page, time: string) => {
  await page.clock.install({ time: `${date}T${time}:00Z` })
  await putDayOnWall(page, irp, date)
}

test('a store from a newer release is kept: what can be read is shown, and exported before it can be deleted', async ({
  page,
}) => {
  await wallAt(page, '09:30')
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('whats-next', 99)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
      }),
  )
  await page.reload()
  await ready(page)
  await expect(page.getByText('written by a newer version')).toBeVisible()
  await expect(page.getByText('Reading, Base table')).toBeVisible()
  await expectNoViolations(page, 'recovery-newer')
  const startAgain = page.getByRole('button', { name: 'Delete everything and start again' })
  await expect(startAgain).toBeDisabled()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export what can be read' }).click()
  expect((await saving).suggestedFilename()).toBe(`whats-next-${date}.json`)
  await startAgain.click()
  await expect(page.getByRole('button', { name: 'Try a sample day' })).toBeVisible()
})

test('a damaged store leads to the recovery screen and deletes nothing by itself', async ({ page }) => {
  await wallAt(page, '09:30')
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('whats-next')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('facts', 'readwrite')
          writing.objectStore('facts').put({ not: 'a role' }, 'device')
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
  )
  await page.reload()
  await ready(page)
  await expect(page.getByRole('heading', { name: 'For an adult: this device needs help' })).toBeVisible()
  await expect(page.getByText('Reading, Base table')).toBeVisible()
})
