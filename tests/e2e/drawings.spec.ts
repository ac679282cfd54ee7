import { readFileSync } from 'node:fs'
import { build, type Rolldown } from 'vite'
import type { draw as drawOf } from '../../src/ui/drawing'
import { expect, test } from './test'

/** The app's own way to draw, as a script for a page. */
async function drawingCode(): Promise<string> {
  const [built] = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, lib: { entry: 'src/ui/drawing.ts', formats: ['iife'], name: 'drawing' } },
  })) as Rolldown.RolldownOutput[]
  return built?.output[0]?.code ?? ''
}

test('every drawing of the picture book is drawn as the browser itself reads it', async ({ page }) => {
  const book = readFileSync('dist/pictures.txt', 'utf8')
  const begin = 8 + Number(book.slice(0, 8))
  const places = new Set([...book.slice(8, begin).matchAll(/ (\d+ \d+)\n/g)].map(([, place]) => place ?? ''))
  const drawings = [...places].map((place) => {
    const [start = 0, length = 0] = place.split(' ').map(Number)
    return book.slice(begin + start, begin + start + length)
  })
  expect(drawings.length).toBeGreaterThan(200)
  await page.goto('about:blank')
  await page.evaluate(`window.draw = (() => { ${await drawingCode()}; return drawing })().draw`)
  const others = await page.evaluate((drawings) => {
    const { draw } = window as unknown as { draw: typeof drawOf }
    return drawings.filter((drawing) => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
      draw(svg, drawing)
      const read = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
      read.innerHTML = drawing
      return !svg.isEqualNode(read)
    })
  }, drawings)
  expect(others).toEqual([])
})
