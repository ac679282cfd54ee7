import type { Page } from '@playwright/test'
import { newPaired } from '../../src/core/handover/paired'
import { changedDay, codeOf, khan, pair } from './codes'
import { expect, test } from './test'
import { putDayOnWall } from './wall'

const stepUp = 'public/samples/day-b-step-up-week-5-wednesday.csv'
const date = '2027-03-03'

/** Goes on by Tab to a button, seen by its ring all the way, and presses it. */
async function press(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  const button = page.getByRole('button', { name }).first()
  for (let tabs = 0; tabs < 20; tabs++) {
    await page.keyboard.press('Tab')
    const ring = await page.locator('button:focus').evaluateAll(([one]) => one && getComputedStyle(one).outlineStyle)
    // After the last button the browser's own bar has the focus.
    if (!ring) continue
    expect(ring, 'the ring around what is reached').toBe('solid')
    if (await button.evaluate((one) => one === document.activeElement)) return page.keyboard.press(key)
  }
  throw new Error(`${name} was not reached`)
}

test('by keyboard alone a pupil accepts a change, chooses, finishes a part, takes a break, and swaps the day', async ({
  page,
}) => {
  await page.clock.install({ time: `${date}T09:41:00Z` })
  await putDayOnWall(page, stepUp, date, { keyAdult: 'Miss Khan' })
  await press(page, /^Choose/)
  await expect(page.getByRole('heading', { name: 'Choose' })).toBeFocused()
  await press(page, 'Stretch', 'Space')
  await expect(page.getByRole('region', { name: 'Getting ready' })).toContainText('Stretch')
  await press(page, 'Okay')
  await expect(page.getByRole('region', { name: 'Change' })).toHaveCount(0)
  await press(page, 'My day')
  await expect(page.getByRole('heading', { name: 'My day' })).toBeFocused()
  await press(page, /^Finished$/)
  await press(page, 'Today')
  await press(page, 'How am I?')
  await press(page, /^Blue/, 'Space')
  await expect(page.getByRole('heading', { name: 'What helps' })).toBeFocused()
  await press(page, 'Outside')
  await expect(page.getByText('Show Miss Khan')).toBeVisible()

  // An adult at the keyboard holds the card.
  await page.keyboard.press('Tab')
  await page.keyboard.down('Enter')
  await page.clock.runFor(1600)
  await page.keyboard.up('Enter')
  await expect(page.getByRole('heading', { name: 'Outside' })).toBeVisible()
  await press(page, 'I am back')
  await expect(page.getByRole('region', { name: 'Now' }).getByRole('heading', { name: 'Maths' })).toBeFocused()

  await pair(page, newPaired(khan, date))
  await press(page, 'Scan')
  await expect(page.getByRole('heading', { name: 'There is no camera here' })).toBeVisible()
  await press(page, 'Read it', 'Shift+Tab')
  await expect(page.getByLabel('Paste the code')).toBeFocused()
  await page.keyboard.insertText(codeOf([changedDay(date)]))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await press(page, 'Use it')
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Science')
})
