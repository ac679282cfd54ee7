import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url'
import { no, ok } from '../core/result'
import type { Answer, Question } from './codeReader'

/** What of the Barcode Detection API is used here. */
interface Detector {
  detect(image: ImageBitmap): Promise<{ rawValue: string }[]>
}

interface NativeDetector {
  new (options: { formats: ['qr_code'] }): Detector
  getSupportedFormats(): Promise<string[]>
}

/** The browser's own detector; null where it has none, or one that reads no QR codes. */
async function nativeDetector(): Promise<Detector | null> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: NativeDetector }
  const formats = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? []
  return BarcodeDetector && formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : null
}

async function ownDetector(): Promise<Detector> {
  const { BarcodeDetector, prepareZXingModule } = await import('barcode-detector/ponyfill')
  await prepareZXingModule({ overrides: { locateFile: () => wasmUrl }, fireImmediately: true })
  return new BarcodeDetector({ formats: ['qr_code'] })
}

// Made before the first picture comes; a failure is told then.
let detector = nativeDetector().then((native) => native ?? ownDetector())
detector.catch(() => {})

async function textsIn(image: ImageBitmap): Promise<string[]> {
  try {
    return await detect(image)
  } catch {
    // Android promises a detector that it may not have when it is used.
    detector = ownDetector()
    return await detect(image)
  } finally {
    image.close()
  }
}

const detect = async (image: ImageBitmap): Promise<string[]> =>
  (await (await detector).detect(image)).map(({ rawValue }) => rawValue)

async function textsInFile(file: Blob, widths: number[]): Promise<Answer> {
  for (const resizeWidth of widths) {
    const image = await createImageBitmap(file, { resizeWidth, resizeQuality: 'high' }).catch(() => null)
    if (!image) return no('notAnImage')
    const texts = await textsIn(image)
    if (texts.length > 0) return ok(texts)
  }
  return no('noCode')
}

const answer = (question: Question): Promise<Answer> =>
  'image' in question ? textsIn(question.image).then(ok) : textsInFile(question.file, question.widths)

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  postMessage(await answer(data).catch(() => no('failed')))
})
