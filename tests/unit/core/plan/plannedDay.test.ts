import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { cutAt, plannedDay } from '../../../../src/core/plan/plannedDay'
import type { Template } from '../../../../src/core/teacher'
import { checkDay } from '../../../../src/core/timetable/checkDay'
import { keepsItsTime, type Slot } from '../../../../src/core/timetable/day'
import { readDay } from '../../../../src/core/timetable/readDay'
import { arbitraryDay } from '../handover/arbitraryDay'
import { examplePlan } from './examplePlan'

const date = '2027-03-10'
const dayOf = (name: string): Slot[] =>
  readDay(Papa.parse<string[]>(readFileSync(`public/samples/${name}.csv`, 'utf8')).data, date, () => true).day?.slots ??
  []
const stepUp = dayOf('day-b-step-up-week-5-wednesday')
const fullDay = dayOf('day-c-mainstream-thursday')

const at = (time: string) => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1])
const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
const told = (slots: Slot[]) => slots.map(({ start, end, activity }) => `${clock(start)}-${clock(end)} ${activity}`)

describe('a day cut at the end of its week', () => {
  test('goes home then, with the look back before home, and the lesson before gives the time', () => {
    expect(told(cutAt(stepUp, at('12:05'))).slice(-4)).toEqual([
      '11:30-11:40 Job',
      '11:40-11:50 Story',
      '11:50-12:00 Look back',
      '12:00-12:05 Home',
    ])
  })

  test('has no lesson of a few minutes: what came before it goes on instead', () => {
    expect(told(cutAt(stepUp, at('12:00'))).slice(-3)).toEqual([
      '11:30-11:45 Job',
      '11:45-11:55 Look back',
      '11:55-12:00 Home',
    ])
  })

  test('stays as it is where it ends by then', () => {
    expect(cutAt(stepUp, at('13:00'))).toBe(stepUp)
    expect(cutAt(stepUp, at('15:15'))).toBe(stepUp)
  })

  test('keeps a fixed lunch in its place, with the look back before it', () => {
    expect(told(cutAt(stepUp, at('12:45'))).slice(-4)).toEqual([
      '11:40-12:05 Story',
      '12:05-12:15 Look back',
      '12:15-12:40 Lunch',
      '12:40-12:45 Home',
    ])
  })

  test('has nothing left where it would end before it starts', () => {
    expect(cutAt(stepUp, at('8:45'))).toEqual([])
    expect(cutAt(stepUp, at('8:00'))).toEqual([])
  })

  test('never has a shorter quiet time for a look back, which comes before it', () => {
    expect(told(cutAt(fullDay, at('14:30'))).slice(-4)).toEqual([
      '13:20-14:05 Science',
      '14:05-14:15 Look back',
      '14:15-14:25 Quiet time',
      '14:25-14:30 Home',
    ])
  })

  test('has no shorter quiet time at its end: what came before it goes on instead', () => {
    const withoutHome = fullDay.filter(({ kind }) => kind !== 'leave' && kind !== 'postBrief')
    expect(told(cutAt(withoutHome, at('14:20'))).slice(-1)).toEqual(['13:20-14:20 Science'])
  })

  test('is a day that can be shown, ends then, and keeps what is fixed and quiet as it was', () => {
    fc.assert(
      fc.property(arbitraryDay(), fc.integer({ min: 0, max: 288 }), ({ slots }, fives) => {
        const ends = fives * 5
        const cut = cutAt(slots, ends)
        if (cut.length === 0 || cut === slots) return
        expect(checkDay({ date, slots: cut })).toEqual([])
        if (ends < (slots.at(-1)?.end ?? 0)) expect(cut.at(-1)?.end).toBeLessThanOrEqual(ends)
        for (const slot of cut.slice(0, -1)) {
          const before = slots.find(({ start, kind }) => start === slot.start && kind === slot.kind)
          if (before && slot.kind === 'quiet') expect(slot.end).toBeGreaterThanOrEqual(before.end)
          if (before && keepsItsTime(slot) && slot.end !== before.end) expect(slot.end).toBe(cut.at(-1)?.start)
        }
      }),
      { numRuns: 300, seed: 5 },
    )
  })
})

describe('what a plan makes of a date', () => {
  const template = (id: number, slots: Slot[]): Template => ({
    id,
    name: `T${id}`,
    weekdays: [],
    weeks: 'every',
    slots,
  })
  const templates = [template(1, stepUp), template(2, fullDay), template(3, [])]
  const made = (date: string) => plannedDay(examplePlan, date, templates)

  test('is the day of its weekday, cut at the end of its week, without what was replaced', () => {
    const day = made('2027-03-08')
    expect(day).toMatchObject({ is: 'day', week: { monday: '2027-03-08' }, template: { id: 1 } })
    if (day?.is !== 'day') return
    expect(day.slots.at(-1)).toMatchObject({ activity: 'Home', start: at('11:10'), end: at('11:15') })
    expect(day.slots.map(({ was }) => was).join('')).toBe('')
  })

  test('is a holiday within it, in a week of holiday too', () => {
    expect(made('2027-03-26')).toEqual({ is: 'off', off: examplePlan.daysOff[0] })
    expect(made('2027-03-31')).toEqual({ is: 'off', off: examplePlan.daysOff[0] })
  })

  test('is open where the week has no template for it, an empty one, or one that is gone', () => {
    expect(made('2027-03-17')).toMatchObject({ is: 'open' })
    expect(made('2027-04-12')).toMatchObject({ is: 'open' })
    expect(plannedDay(examplePlan, '2027-03-08', [])).toMatchObject({ is: 'open' })
  })

  test('says when the template begins no earlier than the day ends', () => {
    const late = template(
      1,
      stepUp.filter(({ start }) => start >= at('11:30')),
    )
    expect(plannedDay(examplePlan, '2027-03-08', [late])).toMatchObject({ is: 'tooShort' })
  })

  test('is nothing before its start, after its end and at the weekend', () => {
    expect(['2027-03-05', '2027-03-13', '2027-04-19'].map(made)).toEqual([null, null, null])
    expect(plannedDay({ ...examplePlan, starts: '2027-03-09' }, '2027-03-08', templates)).toBeNull()
    expect(plannedDay({ ...examplePlan, ends: '2027-04-15' }, '2027-04-16', templates)).toBeNull()
  })
})
