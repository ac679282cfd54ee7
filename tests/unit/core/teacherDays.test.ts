import { describe, expect, test } from 'vitest'
import { type ComposedDay, type Handover, type PeopleAndPlaces, withUsed } from '../../../src/core/teacher'
import {
  asHandedOver,
  changed,
  changesToSee,
  composedState,
  datesInSight,
  toHandOver,
} from '../../../src/core/teacherDays'
import type { Slot } from '../../../src/core/timetable/day'
import { recordOf } from '../../../src/core/timetable/recordOf'

const date = '2027-03-03'
const now = { date, minute: 600 }
const slot = (part: Partial<Slot>): Slot => ({
  id: 0,
  start: 540,
  end: 600,
  kind: 'lesson',
  activity: 'Maths',
  place: 'Class 3',
  seat: '',
  adults: ['Miss Khan'],
  symbol: 'cubes',
  choices: [],
  was: '',
  fixed: false,
  ...part,
})
const day = (...slots: Partial<Slot>[]): ComposedDay => ({ tabletTag: 7, date, slots: slots.map(slot) })
const handedOver = ({ tabletTag, slots }: ComposedDay): Handover => ({
  tabletTag,
  date,
  slots,
  at: { date, minute: 480 },
})

describe('composedState', () => {
  const maths = day({})

  test('says how far a day is', () => {
    expect(composedState(null, null)).toBe('notMade')
    expect(composedState(maths, null)).toBe('made')
    expect(composedState(maths, handedOver(maths))).toBe('handedOver')
  })

  test('calls a day that cannot be shown unfinished, whatever was handed over', () => {
    expect(composedState(day(), null)).toBe('unfinished')
    expect(composedState(day({}, { id: 1, start: 570, end: 630 }), handedOver(maths))).toBe('unfinished')
  })

  test.each<[string, Partial<Slot>]>([
    ['a time', { end: 605 }],
    ['a place', { place: 'Hall' }],
    ['an adult', { adults: ['Mr Reid'] }],
    ['an option', { choices: ['Cubes', 'Paper'] }],
    ['what keeps its times', { fixed: true }],
  ])('sees that %s has changed', (_what, part) => {
    expect(composedState(day(part), handedOver(maths))).toBe('changed')
  })

  test('sees a part that was added, and none in a row with another id', () => {
    expect(composedState(day({}, { id: 1, start: 600, end: 630 }), handedOver(maths))).toBe('changed')
    expect(composedState(day({ id: 5 }), handedOver(maths))).toBe('handedOver')
  })
})

describe('changes since a hand-over', () => {
  const parts = ['Maths', 'PE', 'Art', 'Story', 'Play']
  const rows = parts.map((activity, id) => ({ id, activity, start: 540 + 60 * id, end: 600 + 60 * id }))
  const before = handedOver(day(...rows))

  test('are the change cards the tablet would show: times alone make none', () => {
    expect(changesToSee(day({ ...rows[0], end: 590 }, ...rows.slice(1)), before, now)).toEqual([])
    const after = day({ ...rows[0], place: 'Hall' }, { ...rows[1], activity: 'Music' }, ...rows.slice(2))
    expect(changesToSee(after, before, now).map(({ sides }) => sides.map(({ is, names }) => [is, ...names]))).toEqual([
      [['today', 'Maths']],
      [
        ['notToday', 'PE'],
        ['today', 'Music'],
      ],
    ])
    expect(changed(changesToSee(after, before, now))).toEqual({ cards: 2, newDays: 0 })
  })

  test('one adult for another in every part is one, and a day that is new as a whole is told as that', () => {
    expect(changesToSee(day(...rows.map((row) => ({ ...row, adults: ['Mrs Bell'] }))), before, now)).toHaveLength(1)
    const other = day(...rows.map((row) => ({ ...row, activity: `Trip ${row.id}` })))
    expect(changed(changesToSee(other, before, now))).toEqual({ cards: 0, newDays: 1 })
  })
})

