import { mkdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { mismeasures } from './measures'
import { expect } from './test'
import { axeViolations } from './wall'

const themes = ['light', 'dark', 'contrast'] as const
interface Size {
  width: number
  height: number
}

const laptop = { width: 1280, height: 800 }
export const smallTablet = { width: 600, height: 1024 }

/** At which sizes a screen is looked at: checked by axe, and also pictured. */
interface Sizes {
  checked: [landscape: Size, portrait: Size]
  pictured: Size[]
}
const wallSizes: Sizes = {
  checked: [laptop, { width: 800, height: 1280 }],
  pictured: [{ width: 1920, height: 1080 }, smallTablet],
}

/** The four sizes at which a pupil's screen is laid out. */
export const fourSizes = [...wallSizes.checked, ...wallSizes.pictured]

export const teacherSizes: Sizes = { checked: [laptop, { width: 360, height: 740 }], pictured: [smallTablet] }

const showTheme = (page: Page, theme: (typeof themes)[number]): Promise<void> =>
  page.evaluate((name) => {
    document.documentElement.dataset.theme = name
  }, theme)

/** A theme changes colours: what the other rules have found in one theme holds in all three. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/**
 * Expects that axe finds nothing on the page as it stands, in three themes, landscape and portrait. Another theme or
 * another shape of the screen is looked at for what it can change: dark in landscape, high contrast in portrait.
 * With PICTURES set to a folder, the screen is also pictured there, to be looked at.
 */
export async function expectNoViolations(page: Page, name: string, sizes = wallSizes): Promise<void> {
  await page.locator('main').waitFor()
  const theme = await page.evaluate(() => document.documentElement.dataset.theme)
  const look = async (shown: (typeof themes)[number], rules?: string[]) => {
    await showTheme(page, shown)
    expect(await axeViolations(page, rules), `${name}, ${shown}, ${page.viewportSize()?.width} wide`).toEqual([])
  }
  const [landscape, portrait] = sizes.checked
  await page.setViewportSize(landscape)
  await look('light')
  await look('dark', rulesOfColour)
  await page.setViewportSize(portrait)
  await look('contrast', rulesOfColour)
  await look('light')
  await takePictures(page, name, [...sizes.checked, ...sizes.pictured])
  await page.setViewportSize(landscape)
  await showTheme(page, theme as (typeof themes)[number])
}

/** Expects that axe finds nothing on a pupil's screen as it stands, and that everything on it can be touched and read. */
export async function expectFitForPupils(page: Page, name: string): Promise<void> {
  await expectNoViolations(page, name)
  expect(await mismeasures(page), `${name}, measured`).toEqual([])
}

async function takePictures(page: Page, name: string, sizes: Size[]): Promise<void> {
  const folder = process.env.PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  for (const size of sizes) {
    await page.setViewportSize(size)
    for (const theme of size.width === 1280 ? themes : (['light'] as const)) {
      await showTheme(page, theme)
      await page.screenshot({ path: `${folder}/${name}-${size.width}-${theme}.png` })
    }
  }
}
