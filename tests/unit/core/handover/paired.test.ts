import { describe, expect, test } from 'vitest'
import { judge } from '../../../../src/core/handover/judge'
import {
  countersOf,
  newPaired,
  type Paired,
  raiseCounters,
  withAgain,
  withTaken,
} from '../../../../src/core/handover/paired'
import { canUndo, undoUntil, withUndone } from '../../../../src/core/handover/undo'

const pairing = { keyId: 7, tabletTag: 70, secret: new Uint8Array(16), tabletName: 'Fox', adultName: 'Miss Khan' }

describe('the counters of a pairing', () => {
  test('begin with none', () => {
    expect(newPaired(pairing, '2027-03-01')).toEqual({ ...pairing, counters: {}, again: [], pairedOn: '2027-03-01' })
  })

  test('are raised for the dates of a code and for no other', () => {
    const raised = raiseCounters({ '2027-03-01': 4, '2027-03-02': 2 }, ['2027-03-02', '2027-03-03'], 5)
    expect(raised).toEqual({ '2027-03-01': 4, '2027-03-02': 5, '2027-03-03': 5 })
  })

  test('stay as they are for a code without a date', () => {
    expect(raiseCounters({ '2027-03-01': 4 }, [], 5)).toEqual({ '2027-03-01': 4 })
  })

  test('are dropped for dates that are refused as past from now on, and for none that could still be taken', () => {
    const counters = { '2027-02-28': 9, '2027-03-01': 9 }
    const raised = raiseCounters(counters, ['2027-03-16', '2027-03-15'], 1)
    expect(Object.keys(raised).sort()).toEqual(['2027-03-01', '2027-03-15', '2027-03-16'])
    // The first day on which a code for the 15th is taken.
    const about = { today: '2027-03-01', highest: [] }
    expect(judge({ keyId: 7, counter: 1 }, ['2027-03-15'], about).ok).toBe(true)
    expect(judge({ keyId: 7, counter: 10 }, ['2027-02-28'], about)).toMatchObject({ why: { reason: 'pastDate' } })
    expect(judge({ keyId: 7, counter: 10 }, ['2027-03-01'], about).ok).toBe(true)
  })

  test('are what a code is judged by', () => {
    const highest = countersOf({ keyId: 7, counters: { '2027-03-01': 4 } })
    const judged = (counter: number) => judge({ keyId: 7, counter }, ['2027-03-01'], { today: '2027-03-01', highest })
    expect(judged(3)).toMatchObject({ ok: false, why: { reason: 'olderThanShown' } })
    expect(judged(4)).toMatchObject({ ok: true, value: { freshness: 'same' } })
    expect(judged(5)).toMatchObject({ ok: true, value: { freshness: 'new' } })
  })
})

describe('a day that is changed by hand, however often', () => {
  const date = '2027-03-01'
  const taken = withTaken(withTaken(newPaired(pairing, date), [date], 1), [date], 2)
  const changed = withAgain(withAgain(taken, [date]), [date, '2027-03-02'])
  const judged = (of: Paired, counter: number) => {
    const told = judge({ keyId: 7, counter }, [date], { today: date, highest: countersOf(of) })
    return told.ok ? told.value.freshness : told.why.reason
  }

  test('takes the code that was taken last once more, and no older one', () => {
    expect(changed).toMatchObject({ counters: { [date]: 2 }, again: [date] })
    expect([1, 2, 3].map((counter) => judged(changed, counter))).toEqual(['olderThanShown', 'new', 'new'])
    expect([1, 2, 3].map((counter) => judged(withTaken(changed, [date], 2), counter))).toEqual([
      'olderThanShown',
      'same',
      'new',
    ])
  })

  test('is so again after an undo, but not for a pairing that was made since', () => {
    const { tabletTag, counters, again = [] } = changed
    const undo = { until: 0, keyId: 7, tabletTag, counters, again, before: [] }
    expect(withUndone(withTaken(changed, [date], 3), undo)).toEqual(changed)
    const since = newPaired({ ...pairing, tabletTag: 71 }, date)
    expect(withUndone(since, undo)).toEqual(since)
  })
})

describe('the way back', () => {
  const now = 1_800_000_000_000
  test.each([
    [0, true],
    [10 * 60_000 - 1, true],
    [10 * 60_000, false],
    [-1, false],
  ])('%i ms after the code was taken is open: %s', (later, open) => {
    expect(canUndo({ until: undoUntil(now) }, now + later)).toBe(open)
  })
})
