import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, isIsoDate, weekdayOf } from '../../../../src/core/timetable/dates'

describe('dates', () => {
  test('days are added across months, years and leap days', () => {
    expect(addDays('2026-11-30', 1)).toBe('2026-12-01')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01')
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01')
    expect(addDays('2000-03-01', -1)).toBe('2000-02-29')
    expect(addDays('2026-11-23', -14)).toBe('2026-11-09')
  })

  test('the days between two dates are whole, through both clock changes', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
    expect(daysBetween('2027-01-01', '2026-01-01')).toBe(-365)
  })

  test('Monday is 1 and Sunday is 7', () => {
    expect(weekdayOf('2026-11-23')).toBe(1)
    expect(weekdayOf('2026-11-25')).toBe(3)
    expect(weekdayOf('2026-11-29')).toBe(7)
    expect(weekdayOf('2000-01-01')).toBe(6)
  })

  test('a date is written YYYY-MM-DD and exists', () => {
    expect(['2026-11-23', '2028-02-29', '2000-02-29', '0001-01-01'].filter((text) => !isIsoDate(text))).toEqual([])
    const wrong = [
      '2027-02-29',
      '2100-02-29',
      '2026-13-01',
      '2026-04-31',
      '2026-1-1',
      '23/11/2026',
      '',
      '2026-11-23T08:00',
    ]
    expect(wrong.filter(isIsoDate)).toEqual([])
  })

  test('any date agrees with the calendar of the language', () => {
    const millisecondsInADay = 86_400_000
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), fc.integer({ min: -5000, max: 5000 }), (day, more) => {
        const isoOf = (number: number) => new Date(number * millisecondsInADay).toISOString().slice(0, 10)
        expect(addDays(isoOf(day), more)).toBe(isoOf(day + more))
        expect(daysBetween(isoOf(day), isoOf(day + more))).toBe(more)
        expect(weekdayOf(isoOf(day)) % 7).toBe(new Date(day * millisecondsInADay).getUTCDay())
      }),
    )
  })
})
