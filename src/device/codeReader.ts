import { no, type Result } from '../core/result'
import { sizeOfImage } from './imageSize'

export const imageRefusals = ['notAnImage', 'tooBig', 'noCode', 'failed'] as const

/** Why an image file gave no text. `failed` is a reader that could not be started. */
export type ImageRefusal = (typeof imageRefusals)[number]

/** What the worker is asked: to read one frame, or an image file at each of the widths in pixels until one has a code. */
export type Question = { image: ImageBitmap } | { file: Blob; widths: number[] }

/** The texts of all codes in view; a frame may well have none. */
export type Answer = Result<string[], ImageRefusal>

const mostBytes = 50_000_000
const mostPixels = 100_000_000

/** The longest side, in pixels, at which a photo is read: small first, which is quick and evens out noise. */
const longestSides = [1600, 4000]

/**
 * Reads QR codes from a video until it is stopped: one frame at a time, in a worker, none kept. It may be called before
 * the video plays, so that the reader is ready when the picture comes.
 *
 * @param onText called with the text of each code in each frame, so with the same one again and again
 * @param onFailed called once when the reader cannot be started
 * @returns stops reading at once; nothing is called any more
 */
export function readFrames(video: HTMLVideoElement, onText: (text: string) => void, onFailed: () => void): () => void {
  const reader = startReader()
  let stopped = false
  const stop = () => {
    stopped = true
    reader.stop()
  }

  const readOn = async () => {
    while (!stopped) {
      await nextFrame(video)
      if (stopped) return
      // A camera that was just taken away has no picture.
      const image = await createImageBitmap(video).catch(() => null)
      if (!image) continue
      if (stopped) return image.close()
      const answer = await reader.ask({ image }, [image])
      if (stopped) return
      if (!answer.ok) {
        stop()
        return onFailed()
      }
      answer.value.forEach(onText)
    }
  }

  void readOn()
  return stop
}

/**
 * Reads the QR codes in a photo or screenshot, of at most 50 MB and 100 megapixels. Large ones are read smaller; the
 * page stays responsive.
 *
 * @returns at least one text
 */
export async function readImage(file: Blob): Promise<Answer> {
  if (file.size > mostBytes) return no('tooBig')
  const size = await sizeOfImage(file)
  if (!size.ok) return size
  const { width, height } = size.value
  if (width * height > mostPixels) return no('tooBig')
  const scales = new Set(longestSides.map((side) => Math.min(1, side / Math.max(width, height))))
  const widths = [...scales].map((scale) => Math.max(1, Math.round(width * scale)))
  const reader = startReader()
  const answer = await reader.ask({ file, widths })
  reader.stop()
  return answer
}

function startReader() {
  const worker = new Worker(new URL('./codeReader.worker.ts', import.meta.url), { type: 'module' })
  let broken = false
  let settle: (answer: Answer) => void = () => {}
  worker.onmessage = ({ data }: MessageEvent<Answer>) => settle(data)
  worker.onerror = () => {
    broken = true
    settle(no('failed'))
  }
  return {
    /** Asks one question; the next one waits for its answer. */
    ask: (question: Question, handedOver: Transferable[] = []): Promise<Answer> =>
      new Promise((resolve) => {
        settle = resolve
        if (broken) resolve(no('failed'))
        else worker.postMessage(question, handedOver)
      }),
    stop: () => worker.terminate(),
  }
}

const nextFrame = (video: HTMLVideoElement): Promise<unknown> =>
  new Promise((resolve) => video.requestVideoFrameCallback(resolve))
