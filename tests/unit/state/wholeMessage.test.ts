import { expect, test } from 'vitest'
import { codesOf } from '../../../src/core/handover/codesOf'
import { beginReading, isFirstSight, readWhole } from '../../../src/state/wholeMessage'

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
