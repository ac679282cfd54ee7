import { flags } from '../tools/browser.mjs'
import { misfits } from './fit'
import { expect, test } from './test'
import { walks } from './walks'

// The browser's own setting for text at twice its size, which lengths in rem and em follow.
test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '',
    args: [...flags, '--blink-settings=defaultFontSize=32'],
  },
})

const landscape = { width: 1280, height: 800 }
const sizes = [landscape, { width: 820, height: 1180 }, { width: 600, height: 1024 }]

for (const [name, walk] of Object.entries(walks))
  test(`with text at twice its size everything can be read and touched, ${name}`, async ({ page }) => {
    await walk(page, async (screen) => {
      for (const size of sizes) {
        await page.setViewportSize(size)
        expect.soft(await misfits(page), `${screen}, ${size.width} wide`).toEqual([])
      }
      await page.setViewportSize(landscape)
    })
  })
