import type { Page } from '@playwright/test'
import { misfits } from './fit'
import { expect, test } from './test'
import { walks } from './walks'
import { putDayOnWall } from './wall'

/** Shapes that stand out from their ground by less than 3:1. */
const faintShapes = (page: Page) =>
  page.evaluate(() => {
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const value = Number(part) / 255
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const ground = luminance(getComputedStyle(document.body).backgroundColor)
    const colourOf = (shape: Element) => {
      const { fill, stroke, backgroundColor } = getComputedStyle(shape)
      if (!(shape instanceof SVGElement)) return backgroundColor
      return fill === 'none' ? stroke : fill
    }
    const shapes = document.querySelectorAll('.step, .way, .time-shape-left, .zone-shape')
    return [...shapes]
      .filter((shape) => {
        const own = luminance(colourOf(shape))
        return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05) < 3
      })
      .map((shape) => `${shape.getAttribute('class')}: ${colourOf(shape)}`)
  })

for (const [name, walk] of Object.entries(walks))
  test(`in forced colours every shape is seen and everything can be touched, ${name}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await walk(page, async (screen) => {
      expect.soft(await faintShapes(page), screen).toEqual([])
      expect.soft(await misfits(page), screen).toEqual([])
    })
  })

test('in forced colours a number that an adult took from the strip differs from those that are left', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.clock.install({ time: '2027-03-03T09:20:00Z' })
  await putDayOnWall(page, 'public/samples/day-b-step-up-week-5-wednesday.csv', '2027-03-03', {
    quietStyle: 'fiveToOne',
  })
  await page.locator('.quiet-strip').hover()
  await page.mouse.down()
  await page.clock.runFor(1100)
  await page.mouse.up()
  await expect(page.locator('.quiet-strip')).toContainText('4, then')
  const looks = await page.locator('.five-to-one i').evaluateAll((numbers) =>
    numbers.map((number) => {
      const { borderStyle, color } = getComputedStyle(number)
      return `${borderStyle} ${color}`
    }),
  )
  expect(new Set(looks.slice(1)).size).toBe(1)
  expect(looks[0]).not.toBe(looks[1])
})
