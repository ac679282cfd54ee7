import type { Page } from '@playwright/test'
import { expect, test } from './test'
import { putDayOnWall } from './wall'

const kinds = ['none', 'protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const
const zones = ['blue', 'green', 'yellow', 'red']

/** What a zone's shape looks like: its colour, where it is drawn, of 64 by 64 points, and how it stands out from its tile. */
interface Seen {
  colour: string
  drawn: boolean[]
  contrast: number
}

/** Looks at the shapes of the zones as they are on the screen, colour by colour. */
async function look(page: Page): Promise<Seen[]> {
  const picture = await page.screenshot()
  return page.evaluate(
    async ({ png, zones }) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      return zones.map((zone) => {
        const { x, y, width, height } =
          document.querySelector(`.zone-tile.${zone} .zone-shape`)?.getBoundingClientRect() ?? new DOMRect()
        const side = 64
        const canvas = new OffscreenCanvas(side, side).getContext('2d')
        if (!canvas) throw new Error('no canvas')
        canvas.drawImage(image, x, y, width, height, 0, 0, side, side)
        const { data } = canvas.getImageData(0, 0, side, side)
        const light = Array.from({ length: side * side }, (_, point) => {
          const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((part) => {
            const value = (data[point * 4 + part] ?? 0) / 255
            return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
          })
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue
        })
        const ground = light[side + 1] ?? 0
        const shape = light[(side / 2) * side + side / 2] ?? 0
        const middle = (ground + shape) / 2
        return {
          colour: data.slice(2 * side * (side + 1), 2 * side * (side + 1) + 3).join(),
          drawn: light.map((one) => one < middle === shape < middle),
          contrast: (Math.max(ground, shape) + 0.05) / (Math.min(ground, shape) + 0.05),
        }
      })
    },
    { png: picture.toString('base64'), zones },
  )
}

// A small picture is enough, and each takes its time.
test.use({ viewport: { width: 800, height: 480 } })

test('the zones stay apart by shape and word in every kind of colour vision', async ({ page }) => {
  await page.clock.install({ time: '2027-03-04T09:20:00Z' })
  await putDayOnWall(page, 'public/samples/day-c-mainstream-thursday.csv', '2027-03-04')
  await page.getByRole('button', { name: 'How am I?' }).click()
  const session = await page.context().newCDPSession(page)
  for (const theme of ['light', 'dark', 'contrast']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
    const colours = new Set<string>()
    for (const kind of kinds) {
      await session.send('Emulation.setEmulatedVisionDeficiency', { type: kind })
      const seen = await look(page)
      for (const [at, { contrast, drawn }] of seen.entries()) {
        expect(contrast, `${theme}, ${kind}: the shape of ${zones[at]} on its tile`).toBeGreaterThanOrEqual(3)
        for (const other of seen.slice(at + 1)) {
          const differ = drawn.filter((point, index) => point !== other.drawn[index]).length / drawn.length
          expect(differ, `${theme}, ${kind}: the outline of ${zones[at]} beside another`).toBeGreaterThan(0.05)
        }
      }
      colours.add(seen.map(({ colour }) => colour).join(' '))
    }
    expect(colours.size, `${theme}: each kind sees other colours`).toBe(kinds.length)
  }
  const words = await page.locator('.zone-tile strong').allTextContents()
  expect(new Set(words).size).toBe(4)
})
