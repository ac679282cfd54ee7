import { no, ok, type Result } from '../core/result'
import { sizeOfImage } from './imageSize'

/** Why a file gives no picture: it is none that can be drawn here, a drawing made of lines (SVG), or too large. */
export type Unusable = 'notAPicture' | 'drawing' | 'tooLarge'

const mostBytes = 30_000_000

/** A photo of 24 megapixels takes 96 MB to decode: about as much as a small tablet has to give. */
const mostPixels = 24_000_000

/** The longest side of what is kept, in pixels: a shorter one where the picture would take too much room. */
const longestSides = [256, 192, 128]
const mostCharacters = 100_000

/**
 * Makes the picture in a file small enough to be kept: at most 256 by 256 pixels in its proportions, with what is
 * transparent in it, and without anything else the file held, such as where a photo was taken.
 *
 * @returns a data URL of a WebP image, or of a PNG where the browser writes no other
 */
export async function smallPicture(file: File): Promise<Result<string, Unusable>> {
  if (file.type === 'image/svg+xml') return no('drawing')
  if (file.size > mostBytes) return no('tooLarge')
  const size = await sizeOfImage(file)
  if (!size.ok) return no('notAPicture')
  if (size.value.width * size.value.height > mostPixels) return no('tooLarge')
  const image = await createImageBitmap(file).catch(() => null)
  if (!image) return no('notAPicture')
  let picture = ''
  for (const side of longestSides) {
    picture = drawnSmall(image, side)
    if (picture.length <= mostCharacters) break
  }
  image.close()
  return picture.startsWith('data:image/') ? ok(picture) : no('notAPicture')
}

function drawnSmall(image: ImageBitmap, longestSide: number): string {
  const scale = Math.min(1, longestSide / Math.max(image.width, image.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.width * scale))
  canvas.height = Math.max(1, Math.round(image.height * scale))
  const context = canvas.getContext('2d')
  if (!context) return ''
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/webp', 0.9)
}
