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
