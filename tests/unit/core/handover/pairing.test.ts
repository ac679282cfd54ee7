import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTypedPairing, typedPairing } from '../../../../src/core/handover/pairing'

const keys = {
  keyId: 0x0102,
  tabletTag: 0xfffe,
  secret: Uint8Array.from({ length: 16 }, (_, at) => at * 17),
}
const typed = typedPairing(keys)

const anyKeys = fc.record({
  keyId: fc.nat(0xffff),
  tabletTag: fc.nat(0xffff),
  secret: fc.uint8Array({ minLength: 16, maxLength: 16 }),
})

describe('a pairing for typing', () => {
  test('is nine groups of four without letters that look alike', () => {
    expect(typed).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  test('any keys come back', () => {
    fc.assert(
      fc.property(anyKeys, (any) => {
        expect(readTypedPairing(typedPairing(any))).toEqual({ ok: true, value: any })
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['in lower case', typed.toLowerCase()],
    ['without groups', typed.replaceAll('-', '')],
    ['with spaces and line breaks', ` ${typed.replaceAll('-', ' \n')} `],
    ['with O for 0 and I for 1', typed.replaceAll('0', 'O').replaceAll('1', 'I')],
    ['with o for 0 and l for 1', typed.replaceAll('0', 'o').replaceAll('1', 'l')],
  ])('is read %s', (_, text) => {
    expect(readTypedPairing(text)).toEqual({ ok: true, value: keys })
  })

  test('the sample holds a 0 and a 1', () => {
    expect(typed).toContain('0')
    expect(typed).toContain('1')
  })

  test('any one letter typed wrong is told, and so are two that changed places', () => {
    const text = typed.replaceAll('-', '')
    for (let at = 0; at < text.length; at += 1) {
      const wrong = text[at] === 'A' ? 'B' : 'A'
      expect(readTypedPairing(text.slice(0, at) + wrong + text.slice(at + 1))).toEqual({ ok: false, why: 'mistyped' })
      if (at > 0 && text[at] !== text[at - 1]) {
        const swapped = text.slice(0, at - 1) + text[at] + text[at - 1] + text.slice(at + 1)
        expect(readTypedPairing(swapped)).toEqual({ ok: false, why: 'mistyped' })
      }
    }
  })

  test('a letter that is never used is mistyped', () => {
    expect(readTypedPairing(`U${typed.slice(1)}`)).toEqual({ ok: false, why: 'mistyped' })
  })

  test.each(['', 'ABCD', typed.slice(0, -1), `${typed}A`])('%j has the wrong length', (text) => {
    expect(readTypedPairing(text)).toEqual({ ok: false, why: 'wrongLength' })
  })
})
