import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BitReader } from '../../../../src/core/handover/bits'
import { toDigits } from '../../../../src/core/handover/digits'
import { daysFrom } from '../../../../src/core/handover/format'
import {
  isOfDays,
  readMessage,
  readMessageBytes,
  sealedMessage,
  writeHeader,
} from '../../../../src/core/handover/message'
import { contentOf, mostDays, packDays, unpackDays } from '../../../../src/core/handover/packDays'
import { checkDay } from '../../../../src/core/timetable/checkDay'
import type { HandedDay } from '../../../../src/core/timetable/day'
import { runs } from '../../runs'
import { arbitraryDay, arbitraryDays } from './arbitraryDay'

const seed = 2027

const messageOf = (days: HandedDay[]): Uint8Array => {
  const header = { keyId: 1, tabletTag: 2, date: days[0]?.date ?? '', issued: 1_000_000, counter: 3 }
  const tag = new Uint8Array(16)
  return sealedMessage(writeHeader(header, contentOf(days)), Uint8Array.of(...tag, ...packDays(days)))
}

/** What the tablet gets out of a code, with nothing sealed. */
const daysIn = (text: string) => {
  const message = readMessage(text)
  if (!message.ok || !isOfDays(message.value)) return message
  const { content, header, sealed } = message.value
  return unpackDays(sealed.slice(16), header.date, content)
}

describe('the way through a code', () => {
  test('an arbitrary day is a day that can be shown', () => {
    fc.assert(
      fc.property(arbitraryDay(), (day) => {
        expect(checkDay(day)).toEqual([])
      }),
      { seed, numRuns: runs(50) },
    )
  })

  test('any valid day comes back as it was', () => {
    fc.assert(
      fc.property(arbitraryDay(), (day) => {
        expect(daysIn(toDigits(messageOf([day])))).toEqual({ ok: true, value: [day] })
      }),
      { seed, numRuns: runs(30) },
    )
  })

  test('any valid days come back as they were', () => {
    fc.assert(
      fc.property(arbitraryDays(6), (days) => {
        expect(daysIn(toDigits(messageOf(days)))).toEqual({ ok: true, value: days })
      }),
      { seed, numRuns: runs(60) },
    )
  })
})

/** Some bytes of a real message, changed, cut out or doubled. */
const mutated = fc
  .tuple(
    arbitraryDays(3),
    fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.constantFrom('change', 'cut', 'double')), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([days, mutations]) => {
    const bytes = [...messageOf(days)]
    for (const [place, value, what] of mutations) {
      const at = place % bytes.length
      if (what === 'change') bytes[at] = value
      else if (what === 'cut') bytes.splice(at, 1 + (value % 8))
      else bytes.splice(at, 0, ...bytes.slice(at, at + 1 + (value % 8)))
    }
    return Uint8Array.from(bytes)
  })

describe('what was not written by us', () => {
  test('a mutated message ends in valid days or a reason', () => {
    fc.assert(
      fc.property(mutated, (bytes) => {
        const message = readMessageBytes(bytes)
        if (!message.ok || !isOfDays(message.value)) return
        const { content, header, sealed } = message.value
        const unpacked = unpackDays(sealed.slice(16), header.date, content)
        if (unpacked.ok)
          for (const { date, slots, was = slots } of unpacked.value)
            expect([slots, was].flatMap((slots) => checkDay({ date, slots }))).toEqual([])
        else expect(['newerVersion', 'unreadableDay']).toContain(unpacked.why.reason)
      }),
      { seed, numRuns: runs(100) },
    )
  })

  test('any text ends in a message or a reason', () => {
    const digits = fc.array(fc.constantFrom(...'0123456789 '), { maxLength: 400 }).map((all) => all.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), digits), (text) => {
        const message = readMessage(text)
        return message.ok || ['notOurs', 'newerVersion'].includes(message.why.reason)
      }),
      { seed, numRuns: runs(150) },
    )
  })

  test('many days are not read where there are none, nor behind what only a later version knows', () => {
    const manyDays = [0xff]
    expect(daysFrom('2027-03-01').read(new BitReader(Uint8Array.from(manyDays))).length).toBeLessThan(4)
    const manyOfALaterVersion = new Uint8Array(1000).fill(0xff)
    expect(daysFrom('2027-03-01').read(new BitReader(manyOfALaterVersion))).toHaveLength(1)
  })

  test('few bytes never make much work, whatever they say that they hold', () => {
    const beginnings = [[], [0xff, 0xff], [0xff, 0x00, 0x7f]]
    for (const beginning of beginnings) {
      for (let filling = 0; filling < 256; filling += 1) {
        const bytes = new Uint8Array(1000).fill(filling)
        bytes.set(beginning)
        const began = process.cpuUsage()
        const days = daysFrom('2027-03-01').read(new BitReader(bytes))
        const slots = days.flatMap((day) => day.slots)
        expect(days.length).toBeLessThanOrEqual(mostDays)
        expect(slots.length).toBeLessThanOrEqual(bytes.length)
        expect(JSON.stringify(slots.map((slot) => slot.activity)).length).toBeLessThanOrEqual(bytes.length * 20)
        // CPU time, as a busy machine takes longer by the clock.
        const { user, system } = process.cpuUsage(began)
        expect((user + system) / 1000, `${beginning}, then ${filling}`).toBeLessThan(200)
      }
    }
  })
})
