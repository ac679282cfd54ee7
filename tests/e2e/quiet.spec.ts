import { misfits } from './fit'
import { fourSizes } from './looks'
import { expect, test } from './test'
import { putDayOnWall, setWall } from './wall'

const stepUp = 'public/samples/day-b-step-up-week-5-wednesday.csv'
const date = '2027-03-03'

test('quiet time opens by itself, shrinks in steps, and makes way for what is next', async ({ page }) => {
  await page.clock.install({ time: `${date}T08:54:30Z` })
  await putDayOnWall(page, stepUp, date)
  await expect(page.getByText('Quiet time is next')).toBeVisible()
  await page.clock.fastForward('01:00')
  const quiet = page.locator('.quiet-time')
  await expect(quiet.getByRole('heading', { name: 'Quiet time' })).toBeVisible()
  await expect(quiet).toContainText('Base nook')
  await expect(quiet).toContainText('My plan')
  await expect(quiet.getByRole('button', { name: 'Break please' })).toBeVisible()
  const full = await quiet.getByRole('img', { name: /about 15 minutes/ }).count()
  expect(full).toBe(1)
  await page.clock.fastForward('05:00')
  await expect(quiet.getByRole('img', { name: /about 10 minutes/ })).toBeVisible()
  await page.clock.fastForward('10:00')
  await expect(quiet).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('My plan')
})

test('on another screen quiet time waits on the strip, and opens once when the pupil is back on Today', async ({
  page,
}) => {
  await page.clock.install({ time: `${date}T08:54:30Z` })
  await putDayOnWall(page, stepUp, date)
  const quiet = page.locator('.quiet-time')
  const tap = (name: string) => page.getByRole('button', { name }).click()
  await tap('My day')
  await page.clock.fastForward('00:40')
  await expect(page.getByRole('heading', { name: 'My day' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Quiet time is ready' })).toBeVisible()
  await tap('Today')
  await expect(quiet).toBeVisible()
  await tap('Today')
  await expect(page.getByRole('region', { name: 'Now' })).toBeVisible()
  await tap('My day')
  await tap('Today')
  await expect(page.getByRole('region', { name: 'Now' })).toBeVisible()
  await tap('Quiet time is ready')
  await expect(quiet).toBeVisible()
})

test('nothing moves or is cut where it says that quiet time is ready', async ({ page }) => {
  await page.clock.install({ time: `${date}T08:54:50Z` })
  await putDayOnWall(page, stepUp, date)
  await page.getByRole('button', { name: 'How am I?' }).press('Enter')
  const layouts = async () => {
    const boxes: string[] = []
    for (const size of fourSizes) {
      await page.setViewportSize(size)
      const parts = page.locator('main :is(h1, button:not(.ready))')
      boxes.push(...(await parts.evaluateAll((all) => all.map((part) => JSON.stringify(part.getBoundingClientRect())))))
      expect(await misfits(page)).toEqual([])
    }
    return boxes
  }
  const before = await layouts()
  await page.clock.fastForward('00:15')
  await expect(page.getByRole('button', { name: 'Quiet time is ready' })).toBeInViewport({ ratio: 1 })
  expect(await layouts()).toEqual(before)
})

test('the strip has three styles, and can be off', async ({ page }) => {
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, stepUp, date)
  const strip = page.locator('.quiet-strip')
  for (const [quietStyle, says] of [
    ['disc', 'about 85 minutes, then Quiet time'],
    ['fiveToOne', '5, then Quiet time'],
    ['steps', '3 more things, then Quiet time'],
  ]) {
    await setWall(page, { quietStyle })
    await expect(strip).toContainText(says ?? '')
  }
  await setWall(page, { quietStyle: 'off' })
  await expect(strip).toHaveCount(0)
})

test('an adult moves the five-to-one strip by holding it', async ({ page }) => {
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, stepUp, date, { quietStyle: 'fiveToOne' })
  await page.locator('.quiet-strip').click()
  await expect(page.locator('.quiet-strip')).toContainText('5, then')
  await page.locator('.quiet-strip').hover()
  await page.mouse.down()
  await page.clock.runFor(1100)
  await page.mouse.up()
  await expect(page.locator('.quiet-strip')).toContainText('4, then')
  await page.reload()
  await expect(page.locator('.quiet-strip')).toContainText('4, then')
})
