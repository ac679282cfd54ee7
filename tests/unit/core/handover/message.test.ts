import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crc32 } from '../../../../src/core/handover/checksum'
import { toDigits } from '../../../../src/core/handover/digits'
import { type Header, issuedAt } from '../../../../src/core/handover/header'
import {
  frameMessage,
  pairingMessage,
  readMessage,
  readMessageBytes,
  sealedMessage,
  writeHeader,
} from '../../../../src/core/handover/message'
import type { Pairing } from '../../../../src/core/handover/pairing'
import { addDays } from '../../../../src/core/timetable/dates'

const header: Header = {
  keyId: 0x1234,
  tabletTag: 0xfedc,
  date: '2027-03-01',
  issued: issuedAt('2027-03-01', 8 * 60),
  counter: 1,
}
const sealed = Uint8Array.from({ length: 90 }, (_, at) => (at * 37) % 256)

const pairing: Pairing = {
  keyId: 7,
  tabletTag: 65535,
  secret: Uint8Array.from({ length: 16 }, (_, at) => at * 16),
  tabletName: 'Fox',
  adultName: 'Miss Khan',
}

const read = (bytes: Uint8Array) => readMessage(toDigits(bytes))

const altered = (bytes: Uint8Array, at: number, value: number): Uint8Array => {
  const other = bytes.slice()
  other[at] = value
  return other
}

describe('sealed days', () => {
  const headerBytes = writeHeader(header)

  test('the header and what is sealed come back from the digits of a code', () => {
    const value = { content: 'days', header, headerBytes, sealed }
    expect(read(sealedMessage(headerBytes, sealed))).toEqual({ ok: true, value })
  })

  test('a header takes 9 bytes for today, and for tomorrow in the afternoon before', () => {
    expect(headerBytes).toHaveLength(9)
    expect(writeHeader({ ...header, issued: issuedAt('2027-02-28', 15 * 60) })).toHaveLength(9)
  })

  test('any header comes back, whenever it was issued', () => {
    const anyHeader = fc.record({
      keyId: fc.nat(0xffff),
      tabletTag: fc.nat(0xffff),
      date: fc.nat(32767).map((days) => addDays('2025-01-01', days)),
      issued: fc.oneof(fc.nat(60_000_000), fc.integer({ min: -40_000, max: 3000 })),
      counter: fc.nat(0xffffff),
    })
    fc.assert(
      fc.property(anyHeader, (any) => {
        const issued = any.issued > 3000 ? any.issued : Math.max(0, issuedAt(any.date, 0) + any.issued)
        const bytes = writeHeader({ ...any, issued })
        expect(read(sealedMessage(bytes, sealed))).toMatchObject({
          ok: true,
          value: { header: { ...any, issued }, headerBytes: bytes, sealed },
        })
      }),
      { numRuns: 300 },
    )
  })

  test('a header comes back on both sides of where its time of issue takes more bits', () => {
    const end = issuedAt('2027-03-02', 0)
    for (const before of [0, 2047, 2048, 2048 + 32767, 2048 + 32768, 2048 + 32769, -1]) {
      const any = { ...header, issued: end - before }
      expect(read(sealedMessage(writeHeader(any), sealed))).toMatchObject({ ok: true, value: { header: any } })
    }
  })

  test('a header with nothing behind it that could be sealed is not ours', () => {
    expect(read(sealedMessage(headerBytes, sealed.slice(0, 16)))).toEqual({ ok: false, why: { reason: 'notOurs' } })
    expect(read(sealedMessage(headerBytes, sealed.slice(0, 17))).ok).toBe(true)
  })
})

describe('a pairing', () => {
  const message = pairingMessage(pairing)

  test('comes back with its names', () => {
    expect(read(message)).toEqual({ ok: true, value: { content: 'pairing', pairing } })
  })

  test('with any one byte altered, cut short or made longer is not read', () => {
    for (let at = 0; at < message.length; at += 1) {
      const other = altered(message, at, (message[at] ?? 0) ^ 0x41)
      expect(readMessageBytes(other).ok, `byte ${at}`).toBe(false)
      expect(readMessageBytes(message.slice(0, at)).ok, `${at} bytes`).toBe(false)
    }
    expect(readMessageBytes(Uint8Array.of(...message, 0)).ok).toBe(false)
  })
})

test('one frame of a sequence comes back', () => {
  const frame = { message: 0xdeadbeef, count: 3, number: 2, part: sealed }
  expect(read(frameMessage(frame))).toEqual({ ok: true, value: { content: 'frame', frame } })
})

test.each([
  ['a pairing', pairingMessage(pairing)],
  ['a frame', frameMessage({ message: 0xdeadbeef, count: 3, number: 2, part: sealed })],
])('%s with more under its checksum than it says is not read', (_what, message) => {
  const checked = (...body: number[]) => {
    const sum = crc32(Uint8Array.from(body))
    return Uint8Array.of(...body, ...[24, 16, 8, 0].map((shift) => (sum >>> shift) & 0xff))
  }
  const body = [...message.slice(0, -4)]
  expect(checked(...body)).toEqual(message)
  for (const more of [[0], [0xff], [1, 2, 3, 4]])
    expect(readMessageBytes(checked(...body, ...more))).toEqual({ ok: false, why: { reason: 'notOurs' } })
  const inLastByte = [...body.slice(0, -1), (body.at(-1) ?? 0) | 1]
  expect(readMessageBytes(checked(...inLastByte))).toEqual({ ok: false, why: { reason: 'notOurs' } })
})

describe('what is no message', () => {
  const days = sealedMessage(writeHeader(header), sealed)

  test.each([
    'WIFI:S:School;T:WPA;P:12345678;;',
    'BEGIN:VCARD\nN:Khan\nEND:VCARD',
    'https://example.org',
    '5000112637922',
    '(01)05000112637922',
    '9'.repeat(200),
    '',
  ])('%j is not ours', (text) => {
    expect(readMessage(text)).toEqual({ ok: false, why: { reason: 'notOurs' } })
  })

  test('no number as short as those on a shop’s code is ours, however it begins', () => {
    for (let length = 1; length < 24; length += 1) {
      for (const first of [0xa1, 0xa2]) {
        const short = new Uint8Array(length).fill(0x5a)
        short[0] = first
        expect(read(short), `${length} bytes`).toEqual({ ok: false, why: { reason: 'notOurs' } })
      }
    }
  })

  test('another version, and other contents, are of a newer version', () => {
    for (const first of [0xa0, 0xa2, 0xaf]) {
      expect(read(altered(days, 0, first))).toEqual({ ok: false, why: { reason: 'newerVersion' } })
    }
    const unknownContent = altered(days, 1, 0b11111111)
    expect(read(unknownContent)).toEqual({ ok: false, why: { reason: 'newerVersion' } })
  })

  test('random bytes that begin like ours end in a message or a reason', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const message = readMessageBytes(Uint8Array.of(0xa1, ...bytes))
        return message.ok || ['notOurs', 'newerVersion'].includes(message.why.reason)
      }),
      { numRuns: 500 },
    )
  })
})
