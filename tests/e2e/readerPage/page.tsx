import { render } from 'preact'
import '../../../src/ui/tokens.css'
import '../../../src/ui/base.css'
import type { Facing } from '../../../src/core/storedHandover'
import { closeCamera, hasSeveralCameras, openCamera } from '../../../src/device/camera'
import { readFrames, readImage } from '../../../src/device/codeReader'
import { trustOnlyOwnScripts } from '../../../src/device/trustedTypes'
import { QrCode } from '../../../src/ui/QrCode'

trustOnlyOwnScripts()

const element = <Kind extends Element>(selector: string): Kind => document.querySelector(selector) as Kind

const video = element<HTMLVideoElement>('video')
const lost: string[] = []

async function open(facing: Facing = 'environment'): Promise<string> {
  const opened = await openCamera(facing, (why) => lost.push(why))
  if (!opened.ok) return opened.why
  video.srcObject = opened.value
  return 'open'
}

/** The texts of the first `count` readings, and `failed` where the reader could not start. */
const firstTexts = (count: number): Promise<string[]> =>
  new Promise((resolve) => {
    const texts: string[] = []
    const note = (text: string) => {
      texts.push(text)
      if (texts.length < count && text !== 'failed') return
      stop()
      resolve(texts)
    }
    const stop = readFrames(video, note, () => note('failed'))
  })

/**
 * How long a code is in view before its text is there, in milliseconds, `count` times over. It needs a film in which the
 * code comes and goes, and with it a white upper left corner.
 */
const latencies = (count: number): Promise<number[]> =>
  new Promise((resolve) => {
    const corner = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    const times: number[] = []
    let since = Number.NaN
    let wasThere = false
    const look = () => {
      corner?.drawImage(video, 0, 0, 8, 8, 0, 0, 1, 1)
      const isThere = (corner?.getImageData(0, 0, 1, 1).data[0] ?? 0) > 200
      if (isThere && !wasThere) since = performance.now()
      wasThere = isThere
      if (times.length < count) video.requestVideoFrameCallback(look)
    }
    look()
    const note = () => {
      if (Number.isNaN(since)) return
      times.push(performance.now() - since)
      since = Number.NaN
      if (times.length < count) return
      stop()
      resolve(times)
    }
    const stop = readFrames(video, note, () => resolve([]))
  })

/** Reads the chosen file, and tells the longest time in milliseconds that the page could not draw meanwhile. */
async function readFile() {
  const file = element<HTMLInputElement>('input').files?.[0]
  if (!file) throw new Error('No file was chosen.')
  let longestGap = 0
  let last = performance.now()
  const watch = (now: number) => {
    longestGap = Math.max(longestGap, now - last)
    last = now
    drawing = requestAnimationFrame(watch)
  }
  let drawing = requestAnimationFrame(watch)
  const answer = await readImage(file)
  cancelAnimationFrame(drawing)
  return { answer, longestGap }
}

function show(text: string, width: number): void {
  const place = element<HTMLElement>('#code')
  place.style.width = `${width}px`
  render(<QrCode text={text} name="Code for Fox" />, place)
}

/** What the tests of the camera, the reader and the code on screen use. */
const reader = {
  open,
  closeCamera,
  hasSeveralCameras,
  lost,
  video,
  readFrames,
  firstTexts,
  latencies,
  readImage,
  readFile,
  show,
}

Object.assign(window, { reader })

export type Reader = typeof reader
