import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { correction, generate } from 'lean-qr'
import { beforeAll, describe, expect, test } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { fromDigits, toDigits } from '../../../src/core/handover/digits'
import { readMessage, readMessageBytes, sealedMessage, writeHeader } from '../../../src/core/handover/message'
import { packDays, unpackDays } from '../../../src/core/handover/packDays'
import type { Pairing } from '../../../src/core/handover/pairing'
import type { Day } from '../../../src/core/timetable/day'
import { open, seal } from '../../../src/device/sealing'
import { arbitraryDay } from '../core/handover/arbitraryDay'
import { runs } from '../runs'

const seed = 2027
const pixelsPerModule = 3
const quietZone = 4

const pairing: Pairing = {
  keyId: 4711,
  tabletTag: 815,
  secret: Uint8Array.from({ length: 16 }, (_, i) => i * 7),
  tabletName: 'Fox',
  adultName: 'Miss Khan',
}

/** The text of a code, as a teacher's device makes it. */
const codeOf = (day: Day): string => {
  const header = { keyId: pairing.keyId, tabletTag: pairing.tabletTag, date: day.date, issued: 1_000_000, counter: 3 }
  const headerBytes = writeHeader(header)
  return toDigits(sealedMessage(headerBytes, seal(pairing, 'toTablet', headerBytes, packDays([day]))))
}

/** The pixels of a code, dark on light with its quiet zone. */
const pixelsOf = (text: string): ImageData => {
  const code = generate(text, { minCorrectionLevel: correction.M })
  const width = (code.size + 2 * quietZone) * pixelsPerModule
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [column, row] = [x, y].map((at) => Math.floor(at / pixelsPerModule) - quietZone) as [number, number]
      if (code.get(column, row)) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3)
    }
  }
  return { data, width, height: width, colorSpace: 'srgb' } as ImageData
}

/** What a paired tablet finds in a message; null when it is refused. */
const opened = (bytes: Uint8Array): Day[] | null => {
  const message = readMessageBytes(bytes)
  if (!message.ok || message.value.content !== 'days') return null
  const { header, headerBytes, sealed } = message.value
  const packed = open(pairing, 'toTablet', headerBytes, sealed)
  const days = packed && unpackDays(packed, header.date)
  return days?.ok ? days.value : null
}

beforeAll(() => {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
  prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer as ArrayBuffer } })
})

describe('a day through its whole way', () => {
  test('packed, sealed, drawn, read from pixels, opened and unpacked it is as it was', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDay(), async (day) => {
        const [found] = await readBarcodes(pixelsOf(codeOf(day)), { formats: ['QRCode'] })
        const message = readMessage(found?.text ?? '')
        expect(message.ok).toBe(true)
        expect(opened(fromDigits(found?.text ?? '') as Uint8Array)).toEqual([day])
      }),
      { seed, numRuns: runs(10) },
    )
  })

  test('with any single bit another, cut anywhere or longer, its message is refused', () => {
    fc.assert(
      fc.property(arbitraryDay(), fc.uint8Array({ minLength: 1, maxLength: 4 }), (day, more) => {
        const bytes = fromDigits(codeOf(day)) as Uint8Array
        for (let bit = 0; bit < bytes.length * 8; bit += 1) {
          const flipped = bytes.slice()
          flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
          expect(opened(flipped), `bit ${bit}`).toBeNull()
        }
        for (let length = 0; length < bytes.length; length += 1) expect(opened(bytes.slice(0, length))).toBeNull()
        expect(opened(Uint8Array.of(...bytes, ...more))).toBeNull()
      }),
      { seed, numRuns: 2 },
    )
  })
})
