import type { Page } from '@playwright/test'
import { correction, generate } from 'lean-qr'
import { pictureOfScreen } from './film'
import type { Reader } from './readerPage/page'
import { digits, expect, test } from './readerPage/test'
import { axeViolations } from './wall'

declare const reader: Reader

const text = digits(7)
const code = generate(text, { minCorrectionLevel: correction.M })

const show = async (page: Page, width: number) => {
  await page.evaluate(([text, width]) => reader.show(text, width), [text, width] as const)
  await expect(page.getByRole('img', { name: 'Code for Fox' })).toBeVisible()
}

/** The pixels of each module on screen, and how many pixels there differ from the code with its quiet zone of four. */
async function looked(page: Page) {
  const { width, grey } = await pictureOfScreen(page)
  const drawn = await page.getByRole('img').evaluate((drawing) => {
    const box = drawing.getBoundingClientRect()
    return { left: box.left * devicePixelRatio, top: box.top * devicePixelRatio, width: box.width * devicePixelRatio }
  })
  // Layout knows sixty-fourths of a CSS pixel.
  const pixels = Math.round((drawn.width / (code.size + 8)) * 100) / 100
  const at = (column: number, row: number) => grey[Math.floor(row) * width + Math.floor(column)]
  // The browser may have moved it by a part of a pixel: it begins where its first finder does.
  let [left, top] = [drawn.left + 2 * pixels, drawn.top + 2 * pixels]
  while (left < width && at(left, top + 3.5 * pixels) !== 0) left++
  while (top < width && at(left, top) !== 0) top++
  let faults = 0
  for (let row = -4 * pixels; row < (code.size + 4) * pixels; row++)
    for (let column = -4 * pixels; column < (code.size + 4) * pixels; column++) {
      const dark = code.get(Math.floor(column / pixels), Math.floor(row / pixels))
      if (at(left + column, top + row) !== (dark ? 0 : 255)) faults++
    }
  return { pixels, faults }
}

test.beforeEach(({ page }) => page.evaluate(() => document.querySelector('video')?.remove()))

for (const [density, pixels] of [
  [1, 9],
  [1.5, 14],
  [2, 18],
] as const)
  test.describe(`at ${density} device pixels for each CSS pixel`, () => {
    test.use({ deviceScaleFactor: density })

    test('every module is a whole number of them, black on white', async ({ page }) => {
      await show(page, 499.5)
      expect(await looked(page)).toEqual({ pixels, faults: 0 })
    })
  })

test('is black on white in each theme and in forced colours', async ({ page }) => {
  for (const theme of ['light', 'dark', 'contrast']) {
    await page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, theme)
    await show(page, 300)
    expect(await looked(page), theme).toEqual({ pixels: 5, faults: 0 })
  }
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await show(page, 300)
  expect(await looked(page)).toEqual({ pixels: 5, faults: 0 })
})

test('follows its box, and has a name', async ({ page }) => {
  await show(page, 700)
  expect(await looked(page)).toEqual({ pixels: 13, faults: 0 })
  await show(page, 240)
  await expect.poll(() => looked(page)).toEqual({ pixels: 4, faults: 0 })
  expect((await axeViolations(page)).filter((violation) => violation.includes('svg'))).toEqual([])
})

test('is read by a camera before the screen', async ({ page, camera }) => {
  await show(page, 700)
  camera.shows({ picture: await pictureOfScreen(page), frames: 3 })
  await page.evaluate(() => document.body.append(reader.video))
  expect(await page.evaluate(() => reader.open())).toBe('open')
  expect(await page.evaluate(() => reader.firstTexts(1))).toEqual([text])
})
