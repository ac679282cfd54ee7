import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BitWriter } from '../../../../src/core/handover/bits'
import type { CollectedDays } from '../../../../src/core/handover/collectedFormat'
import { fromDigits, toDigits } from '../../../../src/core/handover/digits'
import { readMessage, sealedMessage, writeParcelHeader } from '../../../../src/core/handover/message'
import { packCollected, unpackCollected } from '../../../../src/core/handover/parcel'
import { framesOf, mostBytesInSequence } from '../../../../src/core/handover/sequence'
import { breakEvents, type RecordedEvent } from '../../../../src/core/review/privateRecord'
import { addDays } from '../../../../src/core/timetable/dates'
import { open, seal } from '../../../../src/device/sealing'
import { runs } from '../../runs'
import { arbitraryCollected } from './arbitraryCollected'

const seed = 2027
const pairing = { keyId: 0x1234, tabletTag: 0x4321, secret: Uint8Array.from({ length: 16 }, (_, at) => at + 1) }
const header = { keyId: pairing.keyId, tabletTag: pairing.tabletTag, issued: 1_200_000 }

const messageOf = (days: CollectedDays): Uint8Array => {
  const headerBytes = writeParcelHeader('collected', header)
  return sealedMessage(headerBytes, seal(pairing, 'toTeacher', headerBytes, packCollected(days).bytes))
}

/** What the teacher's device gets out of a message; null where its seal does not open. */
const openedFrom = (message: Uint8Array) => {
  const read = readMessage(toDigits(message))
  if (!read.ok || read.value.content !== 'collected') return null
  const bytes = open(pairing, 'toTeacher', read.value.headerBytes, read.value.sealed)
  return bytes && unpackCollected(bytes)
}

describe('a parcel of collected days', () => {
  test('comes back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(arbitraryCollected(), (days) => {
        expect(openedFrom(messageOf(days))).toEqual({ ok: true, value: days })
      }),
      { seed, numRuns: runs(80) },
    )
  })

  test('is refused once any single bit of it is another', () => {
    const [days] = fc.sample(arbitraryCollected(3), { seed, numRuns: 1 })
    const message = messageOf(days as CollectedDays)
    for (let bit = 0; bit < message.length * 8; bit += 1) {
      const flipped = message.with(bit >> 3, (message[bit >> 3] ?? 0) ^ (128 >> (bit & 7)))
      expect(openedFrom(flipped), `bit ${bit}`).toBeNull()
    }
  })

  test('is not taken for a plan, nor opened in the other direction', () => {
    const [days] = fc.sample(arbitraryCollected(1), { seed, numRuns: 1 })
    const { bytes } = packCollected(days as CollectedDays)
    const asCollected = writeParcelHeader('collected', header)
    const sealed = seal(pairing, 'toTeacher', asCollected, bytes)
    expect(open(pairing, 'toTeacher', writeParcelHeader('plan', header), sealed)).toBeNull()
    expect(open(pairing, 'toTablet', asCollected, sealed)).toBeNull()
  })

  test('of random bytes is days or a reason, and takes no longer than so many bytes deserve', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const began = performance.now()
        const days = unpackCollected(bytes)
        if (!days.ok) expect(['newerVersion', 'unreadable']).toContain(days.why)
        expect(performance.now() - began).toBeLessThan(300)
      }),
      { seed, numRuns: runs(300) },
    )
  })

  test('with a kind of event that only a later version knows is told to be newer', () => {
    const to = new BitWriter()
    to.put(0, 1) // no agreement
    to.put(0, 4) // one day
    to.put(790, 15) // its date
    to.put(0, 1) // with nothing said
    to.put(0b001, 3) // and one event
    to.put(0b110000, 6) // the first past the end of the list
    expect(unpackCollected(to.bytes())).toEqual({ ok: false, why: 'newerVersion' })
  })

  test.each([1440, 1441])('with a mark or an event at minute %i is read where a day has that minute', (minute) => {
    const date = '2027-03-01'
    const mark = { activity: 'Maths', start: minute, mark: 'good' as const }
    const zone: RecordedEvent = { what: 'zone', zone: 'blue', minute, activity: '', next: '', during: '' }
    const isRead = (day: Partial<CollectedDays['days'][number]>) =>
      unpackCollected(packCollected({ recordUntil: null, days: [{ date, voice: null, events: [], ...day }] }).bytes).ok
    expect(isRead({ voice: { date, choices: [], marks: [mark], helped: null } })).toBe(minute === 1440)
    expect(isRead({ events: [zone] })).toBe(minute === 1440)
  })

  test('that says it holds more than it does is refused', () => {
    for (const filling of [0x00, 0x55, 0xaa, 0xff])
      expect(unpackCollected(new Uint8Array(2000).fill(filling)).ok).toBe(false)
  })
})

/** So many school days, each with so many zone checks and breaks in its lessons. */
const recordOf = (dates: number, checks: number): CollectedDays => {
  const lessons = ['Reading', 'Maths', 'Lunch', 'Writing', 'PE']
  const eventsOf = (day: number): RecordedEvent[] =>
    Array.from({ length: checks }, (_, at) => {
      const lesson = Math.floor((at * lessons.length) / checks)
      const when = {
        minute: 540 + at * Math.max(1, Math.floor(360 / checks)),
        activity: lessons[lesson] ?? '',
        next: lessons[lesson + 1] ?? '',
        during: lesson === 2 ? 'Base' : 'Class 3',
      }
      const what = breakEvents[(day + at) % 4]
      return what ? { ...when, what, place: 'Quiet corner' } : { ...when, what: 'zone', zone: 'yellow' }
    })
  return {
    recordUntil: '2027-04-05',
    days: Array.from({ length: dates }, (_, at) => ({
      date: addDays('2027-01-11', Math.floor(at / 5) * 7 + (at % 5)),
      voice: null,
      events: eventsOf(at),
    })),
  }
}

describe('the size of a parcel', () => {
  test('of twelve weeks and 3,000 events is a sequence of less than a minute', () => {
    const { bytes, count } = packCollected(recordOf(60, 50))
    expect(count).toBe(60)
    expect(framesOf(bytes).length).toBeLessThan(60)
  })

  test('that does not fit leaves the latest days for the next time', { timeout: 30_000 }, () => {
    const days = recordOf(75, 360)
    const { bytes, count } = packCollected(days)
    expect(count).toBeGreaterThan(50)
    expect(count).toBeLessThan(75)
    expect(bytes.length).toBeLessThan(mostBytesInSequence)
    expect(unpackCollected(bytes)).toEqual({ ok: true, value: { ...days, days: days.days.slice(0, count) } })
  })

  test('has a text that can be pasted and put into a file', () => {
    const longest = new Uint8Array(mostBytesInSequence).fill(0xff)
    expect(fromDigits(toDigits(longest))).toEqual(longest)
  })
})
