import { correction, generate } from 'lean-qr'
import { describe, expect, test } from 'vitest'
import { codesOf, mostDigitsInOneCode } from '../../../../src/core/handover/codesOf'
import { toDigits } from '../../../../src/core/handover/digits'
import { readMessage } from '../../../../src/core/handover/message'
import { type Gathered, gather, wholeOf } from '../../../../src/core/handover/sequence'

const modulesOf = (text: string): number => generate(text, { minCorrectionLevel: correction.M }).size

/** Bytes as a message begins, so that their digits are as many as such bytes can have. */
const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => (at === 0 ? 0xa1 : (at * 37) % 256))

/** So many bytes are at most as many digits as fit into one code. */
const mostBytes = 411

test('a code of 77 modules holds so many digits at level M, and one more makes it larger', () => {
  expect(modulesOf('1'.repeat(mostDigitsInOneCode))).toBe(77)
  expect(modulesOf('1'.repeat(mostDigitsInOneCode + 1))).toBeGreaterThan(77)
})

describe('codesOf', () => {
  test('makes one still code where it fits', () => {
    expect(toDigits(bytes(mostBytes))).toHaveLength(mostDigitsInOneCode - 1)
    expect(codesOf(bytes(mostBytes))).toEqual([toDigits(bytes(mostBytes))])
  })

  test('makes a sequence of codes of at most 49 modules of one that does not, which together hold it', () => {
    const texts = codesOf(bytes(mostBytes + 1))
    expect(texts.length).toBeGreaterThan(1)
    let gathered: Gathered | null = null
    for (const text of texts) {
      expect(modulesOf(text)).toBeLessThanOrEqual(49)
      const message = readMessage(text)
      if (!message.ok || message.value.content !== 'frame') throw new Error('no frame')
      const next = gather(gathered, message.value.frame)
      if (!next.ok) throw new Error(next.why)
      gathered = next.value
    }
    expect(gathered && wholeOf(gathered)).toEqual({ ok: true, value: bytes(mostBytes + 1) })
  })
})
