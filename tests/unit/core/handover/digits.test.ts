import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromDigits, toDigits } from '../../../../src/core/handover/digits'

const ourBytes = fc.uint8Array({ maxLength: 400 }).map((rest) => Uint8Array.of(0xa1, ...rest))

describe('bytes as decimal digits', () => {
  test('a known number', () => {
    expect(toDigits(Uint8Array.of(0xa1, 0x00, 0xff))).toBe('10551551')
    expect(fromDigits('10551551')).toEqual(Uint8Array.of(0xa1, 0x00, 0xff))
  })

  test('any bytes come back, and need at most 0.5 % more than the ideal in numeric mode', () => {
    fc.assert(
      fc.property(ourBytes, (bytes) => {
        const digits = toDigits(bytes)
        expect(fromDigits(digits)).toEqual(bytes)
        const bits = Math.ceil(digits.length / 3) * 10
        expect(bits).toBeLessThanOrEqual(bytes.length * 8 * 1.005 + 10)
      }),
      { numRuns: 200 },
    )
  })

  test('bytes have one text only: with a zero in front it is not ours', () => {
    expect(fromDigits('010551551')).toBeNull()
  })

  test('pasted text may have spaces and line breaks anywhere', () => {
    expect(fromDigits('  1055\n1551\t\r\n')).toEqual(fromDigits('10551551'))
  })

  test.each([
    '',
    ' ',
    '0',
    '12a4',
    '-12',
    '1.5',
    '1e9',
    '0x12',
    '１２３',
    '١٢٣',
    'WIFI:S:School;T:WPA;P:12345678;;',
    'https://example.org/1234',
  ])('%j is not ours', (text) => {
    expect(fromDigits(text)).toBeNull()
  })

  test('more digits than a code can hold are not even counted', () => {
    expect(fromDigits('9'.repeat(85_000))).not.toBeNull()
    expect(fromDigits('9'.repeat(85_001))).toBeNull()
    expect(fromDigits('9'.repeat(5_000_000))).toBeNull()
  })
})
