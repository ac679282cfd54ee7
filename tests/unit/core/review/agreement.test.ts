import { describe, expect, test } from 'vitest'
import { isRecorded, latestEnd, recordIsOver } from '../../../../src/core/review/agreement'

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

  test('is over after its last date', () => {
    expect(recordIsOver(agreement, '2027-03-31')).toBe(false)
    expect(recordIsOver(agreement, '2027-04-01')).toBe(true)
  })
})
