import { describe, expect, test } from 'vitest'
import { toDigits } from '../../../../src/core/handover/digits'
import { frameMessage, readMessage } from '../../../../src/core/handover/message'
import { type Frame, framesOf, type Gathered, gather, wholeOf } from '../../../../src/core/handover/sequence'

/** What fits into version 8, which is 49 modules, at level M in numeric mode (ISO/IEC 18004, table 7). */
const digitsIn49Modules = 365

const message = (length: number, first = 0xa1): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at === 0 ? first : (at * at + 31 * at) % 251))

const codesOf = (bytes: Uint8Array): string[] => framesOf(bytes).map((frame) => toDigits(frameMessage(frame)))

const frameIn = (code: string): Frame => {
  const read = readMessage(code)
  if (!read.ok || read.value.content !== 'frame') throw new Error('no frame')
  return read.value.frame
}

/** All of these codes as a reader sees them. */
const gathered = (codes: string[]): Gathered => {
  let before: Gathered | null = null
  for (const code of codes) {
    const after = gather(before, frameIn(code))
    if (!after.ok) throw new Error(after.why)
    before = after.value
  }
  if (before === null) throw new Error('no codes')
  return before
}

const whole = message(2000)
const codes = codesOf(whole)

describe('a sequence of codes', () => {
  test('each of at most 49 modules, and the parts of even size', () => {
    for (const length of [139, 276, 277, 1000, 2000, 138 * 254 + 1]) {
      const lengths = codesOf(message(length)).map((code) => code.length)
      expect(Math.max(...lengths), `${length} bytes`).toBeLessThanOrEqual(digitsIn49Modules)
      const parts = framesOf(message(length)).map(({ part }) => part.length)
      expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1)
    }
    expect(codes).toHaveLength(15)
  })

  test('a frame uses most of the room', () => {
    expect(Math.max(...codesOf(message(138 * 3)).map((code) => code.length))).toBeGreaterThan(digitsIn49Modules - 4)
  })

  test('is read in order, in reverse and in any other order', () => {
    const mixed = codes.map((_, at) => codes[(at * 7 + 3) % codes.length] as string)
    for (const order of [codes, codes.toReversed(), mixed])
      expect(wholeOf(gathered(order))).toEqual({ ok: true, value: whole })
  })

  test('tells which frames are there, and doubles change nothing', () => {
    const some = gathered([codes[4], codes[1], codes[4]] as string[])
    const there = some.parts.flatMap((part, number) => (part === null ? [] : [number]))
    expect(there).toEqual([1, 4])
    expect(some.parts).toHaveLength(codes.length)
    expect(wholeOf(some)).toEqual({ ok: false, why: 'incomplete' })
  })

  test('with three of ten frames lost each time round, is whole after a few rounds', () => {
    let before: Gathered | null = null
    let shown = 0
    while (before === null || !wholeOf(before).ok) {
      const isLost = (shown * 7919) % 10 < 3
      const frame = frameIn(codes[shown % codes.length] as string)
      shown += 1
      if (isLost) continue
      const after = gather(before, frame)
      if (after.ok) before = after.value
      expect(shown).toBeLessThan(codes.length * 5)
    }
    expect(wholeOf(before)).toEqual({ ok: true, value: whole })
  })

  test('a frame of another sequence is refused, and can begin anew', () => {
    const other = frameIn(codesOf(message(2000, 0xa2))[0] as string)
    expect(gather(gathered(codes.slice(0, 3)), other)).toEqual({ ok: false, why: 'otherSequence' })
    expect(gather(null, other)).toMatchObject({ ok: true })
    const longer = { ...frameIn(codes[0] as string), count: codes.length + 1 }
    expect(gather(gathered(codes.slice(0, 3)), longer)).toEqual({ ok: false, why: 'otherSequence' })
  })

  test('a frame that numbers itself past the end, or one of none, is refused', () => {
    const part = Uint8Array.of(1)
    expect(gather(null, { message: 1, count: 2, number: 2, part }).ok).toBe(false)
    expect(gather(null, { message: 1, count: 0, number: 0, part }).ok).toBe(false)
  })

  test('a code with one digit altered is no frame', () => {
    const code = codes[2] as string
    for (let at = 0; at < code.length; at += 1) {
      const digit = (Number(code[at]) + 1) % 10
      const read = readMessage(code.slice(0, at) + digit + code.slice(at + 1))
      expect(read.ok, `digit ${at}`).toBe(false)
    }
  })

  test('parts that do not make the message that was cut up are refused', () => {
    const frames = framesOf(whole)
    const wrong = { message: frames[0]?.message ?? 0, parts: frames.map(({ part }) => part.map((byte) => byte ^ 1)) }
    expect(wholeOf(wrong)).toEqual({ ok: false, why: 'altered' })
  })

  test('a message longer than 255 frames is not cut up', () => {
    expect(() => framesOf(message(138 * 255 + 1))).toThrow(RangeError)
    const longest = message(138 * 255)
    expect(wholeOf(gathered(codesOf(longest)))).toEqual({ ok: true, value: longest })
  })
})
