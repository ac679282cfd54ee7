import { load, median, putDayOnWall, sampleDay, today } from './browsing.mjs'
import { prepare, startsOf } from './starts.mjs'

/** @type {typeof import('../../src/core/symbols/ownImages')} */
const { imageKey } = await load('./src/core/symbols/ownImages.ts')

const counts = [0, 10, 60]

/** What today shows of them; the others are pictures of nothing in this day. */
const shownToday = ['Maths', 'Class 3', 'Lunch']

/** Runs in the page, beside the app that has made the database: as many images as small photos of 256 pixels. */
const keepImages = (names) =>
  new Promise((resolve, reject) => {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = 256
    const context = canvas.getContext('2d')
    const photo = context.createImageData(256, 256)
    const pictures = names.map(({ name, key }, seed) => {
      for (let at = 0; at < photo.data.length; at++)
        photo.data[at] = at % 4 === 3 ? 255 : 128 + 60 * Math.sin(at / (40 + seed)) + ((at * 7919 * (seed + 3)) % 29)
      context.putImageData(photo, 0, 0)
      return { key, image: { name, picture: canvas.toDataURL('image/webp', 0.9) } }
    })
    const opening = indexedDB.open('whats-next')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const writing = opening.result.transaction('images', 'readwrite')
      for (const { key, image } of pictures) writing.objectStore('images').put(image, key)
      writing.onerror = () => reject(writing.error)
      writing.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })

const namesOf = (count) =>
  [...shownToday, ...Array.from({ length: count }, (_, at) => `Picture ${at}`)]
    .slice(0, count)
    .map((name) => ({ name, key: imageKey(name) }))

/** Offline cold starts of a tablet without own images, with ten and with sixty, of which today shows three, in turn. */
export async function imageStarts({ rounds, slowdown }) {
  const tablets = []
  for (const count of counts)
    tablets.push({
      count,
      took: [],
      ...(await prepare('dist', async (page) => {
        await putDayOnWall(page, sampleDay, today)
        await page.evaluate(keepImages, namesOf(count))
      })),
    })
  for (let round = 0; round < rounds; round++)
    for (const tablet of tablets) tablet.took.push((await startsOf(tablet, slowdown)).cold)
  const [without] = tablets.map(({ took }) => median(took))
  const results = tablets.map(({ count, took }) => ({
    count,
    slowdown,
    took,
    ms: median(took),
    ratio: median(took) / without,
  }))
  await Promise.all(tablets.map(({ forget }) => forget()))
  return results
}

/** For the table of figures: what was measured, the reading, its limit, and whether it is kept. */
export const rowsOfImageStarts = (results) =>
  results.map(({ count, slowdown, ms, ratio }) => [
    `Offline cold start with ${count} own images, ${slowdown}× CPU slowdown`,
    `${ms.toFixed(0)} ms: ${ratio.toFixed(2)} × that without`,
    'none',
    true,
  ])
