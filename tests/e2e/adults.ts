import type { Page } from '@playwright/test'
import { expect } from './test'

/** The PIN of every wall that a test hangs up. */
export const pin = '2580'

/** Holds the board's picture until the gate opens. */
export async function toGate(page: Page): Promise<void> {
  await page.getByRole('button', { name: /adults hold here/ }).hover()
  await page.mouse.down()
  await page.clock.runFor(1600)
  await page.mouse.up()
  await expect(page.getByRole('heading', { name: 'For adults' })).toBeVisible()
}

/** Taps a PIN into the pad of the gate. */
export async function enterPin(page: Page, digits: string): Promise<void> {
  for (const digit of digits) await page.getByRole('button', { name: digit, exact: true }).click()
  await page.getByRole('button', { name: 'Enter' }).click()
}

/** Goes through the gate to a section of the adults' screen, such as "This tablet". */
export async function toAdults(page: Page, section: string): Promise<void> {
  await toGate(page)
  await enterPin(page, pin)
  await page.getByRole('button', { name: section, exact: true }).first().click()
}

/** Holds the button of the notice above the board until it goes. */
export async function closeNotice(page: Page): Promise<void> {
  const close = page.getByRole('button', { name: 'Adults: hold to close' })
  await close.hover()
  await page.mouse.down()
  await page.clock.runFor(1600)
  await page.mouse.up()
}
