import { hkdfSync } from 'node:crypto'
import { aessiv } from '@noble/ciphers/aes.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { describe, expect, test } from 'vitest'
import { checkDigits, newNumber16, newSecret, open, seal, tagLength } from '../../../src/device/sealing'

const pairing = { keyId: 0x1234, tabletTag: 0xfedc, secret: Uint8Array.from({ length: 16 }, (_, index) => index) }
const header = hexToBytes('a11234fedc0200')
const day = new TextEncoder().encode('Maths, then Quiet time, then Lunch, then Home')
const sealed = seal(pairing, 'toTablet', header, day)

const flipped = (bytes: Uint8Array, bit: number): Uint8Array =>
  bytes.with(bit >> 3, (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7)))

const everyFlip = (bytes: Uint8Array): Uint8Array[] =>
  Array.from({ length: bytes.length * 8 }, (_, bit) => flipped(bytes, bit))

describe('what was sealed', () => {
  test('opens with the same pairing, direction and header, and is one tag longer', () => {
    expect(open(pairing, 'toTablet', header, sealed)).toEqual(day)
    expect(sealed).toHaveLength(day.length + tagLength)
  })

  test('is the same every time', () => {
    expect(seal(pairing, 'toTablet', header, day)).toEqual(sealed)
  })

  test('may be nothing at all', () => {
    const nothing = new Uint8Array()
    expect(open(pairing, 'toTeacher', header, seal(pairing, 'toTeacher', header, nothing))).toEqual(nothing)
  })

  test('does not open once any single bit of it is another', () => {
    expect(everyFlip(sealed).filter((other) => open(pairing, 'toTablet', header, other) !== null)).toEqual([])
  })

  test('does not open beside a header of which any single bit is another', () => {
    expect(everyFlip(header).filter((other) => open(pairing, 'toTablet', other, sealed) !== null)).toEqual([])
  })

  test('does not open when it is cut anywhere, longer, or moved against its header', () => {
    const cut = Array.from(sealed, (_, length) => sealed.slice(0, length))
    const longer = Uint8Array.of(...sealed, 0)
    expect([...cut, longer].filter((other) => open(pairing, 'toTablet', header, other) !== null)).toEqual([])
    const [first = 0, ...rest] = sealed
    expect(open(pairing, 'toTablet', Uint8Array.of(...header, first), Uint8Array.from(rest))).toBeNull()
  })

  test('does not open in the other direction, for another tablet or teacher, or with another secret', () => {
    expect(open(pairing, 'toTeacher', header, sealed)).toBeNull()
    expect(open({ ...pairing, tabletTag: 0xfedd }, 'toTablet', header, sealed)).toBeNull()
    expect(open({ ...pairing, keyId: 0x1235 }, 'toTablet', header, sealed)).toBeNull()
    const swapped = { ...pairing, keyId: pairing.tabletTag, tabletTag: pairing.keyId }
    expect(open(swapped, 'toTablet', header, sealed)).toBeNull()
    const others = everyFlip(pairing.secret).filter(
      (secret) => open({ ...pairing, secret }, 'toTablet', header, sealed) !== null,
    )
    expect(others).toEqual([])
  })

  test('shows no word of what is in it', () => {
    expect(new TextDecoder('latin1').decode(sealed)).not.toContain('Maths')
  })
})

