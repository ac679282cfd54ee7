import { expect, test } from 'vitest'
import { codesOf } from '../../../src/core/handover/codesOf'
import { beginReading, isFirstSight, readCopied, readWhole } from '../../../src/state/wholeMessage'

/** What a camera sees, frame after frame: the last thing that came of it. */
const see = (texts: string[]) =>
  texts.map((text) => (isFirstSight(text) ? readWhole(text) : null)).findLast((read) => read !== null)

test('one code of another sequence begins anew, and the first one can still be read', () => {
  const [first, other] = [1, 2].map((byte) => codesOf(new Uint8Array(900).fill(byte)))
  if (!first || !other) throw new Error('no codes')
  beginReading()
  expect(see([...first.slice(0, 3), ...other.slice(0, 1)])).toBeUndefined()
  expect(see(first)).toEqual({ ok: false, why: 'notOurs' })
})

test('a code that was copied in part is not whole, and another kind of code is still another kind', () => {
  const [code = ''] = codesOf(new Uint8Array(130).fill(1))
  for (const part of [code.slice(0, 200), code.slice(0, -1), code.slice(40), `${code.slice(0, 30)}\n`, '0'.repeat(99)])
    expect(readCopied(part), part).toEqual({ ok: false, why: 'notWhole' })
  for (const other of ['', '5012345678900', 'https://example.com/12345678901234567890123456789'])
    expect(readCopied(other), other).toEqual({ ok: false, why: 'notOurs' })
})
