import type { Page } from '@playwright/test'
import { newPaired } from '../../src/core/handover/paired'
import { toAdults } from './adults'
import { changedDay, codeOf, khan, pair } from './codes'
import { expectFitForPupils } from './looks'
import { expect, test } from './test'
import { putDayOnWall } from './wall'

const date = '2027-03-04'
const mainstream = 'public/samples/day-c-mainstream-thursday.csv'

/** Hangs up a wall, and gives back whether what switches need has been read. */
const wallWith = async (page: Page, switches?: object) => {
  const files: string[] = []
  page.on('request', (request) => files.push(request.url()))
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, mainstream, date, { keyAdult: 'Miss Khan', ...(switches && { switches }) })
  return () => files.some((file) => file.includes('/switches-'))
}
const marked = (page: Page) => page.locator('[data-marked]')

/** Moves on with the second switch until a button is marked. A press before the switches are listened to does nothing. */
const moveOnTo = (page: Page, name: RegExp): Promise<void> =>
  expect(async () => {
    await page.keyboard.press('Space')
    await expect(marked(page)).toHaveText(name, { timeout: 500 })
  }).toPass({ intervals: [50] })

test('with two switches a pupil says how they are, asks for a break and takes it back, and swaps the day', async ({
  page,
}) => {
  const switchesAreRead = await wallWith(page, { use: 'two', seconds: 2, pick: 'Enter', moveOn: ' ' })
  await expect.poll(switchesAreRead).toBe(true)
  await expect(marked(page)).toHaveCount(0)
  await moveOnTo(page, /How am I/)
  await expect(marked(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'How am I?' })).toBeFocused()
  await moveOnTo(page, /^Red/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'What helps' })).toBeVisible()
  await moveOnTo(page, /^Base/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Show Mr Okafor')).toBeVisible()
  // Only an adult agrees: the card is not among what the switches reach.
  await page.keyboard.press('Space')
  await expect(marked(page)).toHaveText('Back')
  await page.keyboard.press('Space')
  await expect(marked(page)).toHaveText('Back')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'What helps' })).toBeFocused()
  await moveOnTo(page, /Today/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Now' })).toBeVisible()
  await moveOnTo(page, /My day/)
  await moveOnTo(page, /How am I/)

  // An adult gives the code where there is no camera; the day itself is used by the switches.
  await pair(page, newPaired(khan, date))
  await moveOnTo(page, /Scan/)
  await expectFitForPupils(page, 'today-paired-marked')
  await page.keyboard.press('Enter')
  await page.getByLabel('Paste the code').fill(codeOf([changedDay(date)]))
  await page.getByRole('button', { name: 'Read it' }).click()
  await moveOnTo(page, /Use it/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Science')
})

test('with one switch a press begins, each button is marked in turn, a press picks, and then it rests', async ({
  page,
}) => {
  const switchesAreRead = await wallWith(page, { use: 'one', seconds: 3, pick: 'F7', moveOn: ' ' })
  await expect.poll(switchesAreRead).toBe(true)
  await page.clock.fastForward(10_000)
  await expect(marked(page)).toHaveCount(0)
  await expect(async () => {
    await page.keyboard.press('F7')
    await expect(marked(page)).toContainText('How am I?', { timeout: 2000 })
  }).toPass()
  await page.clock.runFor(3000)
  await expect(marked(page)).toContainText('Break please')
  await page.keyboard.press('F7')
  await expect(page.getByRole('heading', { name: 'Break: where?' })).toBeVisible()
  await page.clock.runFor(3000)
  await expect(marked(page)).toHaveText('Quiet corner')
  await page.clock.runFor(3000)
  await page.keyboard.press('Space')
  await expect(page.getByText('Break: Base')).toBeVisible()
  await page.clock.runFor(3000)
  await expect(marked(page)).toHaveText('Back')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Break: where?' })).toBeVisible()
  await expect(async () => {
    await page.clock.runFor(3000)
    await expect(marked(page)).toHaveText('Not now', { timeout: 100 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Now' })).toBeVisible()

  // Two rounds of Today's three buttons, and nothing moves until the next press.
  await page.clock.runFor(18_000)
  await expect(marked(page)).toHaveText('My day')
  await page.clock.runFor(3000)
  await expect(marked(page)).toHaveCount(0)
})

test('switches are off and not read until an adult sets them, who presses them to say which they are', async ({
  page,
}) => {
  const switchesAreRead = await wallWith(page)
  await page.getByRole('button', { name: 'My day' }).press('Space')
  await expect(page.getByRole('heading', { name: 'My day' })).toBeVisible()
  expect(switchesAreRead()).toBe(false)
  await page.getByRole('button', { name: 'Today' }).click()
  await toAdults(page, 'This pupil')
  const part = page.getByRole('region', { name: 'Switches' })
  await part.getByLabel('Two switches').check()
  await part.getByRole('button', { name: /The switch that picks sends/ }).click()
  await page.keyboard.press('Space')
  await expect(part.getByText('The other switch sends that key.')).toBeVisible()
  await part.getByRole('button', { name: /The switch that picks sends/ }).click()
  await page.keyboard.press('3')
  await part.getByRole('button', { name: /The switch that moves on sends/ }).click()
  await page.keyboard.press('1')
  await expect(part.getByText('The switch that moves on sends: 1')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await page.getByRole('button', { name: 'Back to the board' }).click()
  await expect.poll(switchesAreRead).toBe(true)
  await page.keyboard.press('1')
  await page.keyboard.press('1')
  await page.keyboard.press('3')
  await expect(page.getByRole('heading', { name: 'Break: where?' })).toBeVisible()
})
