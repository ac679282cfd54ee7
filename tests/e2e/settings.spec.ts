import type { Page } from '@playwright/test'
import { enterPin, pin, toAdults, toGate } from './adults'
import { expectFitForPupils, expectNoViolations } from './looks'
import { bringStorage, type Storage } from './storageInPage'
import { expect, test } from './test'
import { axeViolations, kept, putDayOnWall, ready } from './wall'

declare const storage: Storage

const date = '2027-03-04'
const mainstream = 'public/samples/day-c-mainstream-thursday.csv'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const part = (page: Page, name: string) => page.getByRole('region', { name })
const zone = (page: Page, name: string) => part(page, 'Zones and what helps').getByRole('group', { name, exact: true })

const wallWithSettings = async (page: Page, settings?: object) => {
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, mainstream, date, { keyAdult: 'Miss Khan', ...settings })
  await toAdults(page, 'This pupil')
}

/** The settings as they are stored, whatever is on the screen. */
const stored = async (page: Page) => {
  const { facts = [] } = await kept(page)
  return facts.find((fact) => fact && typeof fact === 'object' && 'breakPlaces' in fact) as {
    breakPlaces: { name: string; symbol: string; minutes: number; zones: string[] }[]
    zones: Record<string, { word: string; feelings: string[]; strategies: { name: string; symbol: string }[] }>
  }
}
const places = async (page: Page) => (await stored(page)).breakPlaces.map(({ name }) => name)

test('break places are ordered by keyboard, and the focus goes with the place', async ({ page }) => {
  await wallWithSettings(page)
  await button(page, 'Move Outside up').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => places(page)).toEqual(['Quiet corner', 'Base', 'Outside', 'Move'])
  await expect(button(page, 'Move Outside up')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => places(page)).toEqual(['Quiet corner', 'Outside', 'Base', 'Move'])
  await expect(button(page, 'Move Outside up')).toBeFocused()
  await part(page, 'Break places').getByRole('button', { name: 'Move Quiet corner down' }).click()
  await expect.poll(() => places(page)).toEqual(['Outside', 'Quiet corner', 'Base', 'Move'])
  await expect(button(page, 'Move Outside up')).toHaveAttribute('aria-disabled', 'true')
  await button(page, 'Back to the board').click()
  await button(page, 'Break please').click()
  await expect(page.locator('.place-tiles button').first()).toHaveText('Outside')
})

test('a break place is added, renamed with its picture, offered after two zones, removed and put back', async ({
  page,
}) => {
  await wallWithSettings(page)
  const breakPlaces = part(page, 'Break places')
  await breakPlaces.getByLabel('Add a break place').fill('Garden')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await expect.poll(() => places(page)).toContain('Garden')
  const after = page.getByRole('group', { name: 'Garden is offered after' })
  await after.getByLabel('Blue').uncheck()
  await after.getByLabel('Red').uncheck()
  await page.getByLabel('Minutes, Garden').selectOption('15')
  await breakPlaces.getByLabel('Place', { exact: true }).last().fill('Library')
  await expect
    .poll(async () => (await stored(page)).breakPlaces.at(-1))
    .toMatchObject({ name: 'Library', symbol: 'Library', minutes: 15, zones: ['green', 'yellow'] })
  await button(page, 'Remove Library').click()
  await expect.poll(() => places(page)).not.toContain('Library')
  await expect(button(page, 'Put it back')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => places(page)).toEqual(['Quiet corner', 'Base', 'Move', 'Outside', 'Library'])
  await page.reload()
  await ready(page)
  await button(page, 'How am I?').click()
  await page.getByRole('button', { name: /^Red/ }).click()
  await expect(button(page, 'Base')).toBeVisible()
  await expect(button(page, 'Library')).toHaveCount(0)
  await button(page, 'Today').click()
  await button(page, 'How am I?').click()
  await page.getByRole('button', { name: /^Green/ }).click()
  await expect(button(page, 'Library')).toBeVisible()
})

test('two changes of a row at the same moment are both kept', async ({ page }) => {
  await wallWithSettings(page)
  const outside = part(page, 'Break places').locator('.named-rows > ol > li').last()
  await outside.evaluate((row) => {
    const write = (field: HTMLSelectElement | HTMLInputElement | null, value: string, event: string) => {
      if (!field) return
      field.value = value
      field.dispatchEvent(new Event(event, { bubbles: true }))
    }
    write(row.querySelector('select'), '15', 'change')
    write(row.querySelector('.named-row input'), 'Library', 'input')
  })
  await expect
    .poll(async () => (await stored(page)).breakPlaces.at(-1))
    .toMatchObject({ name: 'Library', symbol: 'Library', minutes: 15 })
})

