import type { Page, Route } from '@playwright/test'
import { enterPin, pin, toGate } from './adults'
import { expect, test } from './test'
import { kept, putDayOnWall, ready } from './wall'

const date = '2027-03-03'
const enter = (page: Page) => page.getByRole('button', { name: 'Enter' })
const waitSays = (page: Page) => page.getByRole('timer')
const adults = (page: Page) => page.getByRole('heading', { name: 'Adults', exact: true })

const gateAt = async (page: Page, time: string) => {
  await page.clock.install({ time })
  await putDayOnWall(page, 'public/samples/day-b-step-up-week-5-wednesday.csv', date)
  await toGate(page)
}

const enterWrongPin = async (page: Page) => {
  await expect(enter(page)).toBeEnabled()
  await page.keyboard.type('1111')
  await page.keyboard.press('Enter')
  await expect(page.getByText('That is not the PIN.')).toBeVisible()
}

/** The seconds that the gate shows and asks to wait. */
const waitAsked = async (page: Page): Promise<number> => {
  await expect(waitSays(page)).toHaveText(/Wait \d+ seconds?/)
  await expect(enter(page)).toBeDisabled()
  return Number(/\d+/.exec(await waitSays(page).innerText())?.[0])
}

test('wrong tries slow down: the wait is shown, doubles, survives a restart and never passes a minute', async ({
  page,
}) => {
  await gateAt(page, `${date}T09:20:00Z`)
  const withoutNetwork = (route: Route) => route.abort()
  await page.route('**/pin-*.js', withoutNetwork)
  await page.keyboard.type('1111')
  await page.keyboard.press('Enter')
  await expect(page.getByText('The PIN could not be checked.')).toBeVisible()
  await page.unroute('**/pin-*.js', withoutNetwork)
  for (let tries = 0; tries < 3; tries++) await enterWrongPin(page)
  await expect(waitSays(page)).toBeEmpty()
  for (const seconds of [1, 2, 4, 8, 16, 32, 60]) {
    await enterWrongPin(page)
    // The clock runs on while the test reads, so that the shortest waits may be over.
    if (seconds > 3) expect(Math.abs((await waitAsked(page)) - seconds)).toBeLessThan(3)
    await page.clock.runFor(seconds * 1000)
  }
  await enterWrongPin(page)
  await page.reload()
  await ready(page)
  await toGate(page)
  expect(Math.abs((await waitAsked(page)) - 50)).toBeLessThan(11)
  await page.clock.runFor('01:00')
  await enterPin(page, pin)
  await expect(adults(page)).toBeVisible()
})

// No test can fill this disk, so the browser's own refusal is put in its place; all else is real.
test('wrong tries slow down where no room is left to count them, and the right PIN opens', async ({ page }) => {
  await gateAt(page, `${date}T09:20:00Z`)
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError')
    }
  })
  for (const seconds of [0, 0, 0, 1, 2, 4]) {
    await enterWrongPin(page)
    await page.clock.runFor(seconds * 1000)
  }
  await enterWrongPin(page)
  expect(Math.abs((await waitAsked(page)) - 8)).toBeLessThan(3)
  await page.clock.runFor('00:08')
  await enterPin(page, pin)
  await expect(adults(page)).toBeVisible()
})

test('a wait that began under a clock far ahead ends when the clock is put right', async ({ page }) => {
  await gateAt(page, '2031-01-01T09:20:00Z')
  for (let tries = 0; tries < 4; tries++) await enterWrongPin(page)
  await page.clock.setSystemTime(`${date}T09:20:00Z`)
  await page.reload()
  await ready(page)
  await toGate(page)
  await page.clock.runFor('00:05')
  await enterPin(page, pin)
  await expect(adults(page)).toBeVisible()
})

test('a forgotten PIN empties the tablet only after ten minutes in sight, and anyone can stop it', async ({ page }) => {
  await gateAt(page, `${date}T09:20:00Z`)
  const forgotten = page.getByRole('button', { name: 'Forgotten the PIN?' })
  const empty = page.getByRole('button', { name: 'Empty this device in ten minutes' })
  const minutesPass = async (minutes: number) => {
    for (let minute = 0; minute < minutes; minute++) await page.clock.runFor(60_000)
  }
  const before = await kept(page)
  await page.setViewportSize({ width: 1280, height: 600 })
  await forgotten.click()
  await expect(empty).toBeInViewport({ ratio: 1 })
  await empty.click()
  await expect(page.getByText('This device is emptied in 10 minutes.')).toBeInViewport()
  await minutesPass(9)
  await expect(page.getByText('This device is emptied in 1 minute.')).toBeVisible()
  await page.getByRole('button', { name: 'Stop, keep everything' }).click()
  await minutesPass(1)

  await empty.click()
  await minutesPass(9)
  await page.getByRole('button', { name: 'Back to the board' }).click()
  await minutesPass(11)
  expect(await kept(page)).toEqual(before)

  await toGate(page)
  await forgotten.click()
  await empty.click()
  await minutesPass(10)
  await expect(page.getByRole('button', { name: 'Try a sample day' })).toBeVisible()
  expect(Object.values(await kept(page)).flat()).toEqual([])
})
