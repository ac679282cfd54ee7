import type { Page } from '@playwright/test'
import { expectFitForPupils } from './looks'
import { expect, test } from './test'
import { putDayOnWall } from './wall'

const date = '2027-03-03'

/** A fault in the app: no element of this name can be made, until it is mended with none. */
const breakElement = (page: Page, name: string | null) =>
  page.evaluate((broken) => {
    const { createElementNS } = Document.prototype
    Object.assign(window, { broken })
    if (createElementNS.name === 'faulty') return
    Document.prototype.createElementNS = function faulty(this: Document, ...what: Parameters<typeof createElementNS>) {
      if (what[1] === (window as unknown as { broken: string | null }).broken) throw new Error('a fault of the test')
      return createElementNS.apply(this, what)
    } as typeof createElementNS
  }, name)

const now = (page: Page) => page.getByRole('region', { name: 'Now' })
const toldAdults = (page: Page) => page.getByText('Something in the app went wrong.')

test('a fault in a screen leads back to Today, and one in Today says so until it can be drawn again', async ({
  page,
}) => {
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, 'public/samples/day-c-mainstream-thursday.csv', date)
  await breakElement(page, 'ol')
  await page.getByRole('button', { name: 'My day' }).click()
  await expect(toldAdults(page)).toBeVisible()
  await expect(now(page)).toContainText('Maths')

  await breakElement(page, 'section')
  await page.getByRole('button', { name: 'How am I?' }).click()
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(page.getByRole('heading', { name: 'Ask an adult' })).toBeVisible()
  await expect(page.getByText('This board needs an adult')).toBeVisible()
  await expect(toldAdults(page)).toBeVisible()
  await expectFitForPupils(page, 'today-broken')
  await page.clock.runFor('01:00')
  await expect(page.getByRole('heading', { name: 'Ask an adult' })).toBeVisible()
  await breakElement(page, null)
  await page.clock.runFor('01:00')
  await expect(now(page)).toContainText('Maths')
})
