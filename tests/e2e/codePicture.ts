import { correction, generate } from 'lean-qr'

/** A picture in grey, 0 to 255, row by row. */
export interface Picture {
  width: number
  height: number
  grey: Uint8ClampedArray
}

/** How a code is filmed. */
export interface Shot {
  width: number
  height: number
  /** Pixels of the picture for each module of the code. */
  pixels: number
  /** Where the middle of the code is, in pixels; the middle of the picture unless told. */
  x?: number
  y?: number
  /** In degrees. */
  turned?: number
  /** The standard deviation of a Gaussian blur, in pixels. */
  blur?: number
  /** The standard deviation of the noise, in greys. */
  noise?: number
  /** A round reflection over the middle of the code, a quarter of the picture high: how many greys it adds there. */
  glare?: number
  seed?: number
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A screen's black and white and what is around it, as a camera sees them. */
const [dark, light, wall] = [45, 205, 110]

/** Modules of white screen around the code. */
const quietZone = 4

/** Where in each pixel, across and down, the scene is looked at. */
const points = [1 / 8, 3 / 8, 5 / 8, 7 / 8]

/** The number of modules along one side of the code that holds the text, at level M or better. */
export const modulesOf = (text: string): number => generate(text, { minCorrectionLevel: correction.M }).size

/** A camera's picture of a code on a screen before a wall; of the wall alone when there is no text. */
export function codePicture(text: string | null, shot: Shot): Picture {
  const { width, height, noise = 0, glare = 0 } = shot
  const grey = new Float32Array(width * height).fill(wall)
  if (text !== null) drawCode(text, shot, grey)
  const { x, y } = middleOf(shot)
  const shine = Math.min(width, height) / 8
  const random = dice(shot.seed ?? 1)
  const lit = (value: number, index: number): number => {
    const fromMiddle = glare && Math.hypot((index % width) - x, Math.floor(index / width) - y)
    return value + glare * Math.exp(-((fromMiddle / shine) ** 2)) + (noise && noise * gaussian(random))
  }
  // Loops by hand here and below: the ways of typed arrays to make one from another take ten times as long.
  const seen = new Uint8ClampedArray(grey.length)
  for (let at = 0; at < grey.length; at++) seen[at] = lit(grey[at] ?? 0, at)
  return { width, height, grey: seen }
}

const middleOf = ({ width, height, x = width / 2, y = height / 2 }: Shot) => ({ x, y })

/** Draws the code on its white screen into the picture; nothing is touched further from it than its blur reaches. */
function drawCode(text: string, shot: Shot, grey: Float32Array): void {
  const { width, height, pixels, turned = 0, blur = 0 } = shot
  const { x, y } = middleOf(shot)
  const code = generate(text, { minCorrectionLevel: correction.M })
  const half = code.size / 2
  const cos = Math.cos((turned * Math.PI) / 180) / pixels
  const sin = Math.sin((turned * Math.PI) / 180) / pixels
  const brightness = (across: number, down: number): number => {
    const column = cos * (across - x) + sin * (down - y)
    const row = cos * (down - y) - sin * (across - x)
    if (Math.max(Math.abs(column), Math.abs(row)) > half + quietZone) return wall
    return code.get(Math.floor(column + half), Math.floor(row + half)) ? dark : light
  }

  const reach = (half + quietZone) * pixels * Math.SQRT2 + 3 * blur + 1
  const [left, right] = [Math.max(0, Math.floor(x - reach)), Math.min(width, Math.ceil(x + reach))]
  const [top, bottom] = [Math.max(0, Math.floor(y - reach)), Math.min(height, Math.ceil(y + reach))]
  const sharp = new Float32Array((right - left) * (bottom - top))
  for (let at = 0; at < sharp.length; at++) {
    const column = left + (at % (right - left))
    const row = top + Math.floor(at / (right - left))
    let sum = 0
    for (const down of points) for (const across of points) sum += brightness(column + across, row + down)
    sharp[at] = sum / points.length ** 2
  }
  const patch = blur > 0 ? blurredBy(blur, sharp, right - left, bottom - top) : sharp
  for (let row = top; row < bottom; row++)
    grey.set(patch.subarray((row - top) * (right - left), (row - top + 1) * (right - left)), row * width + left)
}

/** A throw from the normal distribution, by Box and Muller. */
const gaussian = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

function blurredBy(deviation: number, grey: Float32Array, width: number, height: number): Float32Array {
  const reach = Math.ceil(3 * deviation)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * deviation ** 2)),
  )
  const whole = weights.reduce((sum, weight) => sum + weight)
  const along = (from: Float32Array, step: number, length: number): Float32Array => {
    const blurred = new Float32Array(from.length)
    for (let index = 0; index < from.length; index++) {
      const at = Math.floor(index / step) % length
      let sum = 0
      for (let offset = -reach; offset <= reach; offset++) {
        const near = Math.min(length - 1, Math.max(0, at + offset))
        sum += (from[index + (near - at) * step] ?? 0) * (weights[offset + reach] ?? 0)
      }
      blurred[index] = sum / whole
    }
    return blurred
  }
  return along(along(grey, 1, width), width, height)
}
