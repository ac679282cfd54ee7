import { mkdirSync } from 'node:fs'
import { screenStates } from './screens'
import { expect, test } from './test'
import { axeViolations, putDayOnWall } from './wall'

const date = '2027-03-04'
const themes = ['light', 'dark', 'contrast'] as const
const sizes = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
]

for (const state of screenStates) {
  test(`axe finds nothing on ${state.name}, in three themes, landscape and portrait`, async ({ page }) => {
    await page.clock.install({ time: `${date}T${state.time}:00Z` })
    await putDayOnWall(page, state.csv, date, { keyAdult: 'Miss Khan', ...state.settings })
    await state.taps?.(page)
    for (const theme of themes) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name
      }, theme)
      for (const size of sizes) {
        await page.setViewportSize(size)
        expect(await axeViolations(page), `${theme} ${size.width}`).toEqual([])
      }
    }
    await takePictures(page, state.name)
  })
}

/** With PICTURES set to a folder, every screen is also pictured there at four sizes, to be looked at. */
async function takePictures(page: Parameters<typeof putDayOnWall>[0], name: string): Promise<void> {
  const folder = process.env.PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  for (const size of [...sizes, { width: 1920, height: 1080 }, { width: 600, height: 1024 }]) {
    await page.setViewportSize(size)
    for (const theme of size.width === 1280 ? themes : (['light'] as const)) {
      await page.evaluate((shown) => {
        document.documentElement.dataset.theme = shown
      }, theme)
      await page.screenshot({ path: `${folder}/${name}-${size.width}-${theme}.png` })
    }
  }
}
