import { closeSync, openSync, renameSync, rmSync, truncateSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { flagsOfStories } from '../tools/browser.mjs'
import type { Picture } from './codePicture'
import { test as base } from './test'

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>

/** A picture and for how many frames it stands, 30 of them a second. */
export interface Scene {
  picture: Picture
  frames: number
}

/** One camera for each test process, whose film is read anew whenever the camera is opened. */
const filmInCamera = join(tmpdir(), `whats-next-${process.pid}.y4m`)

/** What gives Chromium one camera that shows a film. */
export const cameraFlags = (film: string): string[] => [
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${film}`,
]

/** The camera of a test. */
interface Camera {
  /**
   * Plugs it in with a film, which it shows again and again from the next time it is opened. All scenes have one size,
   * even in width and height.
   */
  shows: (...scenes: Scene[]) => void
  /** Takes it away, while it runs or not. */
  unplug: () => void
}

/**
 * Tests in a whole Chromium, as its headless shell has no camera: with one that the page may use, once it shows
 * something. The name `school.test` leads to this machine too, as an insecure origin.
 */
export const test = base.extend<{ camera: Camera }>({
  launchOptions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const args = [...flagsOfStories, ...cameraFlags(filmInCamera), '--host-resolver-rules=MAP school.test localhost']
      await use({ executablePath: process.env.CHROMIUM_PATH ?? '', args })
    },
    { scope: 'worker' },
  ],
  permissions: ['camera'],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  camera: async ({}, use) => {
    await use({
      shows: (...scenes) => writeFilm(filmInCamera, scenes),
      unplug: () => truncateSync(filmInCamera),
    })
    rmSync(filmInCamera, { force: true })
  },
})

/** Writes YUV4MPEG2 with 4:2:0 colour, the one kind that Chromium's fake camera reads besides MJPEG. */
export function writeFilm(path: string, scenes: Scene[]): void {
  const { width, height } = scenes[0]?.picture ?? { width: 0, height: 0 }
  const noColour = Buffer.alloc((width * height) / 2, 128)
  // A camera that still runs goes on with the film it has.
  const unfinished = `${path}.new`
  const film = openSync(unfinished, 'w')
  writeSync(film, `YUV4MPEG2 W${width} H${height} F30:1 Ip A1:1 C420jpeg\n`)
  for (const { picture, frames } of scenes)
    for (let frame = 0; frame < frames; frame++) {
      writeSync(film, 'FRAME\n')
      writeSync(film, picture.grey)
      writeSync(film, noColour)
    }
  closeSync(film)
  renameSync(unfinished, path)
}

/** What a camera before the screen would see of a page: its window in grey, or the part of it that is named. */
export async function pictureOfScreen(page: Page, part?: Box): Promise<Picture> {
  const png = await page.screenshot(part && { clip: part })
  const { width, height, grey } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes]))
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d') as OffscreenCanvasRenderingContext2D
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    let grey = ''
    for (let at = 0; at < data.length; at += 4)
      grey += String.fromCharCode(
        Math.round((data[at] ?? 0) * 0.3 + (data[at + 1] ?? 0) * 0.59 + (data[at + 2] ?? 0) * 0.11),
      )
    return { width: image.width, height: image.height, grey: btoa(grey) }
  }, png.toString('base64'))
  return { width, height, grey: new Uint8ClampedArray(Buffer.from(grey, 'base64')) }
}
