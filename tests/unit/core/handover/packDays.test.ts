import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { mostDays, packDays, unpackDays } from '../../../../src/core/handover/packDays'
import { addDays } from '../../../../src/core/timetable/dates'
import type { Day, Slot } from '../../../../src/core/timetable/day'
import { readDay } from '../../../../src/core/timetable/readDay'

const sampleDay = (file: string, date: string): Day => {
  const rows = Papa.parse<string[]>(readFileSync(`public/samples/${file}`, 'utf8')).data
  const { day } = readDay(rows, date, () => true)
  if (!day) throw new Error(file)
  return day
}
const days = [
  sampleDay('day-a-irp-week-1-monday.csv', '2027-03-01'),
  sampleDay('day-b-step-up-week-5-wednesday.csv', '2027-03-03'),
  sampleDay('day-c-mainstream-thursday.csv', '2027-03-04'),
]

describe('days packed for a code', () => {
  test.each(days)('the sample day of $date comes back as it was', (day) => {
    expect(unpackDays(packDays([day]), day.date)).toEqual({ ok: true, value: [day] })
  })

  test('several days come back together, the first on the date that the header says', () => {
    expect(unpackDays(packDays(days), '2027-03-01')).toEqual({ ok: true, value: days })
  })

  test('as many days as fit into one message, and no more', () => {
    const [day] = days as [Day]
    const many = Array.from({ length: mostDays }, (_, later) => ({ ...day, date: addDays(day.date, later) }))
    expect(unpackDays(packDays(many), day.date)).toEqual({ ok: true, value: many })
    expect(() => packDays([...many, { ...day, date: '2030-01-01' }])).toThrow(RangeError)
  })

  test('words that no dictionary has are spelled, accents, other scripts and odd minutes included', () => {
    const day: Day = {
      date: '2027-03-01',
      slots: [
        { ...(days[0]?.slots[0] as Day['slots'][0]), start: 543, end: 607, activity: 'Zoë’s قراءة 2', seat: 'Ωmega' },
      ],
    }
    expect(unpackDays(packDays([day]), day.date)).toEqual({ ok: true, value: [day] })
  })

  test('a packed day is a third of its CSV or less', () => {
    for (const [at, file] of ['day-a-irp-week-1-monday.csv', 'day-c-mainstream-thursday.csv'].entries()) {
      const packed = packDays([days[at * 2] as Day]).length
      expect(packed * 3).toBeLessThanOrEqual(readFileSync(`public/samples/${file}`).length)
    }
  })

  test('random bytes end in days or a reason, never in an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const unpacked = unpackDays(bytes, '2027-03-01')
        return unpacked.ok ? unpacked.value.length > 0 : unpacked.why.reason.length > 0
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['is what it was before its changes', (was: Slot[]) => was, null],
    ['was no day before its changes', (was: Slot[]) => was.map((slot) => ({ ...slot, end: slot.end + 60 })), 'overlap'],
    ['was nothing before its changes', () => [], 'noSlots'],
  ])('a day that %s', (_what, become, fault) => {
    const { date, slots } = days[2] as Day
    const day = { date, slots, was: become(slots) }
    const unpacked = unpackDays(packDays([day]), date, 'changedDays')
    if (fault === null) expect(unpacked).toEqual({ ok: true, value: [day] })
    else expect(unpacked).toMatchObject({ ok: false, why: { reason: 'unreadableDay', date, fault: { code: fault } } })
  })

  test('a packed day cut short is refused', () => {
    const packed = packDays([days[1] as Day])
    for (let length = 0; length < packed.length; length++)
      expect(unpackDays(packed.slice(0, length), '2027-03-03').ok).toBe(false)
  })
})
