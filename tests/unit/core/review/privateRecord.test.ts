import { describe, expect, test } from 'vitest'
import { isRecorded, latestEnd, recordIsOver, withEvents } from '../../../../src/core/review/privateRecord'
import { breakAt, zoneAt } from './record'

const agreement = { since: '2027-03-01', until: '2027-03-31' }

describe('an agreement', () => {
  test('ends at most 12 weeks on', () => {
    expect(latestEnd('2027-03-01')).toBe('2027-05-24')
  })

  test.each([
    ['2027-02-28', false],
    ['2027-03-01', true],
    ['2027-03-31', true],
    ['2027-04-01', false],
  ])('holds on %s: %s', (date, holds) => {
    expect(isRecorded(agreement, date)).toBe(holds)
    expect(isRecorded(null, date)).toBe(false)
  })

  test('is over an hour into a later date, and not by a clock that jumps for minutes', () => {
    expect(recordIsOver(agreement, '2027-03-31', 600)).toBe(false)
    expect(recordIsOver(agreement, '2099-01-01', 59)).toBe(false)
    expect(recordIsOver(agreement, '2027-04-01', 60)).toBe(true)
  })
})

test('events are in order of time, and the same thing in the same minute is one', () => {
  const before = [zoneAt(600), breakAt(620)]
  expect(withEvents(before, [zoneAt(610), zoneAt(600), breakAt(600)])).toEqual([
    zoneAt(600),
    breakAt(600),
    zoneAt(610),
    breakAt(620),
  ])
  const elsewhere = { ...breakAt(620), place: 'Move' }
  expect(withEvents(before, [elsewhere])).toHaveLength(3)
})