describe('a day as a code tells it', () => {
  const parts = ['Maths', 'PE', 'Art', 'Story', 'Play', 'Home']
  const rows = parts.map((activity, id) => ({ id, activity, start: 540 + 60 * id, end: 600 + 60 * id }))
  const usual = day(...rows)
  const having = (told: Partial<Slot>, is: (row: number) => boolean = () => true) =>
    day(...rows.map((row) => ({ ...row, ...(is(row.id) && told) })))
  const changedTo = (changed: ComposedDay): ComposedDay => ({
    ...changed,
    before: { changes: ['supplyTeacher'], slots: usual.slots },
  })

  test('tells what was there before its common changes, so that a first sight of it shows them', () => {
    const supply = changedTo(having({ adults: ['Mr Jones'] }))
    expect(toHandOver(supply)).toEqual({ date, slots: supply.slots, was: usual.slots })
    expect(changed(changesToSee(supply, null, now))).toEqual({ cards: 1, newDays: 0 })
    expect(recordOf(toHandOver(supply), null)).toMatchObject({ day: { date, slots: supply.slots }, seen: usual.slots })
  })

  test('shows its changes until its morning, however often it is handed over ahead', () => {
    const supply = changedTo(having({ adults: ['Mr Jones'] }))
    const ahead = { date: '2027-03-01', minute: 480 }
    const again = { date: '2027-03-02', minute: 480 }
    const first = asHandedOver(supply, null, ahead)
    const second = asHandedOver(supply, first, again)
    for (const last of [first, second]) expect(changesToSee(supply, last, again)).toHaveLength(1)
    expect(changesToSee(usual, second, again)).toEqual([])
    expect(changesToSee(supply, second, { date, minute: 500 })).toHaveLength(1)
    expect(changesToSee(supply, second, now)).toEqual([])
    expect(changesToSee(supply, asHandedOver(supply, null, { date, minute: 480 }), now)).toEqual([])
  })

  test('a day that is new as a whole, such as a trip, is told as that', () => {
    const trip = changedTo(having({ activity: 'Trip' }, (row) => row < 5))
    expect(toHandOver(trip)).toMatchObject({ was: usual.slots })
    expect(changed(changesToSee(trip, null, now))).toEqual({ cards: 0, newDays: 1 })
  })

  test.each<[string, ComposedDay]>([
    ['no common change was made', having({ adults: ['Mr Jones'] })],
    ['only times are different', changedTo(having({ end: 895 }, (row) => row === 5))],
    ['it could not be shown itself', { ...changedTo(having({ place: 'Hall' })), before: { changes: [], slots: [] } }],
  ])('tells nothing of before where %s', (_where, changed) => {
    expect(toHandOver(changed)).toEqual({ date, slots: changed.slots })
  })
})

describe('datesInSight', () => {
  test('are a week of school days, each weekday once', () => {
    expect(datesInSight('2027-03-03', [])).toEqual([
      '2027-03-03',
      '2027-03-04',
      '2027-03-05',
      '2027-03-08',
      '2027-03-09',
    ])
    expect(datesInSight('2027-03-06', [])[0]).toBe('2027-03-08')
  })

  test('and any other date up to 14 days ahead that has a day', () => {
    const made = ['2027-03-02', '2027-03-06', '2027-03-17', '2027-03-18']
    expect(datesInSight('2027-03-03', made)).toEqual([
      '2027-03-03',
      '2027-03-04',
      '2027-03-05',
      '2027-03-06',
      '2027-03-08',
      '2027-03-09',
      '2027-03-17',
    ])
  })
})

describe('withUsed', () => {
  const used: PeopleAndPlaces = { activities: ['PE', 'maths'], places: ['Hall'], adults: [] }

  test('puts what a day uses in front, each once whatever its case, and no empty names', () => {
    expect(withUsed(used, [slot({}), slot({ activity: 'Art', place: '' })])).toEqual({
      activities: ['Maths', 'Art', 'PE'],
      places: ['Class 3', 'Hall'],
      adults: ['Miss Khan'],
    })
  })

  test('forgets the oldest beyond 200', () => {
    const many = Array.from({ length: 200 }, (_, at) => `Activity ${at}`)
    const next = withUsed({ ...used, activities: many }, [slot({})])
    expect(next.activities).toHaveLength(200)
    expect(next.activities[0]).toBe('Maths')
    expect(next.activities).not.toContain('Activity 199')
  })
})
