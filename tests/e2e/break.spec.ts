import type { Page } from '@playwright/test'
import { expect, test } from './test'
import { kept, putDayOnWall, ready } from './wall'

const stepUp = 'public/samples/day-b-step-up-week-5-wednesday.csv'
const date = '2027-03-03'

const wallAt = async (page: Page, time: string) => {
  await page.clock.install({ time: `${date}T${time}:00Z` })
  await putDayOnWall(page, stepUp, date, { keyAdult: 'Miss Khan' })
}
const restart = async (page: Page) => {
  await page.reload()
  await ready(page)
}
const holdCard = async (page: Page) => {
  await page.getByRole('button', { name: /^Show/ }).hover()
  await page.mouse.down()
  await page.clock.runFor(1600)
  await page.mouse.up()
}
/** By a key: a tap at the same place would be the last one again, as long as it comes within a second. */
const pressAtOnce = (page: Page, name: string) => page.getByRole('button', { name }).press('Enter')
const openBreak = async (page: Page) =>
  ((await kept(page)).facts ?? []).find((fact) => typeof fact === 'object' && fact !== null && 'step' in fact)

test('a break survives a restart at every step, runs with the way back, and the pupil ends it', async ({ page }) => {
  await wallAt(page, '10:00')
  await page.getByRole('button', { name: 'Break please' }).click()
  await expect(page.getByRole('heading', { name: 'Break: where?' })).toBeVisible()
  await restart(page)
  await expect(page.getByRole('heading', { name: 'Break: where?' })).toBeVisible()
  await page.getByRole('button', { name: 'Outside' }).click()
  await expect(page.getByText('Show Miss Khan')).toBeVisible()
  await restart(page)
  await expect(page.getByText('Show Miss Khan')).toBeVisible()
  await page.getByRole('button', { name: /^Show/ }).click()
  await expect(page.getByText('Show Miss Khan')).toBeVisible()
  await holdCard(page)
  await expect(page.getByText('then Writing')).toBeVisible()
  await restart(page)
  await expect(page.getByRole('heading', { name: 'Break: Outside' })).toBeVisible()
  await page.clock.fastForward('02:00:00')
  await expect(page.getByRole('heading', { name: 'Break: Outside' })).toBeVisible()
  await expect(page.getByText('The break goes on')).toBeVisible()
  await page.getByRole('button', { name: 'I am back' }).click()
  await expect(page.getByRole('region', { name: 'Now' })).toBeVisible()
  expect(await openBreak(page)).toBeUndefined()
  await restart(page)
  await expect(page.getByRole('region', { name: 'Now' })).toBeVisible()
})

test('a break that is not wanted after all is taken back at each step', async ({ page }) => {
  await wallAt(page, '10:00')
  await page.getByRole('button', { name: 'Break please' }).click()
  await pressAtOnce(page, 'Not now')
  await page.getByRole('button', { name: 'Break please' }).click()
  await page.getByRole('button', { name: 'Base' }).click()
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Outside' }).click()
  await expect(page.getByText('Break: Outside')).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(page.getByRole('region', { name: 'Now' })).toBeVisible()
  expect(await openBreak(page)).toBeUndefined()
})

test('going home ends a break', async ({ page }) => {
  await wallAt(page, '12:50')
  await page.getByRole('button', { name: 'Break please' }).click()
  await page.getByRole('button', { name: 'Base' }).click()
  await holdCard(page)
  await expect(page.getByRole('heading', { name: 'Base' })).toBeVisible()
  await page.clock.fastForward('06:00')
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Home')
  await expect.poll(() => openBreak(page)).toBeUndefined()
})

const screens = {
  Today: async () => {},
  'How am I?': (page: Page) => page.getByRole('button', { name: 'How am I?' }).click(),
  'My day': (page: Page) => page.getByRole('button', { name: 'My day' }).click(),
  'My plan': async (page: Page) => {
    await page.getByRole('button', { name: 'My day' }).click()
    await page.getByRole('button', { name: 'My plan' }).click()
  },
  'Look back': async (page: Page) => {
    await page.getByRole('button', { name: 'My day' }).click()
    await page.getByRole('button', { name: 'Look back' }).click()
  },
}

test('Break please is one tap from every screen', async ({ page }) => {
  await wallAt(page, '10:00')
  for (const [name, open] of Object.entries(screens))
    await test.step(name, async () => {
      await open(page)
      await page.getByRole('button', { name: 'Break please' }).click()
      await expect(page.getByRole('heading', { name: 'Break: where?' })).toBeVisible()
      await pressAtOnce(page, 'Not now')
    })
})

test('a screen that is opened by tapping twice stays, and nothing in it is picked by that', async ({ page }) => {
  await wallAt(page, '10:00')
  const opened = { 'Break please': 'Break: where?', 'How am I?': 'How am I?' }
  for (const [button, heading] of Object.entries(opened)) {
    const box = await page.getByRole('button', { name: button }).boundingBox()
    if (!box) throw new Error(`there is no ${button}`)
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.click(x, y)
    await expect(page.getByRole('heading', { name: heading })).toBeVisible()
    for (let again = 0; again < 3; again++) await page.mouse.click(x, y)
    await expect(page.getByRole('heading', { name: heading })).toBeVisible()
    await pressAtOnce(page, 'Not now')
    await expect(page.getByRole('region', { name: 'Now' })).toBeVisible()
  }
})

test('with no adult in the slot the screen says an adult', async ({ page }) => {
  await wallAt(page, '07:00')
  await page.getByRole('button', { name: 'Break please' }).click()
  await page.getByRole('button', { name: 'Base' }).click()
  await expect(page.getByText('Show an adult')).toBeVisible()
})
