import { describe, expect, test } from 'vitest'
import { clockIsBehind, dateProvenBy, daysToPurge, voiceToPurge } from '../../../../src/core/timetable/retention'

const monday = '2026-11-23'
const tuesday = '2026-11-24'
const wednesday = '2026-11-25'

describe('the proven date', () => {
  test('it rises to the date of the tablet when a day is accepted', () => {
    expect(dateProvenBy({ by: 'dayAccepted' }, monday, null)).toBe(monday)
    expect(dateProvenBy({ by: 'dayAccepted' }, tuesday, monday)).toBe(tuesday)
  })

  test('it rises when the day of today has been on show for an hour', () => {
    expect(dateProvenBy({ by: 'dayOnShow', minutes: 59 }, tuesday, monday)).toBe(monday)
    expect(dateProvenBy({ by: 'dayOnShow', minutes: 60 }, tuesday, monday)).toBe(tuesday)
    expect(dateProvenBy({ by: 'dayOnShow', minutes: 59 }, tuesday, null)).toBeNull()
  })

  test('it never falls', () => {
    expect(dateProvenBy({ by: 'dayAccepted' }, monday, tuesday)).toBe(tuesday)
    expect(dateProvenBy({ by: 'dayOnShow', minutes: 90 }, monday, tuesday)).toBe(tuesday)
  })

  test('a clock before it is behind', () => {
    expect(clockIsBehind(monday, tuesday)).toBe(true)
    expect(clockIsBehind(tuesday, tuesday)).toBe(false)
    expect(clockIsBehind(wednesday, tuesday)).toBe(false)
    expect(clockIsBehind(monday, null)).toBe(false)
  })
})

describe('days', () => {
  test('they are gone 24 hours after their date', () => {
    expect(daysToPurge([monday], tuesday, tuesday)).toEqual([])
    expect(daysToPurge([monday, tuesday, wednesday, '2026-11-30'], wednesday, wednesday)).toEqual([monday])
  })

  test('they are purged only after a later day was proven, so that a clock that jumps cannot empty the wall', () => {
    expect(daysToPurge([monday, tuesday], '2031-01-01', monday)).toEqual([])
    expect(daysToPurge([monday, tuesday], '2031-01-01', tuesday)).toEqual([monday])
    expect(daysToPurge([monday, tuesday], '2031-01-01', null)).toEqual([])
  })
})

describe('pupil voice', () => {
  test('it is kept at most 14 days', () => {
    expect(voiceToPurge(['2026-11-09', '2026-11-08'], monday, monday)).toEqual(['2026-11-08'])
  })

  test('it has the same protection from a clock that jumps', () => {
    expect(voiceToPurge([monday], '2031-01-01', monday)).toEqual([])
    expect(voiceToPurge([monday], '2031-01-01', null)).toEqual([])
  })
})
