import { correction, generate } from 'lean-qr'

const pixelsPerModule = 8
const quietZone = 4

/** Digits beyond this fit into no QR code at level M. */
export const mostDigitsInPicture = 5596

/** The QR code of a text as a PNG file: black on white with its quiet zone, 8 pixels a module. */
export function codeImage(text: string): Promise<Blob> {
  const code = generate(text, { minCorrectionLevel: correction.M })
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = (code.size + 2 * quietZone) * pixelsPerModule
  const context = canvas.getContext('2d') as CanvasRenderingContext2D
  const fill = (colour: string, column: number, row: number, size: number) => {
    context.fillStyle = colour
    const inPixels = [column, row, size, size].map((modules) => modules * pixelsPerModule)
    context.fillRect(...(inPixels as [number, number, number, number]))
  }
  fill('#fff', 0, 0, code.size + 2 * quietZone)
  for (let row = 0; row < code.size; row++)
    for (let column = 0; column < code.size; column++)
      if (code.get(column, row)) fill('#000', column + quietZone, row + quietZone, 1)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png'),
  )
}
