import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issuedAt } from '../../../src/core/handover/header'
import { readMessageBytes, sealedMessage, writeHeader } from '../../../src/core/handover/message'
import { packDays } from '../../../src/core/handover/packDays'
import { newPaired, type Paired, raiseCounters } from '../../../src/core/handover/paired'
import { addDays } from '../../../src/core/timetable/dates'
import type { IsoDate } from '../../../src/core/timetable/day'
import { seal } from '../../../src/device/sealing'
import { openCode } from '../../../src/state/openCode'
import { slot } from '../core/timetable/slots'
import { runs } from '../runs'

const wednesday = '2027-03-03'
const thursday = '2027-03-04'
const now = { date: wednesday, minute: 9 * 60, ms: 0 }

const teachers = [
  { keyId: 0x1111, adultName: 'Miss Khan' },
  { keyId: 0x2222, adultName: 'Mr Reid' },
]
const tablets = ['Fox', 'Owl', 'Bear']

/** The secret and the tag are new each time two devices are paired. */
const paired = (teacher: number, tablet: number, time = 0): Paired => ({
  ...newPaired({ ...teachers[teacher], tabletName: tablets[tablet] } as Paired, wednesday),
  tabletTag: 1 + teacher * 100 + tablet * 10 + time,
  secret: new Uint8Array(16).fill(1 + teacher * 100 + tablet * 10 + time),
})

interface Code {
  of: Paired
  date: IsoDate
  counter: number
}

/** A tablet as it keeps what it takes. */
class Tablet {
  constructor(public pairings: Paired[]) {}

  /** What comes of a code: "new", "same", or why it is refused. */
  scan({ of, date, counter }: Code): string {
    const header = writeHeader({ ...of, date, issued: issuedAt(wednesday, 480), counter })
    const packed = packDays([{ date, slots: [slot({})] }])
    const message = readMessageBytes(sealedMessage(header, seal(of, 'toTablet', header, packed)))
    if (!message.ok || message.value.content !== 'days') throw new Error('no code')
    const opened = openCode(message.value, this.pairings, now)
    if (!opened.ok) return opened.why.reason
    this.pairings = this.pairings.map((one) =>
      one.keyId === of.keyId ? { ...one, counters: raiseCounters(one.counters, [date], counter) } : one,
    )
    return opened.value.freshness
  }
}

const inEveryOrder = <Item>(items: Item[]): Item[][] =>
  items.length < 2
    ? [items]
    : items.flatMap((item, at) => inEveryOrder(items.toSpliced(at, 1)).map((rest) => [item, ...rest]))

describe('three tablets with two teachers each', () => {
  const tabletOf = (tablet: number) => new Tablet([paired(0, tablet), paired(1, tablet)])
  const codesFor = (tablet: number): Code[] =>
    [0, 1].flatMap((teacher) =>
      [wednesday, thursday].map((date) => ({ of: paired(teacher, tablet), date, counter: 1 })),
    )

  test.each([0, 1, 2])('tablet %i takes its own codes for both days in any order, and no other', (own) => {
    for (const order of inEveryOrder(codesFor(own))) {
      const tablet = tabletOf(own)
      expect(order.map((code) => tablet.scan(code))).toEqual(order.map(() => 'new'))
      expect(order.map((code) => tablet.scan(code))).toEqual(order.map(() => 'same'))
      for (const other of tablets.keys())
        if (other !== own) for (const code of codesFor(other)) expect(tablet.scan(code)).toBe('wrongTablet')
    }
  })
})

describe('a teacher’s phone that is lost', () => {
  test('is unknown once it is forgotten, and its codes stay refused after pairing again', () => {
    const [before, again] = [paired(0, 0), paired(0, 0, 1)]
    const tablet = new Tablet([before, paired(1, 0)])
    expect(tablet.scan({ of: before, date: wednesday, counter: 7 })).toBe('new')
    tablet.pairings = tablet.pairings.slice(1)
    expect(tablet.scan({ of: before, date: wednesday, counter: 8 })).toBe('unknownTeacher')
    tablet.pairings = [...tablet.pairings, again]
    expect(tablet.scan({ of: before, date: wednesday, counter: 9 })).toBe('wrongTablet')
    expect(tablet.scan({ of: again, date: wednesday, counter: 1 })).toBe('new')
    expect(tablet.scan({ of: paired(1, 0), date: thursday, counter: 1 })).toBe('new')
  })

  test('cannot be told to be another one: only its own secret opens', () => {
    const tablet = new Tablet([paired(0, 0), paired(1, 0)])
    const forged = { ...paired(0, 0), secret: paired(1, 0).secret }
    expect(tablet.scan({ of: forged, date: wednesday, counter: 99 })).toBe('altered')
  })
})

describe('whatever is scanned, in whatever order', () => {
  const code = fc.record({
    teacher: fc.nat(1),
    days: fc.integer({ min: -3, max: 17 }),
    counter: fc.integer({ min: 1, max: 6 }),
  })

  test('a code is taken when its date is open and none newer of its teacher was taken for that date', () => {
    fc.assert(
      fc.property(fc.array(code, { maxLength: 25 }), (codes) => {
        const tablet = new Tablet([paired(0, 0), paired(1, 0)])
        const highest: Record<string, number> = {}
        for (const { teacher, days, counter } of codes) {
          const date = addDays(wednesday, days)
          const before = highest[`${teacher} ${date}`] ?? 0
          const told = tablet.scan({ of: paired(teacher, 0), date, counter })
          if (days < 0) expect(told).toBe('pastDate')
          else if (days > 14) expect(told).toBe('tooFarAhead')
          else if (counter < before) expect(told).toBe('olderThanShown')
          else {
            expect(told).toBe(counter === before ? 'same' : 'new')
            highest[`${teacher} ${date}`] = counter
          }
        }
      }),
      { seed: 2027, numRuns: runs(40) },
    )
  })
})
