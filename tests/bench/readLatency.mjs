import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from './browsing.mjs'
import { onReaderPage } from './onReaderPage.mjs'

/** @type {typeof import('../e2e/codePicture')} */
const { codePicture } = await load('./tests/e2e/codePicture.ts')
/** @type {typeof import('../e2e/film')} */
const { cameraFlags, writeFilm } = await load('./tests/e2e/film.ts')

const text = Array.from({ length: 290 }, (_, at) => (at * 7 + 3) % 10).join('')
const shot = { width: 1280, height: 720, pixels: 4, turned: 4, blur: 0.6, noise: 6 }

/**
 * How long a code of 45 modules is in view of the camera before its text is there, with the reader already running on
 * frames of 1280 × 720 pixels.
 *
 * @param {number} times
 * @returns {Promise<{ medianMs: number, longestMs: number }>}
 */
export async function readLatency(times) {
  const folder = await mkdtemp(join(tmpdir(), 'whats-next-film-'))
  const film = join(folder, 'film.y4m')
  const code = codePicture(text, shot)
  // By its white upper left corner the page knows that the code is in view.
  for (let row = 0; row < 16; row++) code.grey.fill(255, row * code.width, row * code.width + 16)
  writeFilm(film, [
    { picture: codePicture(null, shot), frames: 17 },
    { picture: code, frames: 20 },
  ])
  const latencies = await onReaderPage(
    (page) =>
      page.evaluate(async (count) => {
        await globalThis.reader.open()
        return globalThis.reader.latencies(count)
      }, times),
    cameraFlags(film),
  )
  await rm(folder, { recursive: true, force: true })
  latencies.sort((one, other) => one - other)
  return { medianMs: latencies[times >> 1], longestMs: latencies.at(-1) }
}

/** For the table of figures: what was measured, the reading, its limit, and whether it is kept. */
export const rowsOfLatency = ({ medianMs, longestMs }) => [
  [
    'From a code in view to its text, median',
    `${medianMs.toFixed(0)} ms, longest ${longestMs.toFixed(0)} ms`,
    'none',
    true,
  ],
]
