import type { Page } from '@playwright/test'
import { expect, test } from './test'
import { walks } from './walks'
import { putDayOnWall } from './wall'

const moving = (page: Page) =>
  page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)

for (const [name, walk] of Object.entries(walks))
  test(`nothing moves by itself, ${name}`, async ({ page }) => {
    await walk(page, async (screen) => expect.soft(await moving(page), screen).toBe(0))
  })

test('the line under a finger that holds grows slowly, and at once where less motion is asked for', async ({
  page,
}) => {
  await page.clock.install({ time: '2027-03-03T09:20:00Z' })
  await putDayOnWall(page, 'public/samples/day-b-step-up-week-5-wednesday.csv', '2027-03-03')
  const hold = async () => {
    await page.getByRole('button', { name: /adults hold here/ }).hover()
    await page.mouse.down()
    await expect(page.locator('.holding')).toBeVisible()
    const seen = await moving(page)
    await page.mouse.up()
    return seen
  }
  expect(await hold()).toBe(1)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await hold()).toBe(0)
})
