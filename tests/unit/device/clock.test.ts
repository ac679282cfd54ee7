import { afterEach, describe, expect, test } from 'vitest'
import { at, now, sayDate, useTimeSource } from '../../../src/device/clock'

const zone = process.env.TZ

afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  useTimeSource(() => new Date())
})

const inZone = (name: string, time: string) => {
  process.env.TZ = name
  return at(Date.parse(time))
}

describe('a moment', () => {
  test.each([
    ['Europe/London', '2026-11-25T08:45:59Z', '2026-11-25', 8 * 60 + 45],
    ['Europe/London', '2026-11-25T23:59:59Z', '2026-11-25', 23 * 60 + 59],
    ['Europe/London', '2026-11-26T00:00:00Z', '2026-11-26', 0],
    ['Europe/London', '2026-07-01T23:30:00Z', '2026-07-02', 30],
    ['Europe/London', '2026-03-29T00:59:00Z', '2026-03-29', 59],
    ['Europe/London', '2026-03-29T01:00:00Z', '2026-03-29', 120],
    ['Europe/London', '2026-10-25T00:59:00Z', '2026-10-25', 119],
    ['Europe/London', '2026-10-25T01:00:00Z', '2026-10-25', 60],
    ['Pacific/Auckland', '2026-12-31T12:00:00Z', '2027-01-01', 60],
    ['America/St_Johns', '2026-01-01T02:00:00Z', '2025-12-31', 22 * 60 + 30],
  ])('in %s at %s is %s, minute %i', (name, time, date, minute) => {
    expect(inZone(name, time)).toEqual({ date, minute, ms: Date.parse(time) })
  })

  test('comes from whatever source of time is in use', () => {
    const ms = Date.parse('2026-11-25T09:00:00Z')
    useTimeSource(() => new Date(ms))
    expect(now()).toEqual(at(ms))
  })
})

describe('a date in words', () => {
  test('is said in the language asked for', () => {
    expect(sayDate('2026-11-02', 'en-GB')).toEqual({ weekday: 'Monday', day: '2', month: 'November' })
    expect(sayDate('2026-03-29', 'fr')).toEqual({ weekday: 'dimanche', day: '29', month: 'mars' })
  })

  test.each(['Pacific/Auckland', 'America/Los_Angeles'])('is the same date in %s', (name) => {
    process.env.TZ = name
    expect(sayDate('2026-11-02', 'en-GB')).toEqual({ weekday: 'Monday', day: '2', month: 'November' })
  })
})
