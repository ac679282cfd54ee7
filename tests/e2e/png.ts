import { crc32, deflateSync } from 'node:zlib'
import type { Picture } from './codePicture'

/** A picture as a PNG file in grey, each of its pixels drawn `times` by `times` large. */
export function pngOf({ width, height, grey }: Picture, times = 1): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width * times, 0)
  header.writeUInt32BE(height * times, 4)
  // Eight bits of grey, no interlacing.
  header.set([8, 0, 0, 0, 0], 8)
  const rows = Array.from({ length: height }, (_, row) => {
    const line = Buffer.alloc(1 + width * times)
    for (let column = 0; column < width; column++)
      line.fill(grey[row * width + column] ?? 0, 1 + column * times, 1 + (column + 1) * times)
    return Buffer.concat(Array.from({ length: times }, () => line))
  })
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(body) >>> 0, 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
