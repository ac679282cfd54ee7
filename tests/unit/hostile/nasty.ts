import fc from 'fast-check'

/** Words that have broken other programs: markup, keys of every object, hidden and stacked characters, formulas. */
const words = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '=HYPERLINK("https://example.org")',
  '$' + '{alert(1)}',
  '%s%n',
  '../../etc/passwd',
  'NaN',
  '-1',
  '1e309',
  '99999999999999999999',
  '\u0000',
  '\u202Egnol\u202C',
  '\u2066\u2067\u2069',
  '\u200B\u200D\uFEFF',
  `Z${'\u0301\u0336'.repeat(40)}`,
  '\uD800',
  '🙂‍👩‍👧',
  'שיעור',
  'a'.repeat(500),
  '|||',
  '""',
  '"',
  ',;\t',
  '\r\n',
]

/** A text with something nasty in it, or of any characters at all. */
export const nastyText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((all) => all.join('')) },
)

/** A text in which some stretches are cut out, doubled, or have something nasty in their place. */
export const spoiled = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      texts,
      fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom('cut', 'double', 'replace'), nastyText), {
        maxLength: 5,
      }),
    )
    .map(([text, spoilings]) =>
      spoilings.reduce((before, [place, length, what, nasty]) => {
        const at = place % (before.length + 1)
        const stretch = before.slice(at, at + length)
        const instead = { cut: '', double: stretch + stretch, replace: nasty }[what]
        return before.slice(0, at) + instead + before.slice(at + length)
      }, text),
    )

/** Bytes of which some are others, cut out or doubled. */
export const spoiledBytes = (whole: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(
      whole,
      fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.constantFrom('change', 'flip', 'cut', 'double')), {
        minLength: 1,
        maxLength: 6,
      }),
    )
    .map(([from, spoilings]) => {
      const bytes = [...from]
      for (const [place, value, what] of spoilings) {
        const at = place % Math.max(1, bytes.length)
        if (what === 'change') bytes[at] = value
        else if (what === 'flip') bytes[at] = (bytes[at] ?? 0) ^ (1 << (value % 8))
        else if (what === 'cut') bytes.splice(at, 1 + (value % 8))
        else bytes.splice(at, 0, ...bytes.slice(at, at + 1 + (value % 8)))
      }
      return Uint8Array.from(bytes)
    })