describe('the construction', () => {
  // RFC 5297, appendices A.1 and A.2.
  test.each([
    {
      key: 'fffefdfcfbfaf9f8f7f6f5f4f3f2f1f0f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff',
      beside: ['101112131415161718191a1b1c1d1e1f2021222324252627'],
      plain: '112233445566778899aabbccddee',
      output: '85632d07c6e8f37f950acd320a2ecc9340c02b9690c4dc04daef7f6afe5c',
    },
    {
      key: '7f7e7d7c7b7a79787776757473727170404142434445464748494a4b4c4d4e4f',
      beside: [
        '00112233445566778899aabbccddeeffdeaddadadeaddadaffeeddccbbaa99887766554433221100',
        '102030405060708090a0',
        '09f911029d74e35bd84156c5635688c0',
      ],
      plain: '7468697320697320736f6d6520706c61696e7465787420746f20656e6372797074207573696e67205349562d414553',
      output:
        '7bdb6e3b432667eb06f4d14bff2fbd0fcb900f2fddbe404326601965c889bf17dba77ceb094fa663b7a3f748ba8af829ea64ad544a272e9c485b62a3fd5c0d',
    },
  ])('seals the examples of RFC 5297 as they are printed: $plain', ({ key, beside, plain, output }) => {
    const cipher = () => aessiv(hexToBytes(key), ...beside.map(hexToBytes))
    expect(bytesToHex(cipher().encrypt(hexToBytes(plain)))).toBe(output)
    expect(bytesToHex(cipher().decrypt(hexToBytes(output)))).toBe(plain)
  })

  test('derives the key of RFC 5869, appendix A.1', () => {
    const secret = hexToBytes('0b'.repeat(22))
    const key = hkdf(sha256, secret, hexToBytes('000102030405060708090a0b0c'), hexToBytes('f0f1f2f3f4f5f6f7f8f9'), 42)
    expect(bytesToHex(key)).toBe('3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865')
  })

  // RFC 5869, appendix A.3: without salt, as here.
  test('derives the example of RFC 5869 without salt', () => {
    const key = hkdf(sha256, hexToBytes('0b'.repeat(22)), undefined, new Uint8Array(), 42)
    expect(bytesToHex(key)).toBe('8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8')
  })

  test.each([
    ['toTablet', 'whats-next/1 to tablet'],
    ['toTeacher', 'whats-next/1 to teacher'],
  ] as const)('is those two put together, %s', (direction, label) => {
    const info = Buffer.concat([Buffer.from(label), Buffer.from('1234fedc', 'hex')])
    const key = new Uint8Array(hkdfSync('sha256', pairing.secret, '', info, 32))
    expect(seal(pairing, direction, header, day)).toEqual(aessiv(key, header).encrypt(day))
  })

  // Sealed by the first release. A code made then must open for ever.
  test('still opens what the first release sealed', () => {
    const first = hexToBytes(
      '11f0157908b824be052b7f7382f772eaa4b2564a27f5b3374f5478ac4a671ce7c8424f4620d14e6612b523bd3455d83d580eed565ae26681e5eabb5001',
    )
    expect(open(pairing, 'toTablet', header, first)).toEqual(day)
  })
})

describe('the check', () => {
  test('is four digits, the same on both devices and another for every part of a pairing', () => {
    expect(checkDigits({ ...pairing })).toBe(checkDigits(pairing))
    expect(checkDigits(pairing)).toBe('2198')
    const others = [
      { ...pairing, keyId: 0x1235 },
      { ...pairing, tabletTag: 0xfedd },
      ...everyFlip(pairing.secret).map((secret) => ({ ...pairing, secret })),
    ].map(checkDigits)
    expect(others.filter((digits) => !/^\d{4}$/.test(digits))).toEqual([])
    expect(others).not.toContain(checkDigits(pairing))
    expect(new Set(others).size).toBeGreaterThan(others.length * 0.9)
  })
})

describe('what is drawn by chance', () => {
  test('is a new secret of 16 bytes each time', () => {
    const secrets = Array.from({ length: 50 }, newSecret)
    expect(secrets.every((secret) => secret.length === 16)).toBe(true)
    expect(new Set(secrets.map(bytesToHex)).size).toBe(50)
  })

  test('is a number of 16 bits that is never 0, from the whole range', () => {
    const numbers = Array.from({ length: 20_000 }, newNumber16)
    expect(numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= 0xffff)).toBe(true)
    const eighths = new Set(numbers.map((number) => number >> 13))
    expect(eighths.size).toBe(8)
    expect(new Set(numbers).size).toBeGreaterThan(15_000)
  })
})