test('the words of a zone and what helps are rows, each kept as it is written and shown to the pupil', async ({
  page,
}) => {
  await wallWithSettings(page)
  const blue = zone(page, 'Blue')
  await blue.getByLabel('Feeling 2').fill('fed up')
  await blue.getByLabel('Feeling 4').fill('')
  await blue.getByLabel('Add what helps').fill('Trampoline')
  await blue.getByRole('button', { name: 'Add', exact: true }).click()
  await blue.getByRole('button', { name: 'Remove Water' }).click()
  await blue.getByRole('button', { name: 'Move Trampoline up' }).click()
  await blue.getByRole('button', { name: 'Change the picture of Talk' }).click()
  await blue.getByLabel('Search for a picture').fill('music')
  await blue.locator('.symbols').getByRole('button', { name: 'music', exact: true }).click()
  await blue.getByLabel('Word', { exact: true }).fill('Low')
  await expect.poll(async () => (await stored(page)).zones.blue?.word).toBe('Low')
  const kept = (await stored(page)).zones.blue
  expect(kept?.feelings).toEqual(['tired', 'fed up', 'poorly'])
  expect(kept?.strategies.map(({ name }) => name)).toEqual(['Stretch', 'Trampoline', 'Talk'])
  expect(kept?.strategies[2]?.symbol).toBe('music')
  await button(page, 'Back to the board').click()
  await button(page, 'How am I?').click()
  await page.getByRole('button', { name: /^Low/ }).click()
  await expect(page.locator('.strategies:not(.unseen) li')).toHaveText(['Stretch', 'Trampoline', 'Talk'])
})

test('bad input is said in a plain sentence, and what was there stays', async ({ page }) => {
  await wallWithSettings(page, {
    breakPlaces: [{ id: 1, name: 'Base', symbol: 'base', minutes: 10, zones: ['blue'] }],
  })
  const breakPlaces = part(page, 'Break places')
  await breakPlaces.getByLabel('Place', { exact: true }).fill('   ')
  await expect(page.getByText('Until then it stays “Base”.')).toBeVisible()
  await breakPlaces.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('Write what to add first.')).toBeVisible()
  await breakPlaces.getByLabel('Add a break place').fill('base')
  await page.keyboard.press('Enter')
  await expect(page.getByText('“base” is there already.')).toBeVisible()
  await button(page, 'Remove Base').click({ force: true })
  await expect(page.getByText('One always stays')).toBeVisible()
  await zone(page, 'Red').getByLabel('Word', { exact: true }).fill('')
  await expect(page.getByText('Until then it stays “Red”.')).toBeVisible()
  expect(await axeViolations(page)).toEqual([])
  expect(await places(page)).toEqual(['Base'])
  expect((await stored(page)).zones).toBeUndefined()
})

/** From now on nothing more can be written, as on a tablet without room. */
const fillTheTablet = (page: Page) =>
  page.evaluate(() => {
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      if (mode === 'readwrite') throw new DOMException('No room', 'QuotaExceededError')
      return transaction.call(this, names, mode, options)
    }
  })

test('what cannot be kept is said, and the settings stay, those of another tab too', async ({ page }) => {
  await wallWithSettings(page)
  // Another tab has changed a setting, and no word of it came here.
  await bringStorage(page)
  await page.evaluate(() =>
    storage.writeStores(['facts'], (writing) => writing.objectStore('facts').put({ keyAdult: 'Mr Reid' }, 'settings')),
  )
  await page.getByLabel('High contrast').click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')
  expect(await stored(page)).toMatchObject({ keyAdult: 'Mr Reid', theme: 'contrast' })
  await fillTheTablet(page)
  await page.getByLabel('Dark').click()
  await expect(page.getByText('what was there stays')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')
})

test('the wall shows the most important notice, and adults find all of them with what to do', async ({ page }) => {
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, mainstream, date, { theme: 'no theme' })
  const bar = page.locator('.notice-bar')
  await expect(bar).toContainText('could not be read')
  await expect(bar).not.toContainText('more')
  await button(page, 'My day').click()
  await fillTheTablet(page)
  await page.getByRole('button', { name: 'Finished', exact: true }).last().click()
  await button(page, 'Today').click()
  await expect(bar).toContainText('no room left')
  await expect(bar).toContainText('And 1 more.')
  await expectFitForPupils(page, 'today-notice')
  await toGate(page)
  await enterPin(page, pin)
  const needed = page.getByRole('region', { name: 'What needs you' })
  await expect(needed.getByRole('listitem')).toHaveCount(2)
  await expect(needed.getByRole('listitem').first()).toContainText('Free some space')
  await expect(needed.getByRole('listitem').last()).toContainText('Load today again')
  await expect(bar).toHaveCount(0)
  await expectNoViolations(page, 'what-needs-you')
  await button(page, 'I have read this').first().click()
  await expect(needed.getByRole('listitem')).toHaveCount(1)
  await button(page, 'I have read this').click()
  await expect(needed).toHaveCount(0)
})

test('a tablet without a day for today says so, and leads to where one is loaded', async ({ page }) => {
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, mainstream, '2027-03-05')
  await toAdults(page, 'Today')
  await expect(page.getByText('No day is loaded for today')).toBeVisible()
  await button(page, 'Put a day on the wall').click()
  await expect(page.getByLabel('Choose a CSV file')).toBeVisible()
})
