import { misfits } from './fit'
import { expect, test } from './test'
import { walks } from './walks'

// What is left of a screen of 1280 by 1024 when a person zooms to 200 % and to 400 %.
const sizes = [
  { width: 640, height: 512 },
  { width: 320, height: 256 },
]

for (const [name, walk] of Object.entries(walks))
  test(`zoomed to 200 % and 400 % everything can be read and touched, ${name}`, async ({ page }) => {
    await walk(page, async (screen) => {
      const before = page.viewportSize()
      for (const size of sizes) {
        await page.setViewportSize(size)
        expect.soft(await misfits(page), `${screen}, ${size.width} wide`).toEqual([])
      }
      if (before) await page.setViewportSize(before)
    })
  })
