import jsQR from 'jsqr'
import { load } from './browsing.mjs'
import { onReaderPage } from './onReaderPage.mjs'

/** @type {typeof import('../e2e/codePicture')} */
const { codePicture, dice } = await load('./tests/e2e/codePicture.ts')
/** @type {typeof import('../e2e/png')} */
const { pngOf } = await load('./tests/e2e/png.ts')

/** A code of 45 modules, as for a day of twelve parts, on one frame of a poor camera; the same for the same seed. */
function frameOf(pixels, seed) {
  const random = dice(seed)
  const text = Array.from({ length: 290 }, () => Math.floor(random() * 10)).join('')
  const within = (reach) => (random() * 2 - 1) * reach
  const shot = {
    width: 320,
    height: 240,
    x: 160 + within(4),
    y: 120 + within(4),
    turned: within(8),
    blur: 0.5,
    noise: 8,
    seed,
  }
  return { text, picture: codePicture(text, { ...shot, pixels }) }
}

/** @param {import('../e2e/codePicture').Picture} picture */
const readByJsQr = ({ width, height, grey }) =>
  jsQR(
    Uint8ClampedArray.from({ length: grey.length * 4 }, (_, at) => (at % 4 === 3 ? 255 : grey[at >> 2])),
    width,
    height,
  )?.data

/**
 * How many of the same noisy frames are read: by the app's own reader, built as the app is, in its worker in Chromium;
 * and by jsQR, in this process.
 *
 * @param {{ frames: number, pixels: number[] }} options frames of each size, in pixels a module
 * @returns {Promise<{ pixels: number, app: number, jsQr: number }[]>} shares from 0 to 1
 */
export const readRate = ({ frames, pixels }) =>
  onReaderPage(async (page) => {
    /** @param {import('../e2e/codePicture').Picture} picture */
    const readByApp = (picture) =>
      page.evaluate(async (png) => {
        const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
        const answer = await globalThis.reader.readImage(new Blob([bytes]))
        return answer.ok ? answer.value[0] : undefined
      }, pngOf(picture).toString('base64'))

    const rates = []
    for (const size of pixels) {
      let app = 0
      let jsQr = 0
      for (let seed = 1; seed <= frames; seed++) {
        const { text, picture } = frameOf(size, seed)
        if ((await readByApp(picture)) === text) app++
        if (readByJsQr(picture) === text) jsQr++
      }
      rates.push({ pixels: size, app: app / frames, jsQr: jsQr / frames })
    }
    return rates
  })

const percent = (share) => `${(share * 100).toFixed(0)} %`

/**
 * The rows of the table of figures: what, how much, its limit, and whether it is kept.
 *
 * @param {Awaited<ReturnType<typeof readRate>>} rates
 */
export const rowsOfReads = (rates) =>
  rates.map(({ pixels, app, jsQr }) => [
    `Noisy frames read, 45 modules, ${pixels} px a module`,
    `${percent(app)}, jsQR ${percent(jsQr)}`,
    pixels === 2 ? '95 % or more' : 'none',
    pixels !== 2 || app >= 0.95,
  ])
