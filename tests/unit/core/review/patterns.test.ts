import { describe, expect, test } from 'vitest'
import type { CollectedDay } from '../../../../src/core/review/collected'
import { isEnough, type Pattern, summaryOf } from '../../../../src/core/review/patterns'
import type { RecordedEvent } from '../../../../src/core/review/privateRecord'
import { addDays } from '../../../../src/core/timetable/dates'
import { breakAt, zoneAt } from './record'
import { firstMonday, sampleRecord } from './sampleRecord'

const until = '2027-04-01'

/** A day so many days after the first Monday, recorded under an agreement. */
const recorded = (after: number, events: RecordedEvent[]): CollectedDay => ({
  tabletTag: 7,
  date: addDays(firstMonday, after),
  voice: null,
  events,
  recordUntil: until,
})

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
const total = ({ grid }: Pattern): number => sum(grid.flat())

describe('a record', () => {
  test('without an agreement is empty', () => {
    const summary = summaryOf([{ ...recorded(0, []), recordUntil: null }])
    expect(summary).toMatchObject({ days: 0, weeks: 0, breaks: { count: 0, hours: [], grid: [], during: [] } })
    expect(summary.zones.map(({ byHour }) => byHour)).toEqual([[], [], [], [], []])
  })

  test('tells when breaks fall in the day and in the week', () => {
    const { breaks, days, weeks } = summaryOf([
      recorded(0, [breakAt(9 * 60), breakAt(9 * 60 + 59)]),
      recorded(2, [breakAt(11 * 60), zoneAt(9 * 60)]),
      recorded(7, []),
    ])
    expect({ days, weeks, hours: breaks.hours, weekdays: breaks.weekdays }).toEqual({
      days: 3,
      weeks: 2,
      hours: [9, 10, 11],
      weekdays: [1, 2, 3, 4, 5],
    })
    expect(breaks.grid).toEqual([
      [2, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 1, 0, 0],
    ])
  })

  test('counts no week before anything was recorded, though its days came with it', () => {
    const fifth = [1, 2, 3, 4, 5].map((minute) => breakAt(600 + minute))
    const summary = summaryOf([recorded(0, []), recorded(7, []), recorded(14, fifth), recorded(15, [])])
    expect(summary).toMatchObject({ days: 2, weeks: 1 })
    expect(isEnough(summary.breaks, summary)).toBe(false)
  })

  test('tells around which activity and place they fall, in how many of the weeks', () => {
    const upTo = (activity: string, next: string) => ({ ...breakAt(600), activity, next })
    const { breaks, breakPlaces } = summaryOf([
      recorded(0, [upTo('Maths', 'Writing'), upTo('', '')]),
      recorded(1, [upTo('Play', 'Writing')]),
      recorded(7, [upTo('Maths', 'Story')]),
      recorded(14, [upTo('Maths', 'Writing')]),
    ])
    expect(breaks.during).toEqual([
      { name: 'Maths', count: 3, weeks: 3 },
      { name: 'Play', count: 1, weeks: 1 },
    ])
    expect(breaks.before).toEqual([
      { name: 'Writing', count: 3, weeks: 2 },
      { name: 'Story', count: 1, weeks: 1 },
    ])
    expect(breaks.places).toEqual([{ name: 'Class 3', count: 5, weeks: 3 }])
    expect(breakPlaces).toEqual([{ name: 'Base', count: 5, weeks: 3 }])
  })

  test('counts each zone by the hour, in the order they are shown, and "I don\'t know" beside them', () => {
    const { checks, zones } = summaryOf([
      recorded(0, [zoneAt(9 * 60), zoneAt(9 * 60 + 5), { ...zoneAt(10 * 60), what: 'zone', zone: 'unknown' }]),
    ])
    expect(checks.count).toBe(3)
    expect(zones).toEqual([
      { zone: 'blue', byHour: [0, 0] },
      { zone: 'green', byHour: [0, 0] },
      { zone: 'yellow', byHour: [2, 0] },
      { zone: 'red', byHour: [0, 0] },
      { zone: 'unknown', byHour: [0, 1] },
    ])
  })

  test('is about breaks asked for: that they were agreed and ended counts no second time', () => {
    const { breaks } = summaryOf([recorded(0, [breakAt(600), { ...breakAt(601), what: 'breakAgreed', place: 'Base' }])])
    expect(breaks.count).toBe(1)
  })

  test('is enough to say more from five events in three weeks on', () => {
    const over = (weeks: number, events: number) => {
      const summary = summaryOf(
        Array.from({ length: weeks }, (_, week) =>
          recorded(7 * week, week === 0 ? Array.from({ length: events }, (_, at) => breakAt(600 + at)) : []),
        ),
      )
      return isEnough(summary.breaks, summary)
    }
    expect([over(3, 4), over(2, 5), over(3, 5)]).toEqual([false, false, true])
  })

  test('of 12 weeks shows every event once in each picture', () => {
    const days = sampleRecord(12, 50)
    const { breaks, checks, zones, weeks } = summaryOf(days)
    const all = days.flatMap(({ events }) => events)
    expect([all.length, weeks]).toEqual([3000, 12])
    expect(breaks.count).toBe(all.filter(({ what }) => what === 'breakAsked').length)
    expect([total(breaks), total(checks)]).toEqual([breaks.count, checks.count])
    expect(sum(zones.flatMap(({ byHour }) => byHour))).toBe(checks.count)
    expect(sum(breaks.during.map(({ count }) => count))).toBe(breaks.count)
    expect(Math.max(...breaks.before.map(({ weeks }) => weeks))).toBeLessThanOrEqual(12)
  })
})
