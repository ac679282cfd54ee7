import { describe, expect, test } from 'vitest'
import { issuedAt } from '../../../../src/core/handover/header'
import { clockBehind, judge, nextCounter, pairingFor } from '../../../../src/core/handover/judge'
import type { Pairing } from '../../../../src/core/handover/pairing'

const today = '2027-03-03' // a Wednesday
const week = ['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04', '2027-03-05']
const miss = 100
const other = 200

const shown = (...counters: [keyId: number, date: string, counter: number][]) => ({
  today,
  highest: counters.map(([keyId, date, counter]) => ({ keyId, date, counter, again: false })),
})

const accepted = (freshness: string, ...dates: string[]) => ({ ok: true, value: { freshness, dates } })
const refused = (reason: string, date: string) => ({ ok: false, why: { reason, date, today } })

describe('one day', () => {
  test('today and up to 14 days ahead are taken', () => {
    for (const date of [today, '2027-03-04', '2027-03-17']) {
      expect(judge({ keyId: miss, counter: 1 }, [date], shown())).toEqual(accepted('new', date))
    }
  })

  test('yesterday is past, and 15 days ahead is too far', () => {
    expect(judge({ keyId: miss, counter: 9 }, ['2027-03-02'], shown())).toEqual(refused('pastDate', '2027-03-02'))
    expect(judge({ keyId: miss, counter: 9 }, ['2027-03-18'], shown())).toEqual(refused('tooFarAhead', '2027-03-18'))
  })

  test('a higher counter is new, the same is the same, a lower one is older than what is shown', () => {
    const known = shown([miss, today, 4])
    expect(judge({ keyId: miss, counter: 5 }, [today], known)).toEqual(accepted('new', today))
    expect(judge({ keyId: miss, counter: 4 }, [today], known)).toEqual(accepted('same', today))
    expect(judge({ keyId: miss, counter: 3 }, [today], known)).toEqual(refused('olderThanShown', today))
  })

  test('after a change by hand the same is new, and a lower one is still older', () => {
    const known = { today, highest: [{ keyId: miss, date: today, counter: 4, again: true }] }
    expect(judge({ keyId: miss, counter: 4 }, [today], known)).toEqual(accepted('new', today))
    expect(judge({ keyId: miss, counter: 3 }, [today], known)).toEqual(refused('olderThanShown', today))
  })

  test('the highest of several counters counts', () => {
    const known = shown([miss, today, 4], [miss, today, 2])
    expect(judge({ keyId: miss, counter: 3 }, [today], known)).toEqual(refused('olderThanShown', today))
  })

  test('counters of another teacher or another date say nothing', () => {
    const known = shown([other, today, 50], [miss, '2027-03-04', 50])
    expect(judge({ keyId: miss, counter: 1 }, [today], known)).toEqual(accepted('new', today))
  })

  test('Thursday’s code is taken whether it was made before or after Wednesday’s', () => {
    const afterWednesday = shown([miss, today, 2])
    expect(judge({ keyId: miss, counter: 1 }, ['2027-03-04'], afterWednesday)).toEqual(accepted('new', '2027-03-04'))
    const afterThursday = shown([miss, '2027-03-04', 1])
    expect(judge({ keyId: miss, counter: 1 }, [today], afterThursday)).toEqual(accepted('new', today))
  })
})

describe('a week in one code', () => {
  test('on Wednesday, its days from today on are taken', () => {
    expect(judge({ keyId: miss, counter: 1 }, week, shown())).toEqual(accepted('new', ...week.slice(2)))
  })

  test('last week’s is past', () => {
    expect(judge({ keyId: miss, counter: 1 }, week.slice(0, 2), shown())).toEqual(refused('pastDate', '2027-03-02'))
  })

  test('a day that was replaced since stays as it is, and the others are taken', () => {
    const known = shown([miss, '2027-03-03', 1], [miss, '2027-03-04', 2], [miss, '2027-03-05', 1])
    expect(judge({ keyId: miss, counter: 1 }, week, known)).toEqual(accepted('same', '2027-03-03', '2027-03-05'))
  })

  test('it is new when one of its days is', () => {
    const known = shown([miss, '2027-03-03', 1], [miss, '2027-03-04', 1])
    expect(judge({ keyId: miss, counter: 1 }, week, known)).toEqual(accepted('new', ...week.slice(2)))
  })

  test('it is refused where each of its days was replaced since', () => {
    const known = shown(...week.map((date): [number, string, number] => [miss, date, 7]))
    expect(judge({ keyId: miss, counter: 6 }, week, known)).toEqual(refused('olderThanShown', today))
  })

  test('it is refused as a whole where it reaches too far ahead', () => {
    const far = ['2027-03-15', '2027-03-16', '2027-03-17', '2027-03-18', '2027-03-19']
    expect(judge({ keyId: miss, counter: 1 }, far, shown())).toEqual(refused('tooFarAhead', '2027-03-19'))
  })
})

describe('the next counter', () => {
  const given = [
    { date: '2027-03-03', counter: 2 },
    { date: '2027-03-04', counter: 5 },
    { date: '2027-03-08', counter: 9 },
  ]

  test('begins at 1 for a date', () => {
    expect(nextCounter(['2027-03-02'], given)).toBe(1)
  })

  test('of several dates is above those of all of them, so that each takes it as new', () => {
    expect(nextCounter(week, given)).toBe(6)
  })
})

describe('whose code it is', () => {
  const pairing = (keyId: number, tabletTag: number): Pairing => ({
    keyId,
    tabletTag,
    secret: new Uint8Array(16),
    tabletName: 'Fox',
    adultName: 'Miss Khan',
  })
  const header = (keyId: number, tabletTag: number) => ({ keyId, tabletTag, date: today, issued: 0, counter: 1 })
  const pairings = [pairing(miss, 11), pairing(other, 12)]

  test('the pairing of its teacher’s device with this tablet', () => {
    expect(pairingFor(header(other, 12), pairings)).toEqual({ ok: true, value: pairings[1] })
  })

  test('a teacher who is not paired here is unknown', () => {
    expect(pairingFor(header(300, 11), pairings)).toEqual({ ok: false, why: { reason: 'unknownTeacher' } })
  })

  test('a teacher who is paired here made it for another tablet, or before pairing again', () => {
    expect(pairingFor(header(miss, 12), pairings)).toEqual({ ok: false, why: { reason: 'wrongTablet' } })
  })
})

describe('the tablet’s clock', () => {
  const issued = issuedAt('2027-03-03', 8 * 60)

  test('up to five minutes behind is the same time', () => {
    expect(clockBehind(issued, issuedAt('2027-03-03', 8 * 60 - 5))).toBeNull()
  })

  test('more than five minutes before the time of issue is certainly behind', () => {
    expect(clockBehind(issued, issuedAt('2027-03-03', 8 * 60 - 6))).toBe(6)
    expect(clockBehind(issued, issuedAt('2027-03-02', 8 * 60))).toBe(24 * 60)
  })

  test('any time later than the issue is as it should be', () => {
    expect(clockBehind(issued, issuedAt('2027-03-05', 8 * 60))).toBeNull()
  })
})
