import type { Page } from '@playwright/test'
import { codePicture, modulesOf, type Shot } from './codePicture'
import { test as base, type Scene } from './film'
import { buildReaderPage } from './readerPage/build'
import type { Reader } from './readerPage/page'
import { expect } from './test'

declare const reader: Reader

/** Serves the page of the reader in place of the app. */
const test = base.extend<object, { readerPage: string }>({
  readerPage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => use(await buildReaderPage()),
    { scope: 'worker' },
  ],
  folder: async ({ readerPage }, use) => use(readerPage),
})

test.beforeEach(({ page }) => page.goto('./'))

/** As many digits as a day of twelve parts has: a code of 45 modules. */
const digits = (seed: number): string => Array.from({ length: 290 }, (_, at) => (at * seed + 3) % 10).join('')
const text = digits(7)

const hd = { width: 1280, height: 720 }
const scene = (content: string | null, shot: Partial<Shot> = {}, frames = 3): Scene => ({
  picture: codePicture(content, { ...hd, pixels: 5, turned: 3, blur: 0.6, noise: 4, ...shot }),
  frames,
})

const open = (page: Page) => page.evaluate(() => reader.open())
const firstTexts = (page: Page, count = 1) => page.evaluate((count) => reader.firstTexts(count), count)

test.describe('through the camera', () => {
  for (const [how, shot] of Object.entries<Partial<Shot>>({
    'held level': {},
    'held askew': { turned: 38 },
    'upside down': { turned: 180 },
    'far away, two pixels a module': { pixels: 2 },
    'out of focus': { blur: 2, pixels: 6 },
    'in poor light': { noise: 25 },
    'with a reflection': { glare: 120 },
    'at the edge of the picture': { x: 150, y: 150 },
  }))
    test(`reads a code ${how}`, async ({ page, camera }) => {
      expect(modulesOf(text)).toBe(45)
      camera.shows(scene(text, shot))
      expect(await open(page)).toBe('open')
      expect(await firstTexts(page)).toEqual([text])
    })

  test('reads nothing off the wall, then each code as it comes', async ({ page, camera }) => {
    const texts = [3, 7, 9].map(digits)
    camera.shows(scene(null), ...texts.map((one) => scene(one, {}, 15)))
    await open(page)
    await expect.poll(async () => new Set(await firstTexts(page, 40))).toEqual(new Set(texts))
  })
})
