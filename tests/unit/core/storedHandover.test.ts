import { describe, expect, test } from 'vitest'
import type { Paired } from '../../../src/core/handover/paired'
import type { Undo } from '../../../src/core/handover/undo'
import {
  isComposedDay,
  isFacing,
  isHandover,
  isPaired,
  isPeopleAndPlaces,
  isTeacher,
  isTemplate,
  isUndo,
} from '../../../src/core/storedHandover'
import { type ComposedDay, composedKeptFrom, type Template } from '../../../src/core/teacher'
import type { Slot } from '../../../src/core/timetable/day'
import { newDayRecord } from '../../../src/core/timetable/dayRecord'
import { type Guarded, guardsHold } from './guards'

const date = '2027-03-03'
const slot: Slot = {
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
}
const paired: Paired = {
  keyId: 7,
  tabletTag: 0xffff,
  secret: new Uint8Array(16),
  tabletName: 'Fox',
  adultName: 'Miss Khan',
  counters: { [date]: 3 },
  pairedOn: date,
}
const undo: Undo = {
  until: 1_800_000_000_000,
  keyId: 7,
  counters: {},
  before: [
    { date, record: newDayRecord({ date, slots: [slot] }) },
    { date: '2027-03-04', record: null },
  ],
}
const template: Template = { id: 1, name: 'Wednesday', weekdays: [3], weeks: 'a', slots: [slot] }
const composed: ComposedDay = { tabletTag: 0, date, slots: [slot, { ...slot, id: 1 }] }
const teacher = { name: 'Miss Khan', keyId: 7, weekA: '2027-03-01' }
const used = { activities: ['Maths'], places: ['Class 3'], adults: ['Miss Khan'] }

const guarded: Guarded[] = [
  ['a pairing', isPaired, paired],
  ['an undo', isUndo, undo],
  ['a template', isTemplate, template],
  ['a composed day', isComposedDay, composed],
  ['a teacher', isTeacher, teacher],
  ['people and places', isPeopleAndPlaces, used],
]

guardsHold(guarded)

describe('a pairing', () => {
  test.each([
    ['a secret of another length', { secret: new Uint8Array(15) }],
    ['a secret that is a list', { secret: Array(16).fill(0) }],
    ['a secret that an export left out', { secret: 'left out' }],
    ['a tag of more than 16 bits', { tabletTag: 0x10000 }],
    ['a negative key id', { keyId: -1 }],
    ['a counter of no date', { counters: { tomorrow: 1 } }],
    ['a counter that is no number', { counters: { [date]: '1' } }],
    ['no counters', { counters: [] }],
    ['a change by hand on no date', { again: ['tomorrow'] }],
  ])('is damaged with %s', (_what, change) => {
    expect(isPaired({ ...paired, ...change })).toBe(false)
  })
})

describe('the rest', () => {
  test('an undo is damaged when one of its days is', () => {
    expect(isUndo({ ...undo, before: [{ date, record: { date } }] })).toBe(false)
    expect(isUndo({ ...undo, before: [{ date }] })).toBe(false)
  })

  test('a template holds on days of the week, in week a, b or every week', () => {
    expect(isTemplate({ ...template, weekdays: [] })).toBe(true)
    expect(isTemplate({ ...template, weekdays: [0] })).toBe(false)
    expect(isTemplate({ ...template, weekdays: [8] })).toBe(false)
    expect(isTemplate({ ...template, weeks: 'c' })).toBe(false)
  })

  test('a composed day may say what was there before its common changes, of kinds that are known', () => {
    const before = { changes: ['supplyTeacher'], slots: [slot] }
    expect(isComposedDay({ ...composed, before })).toBe(true)
    expect(isComposedDay({ ...composed, before: { ...before, changes: ['snow'] } })).toBe(false)
    expect(isComposedDay({ ...composed, before: { ...before, slots: ['Maths'] } })).toBe(false)
  })

  test('a teacher may have a timetable in which every week is alike', () => {
    expect(isTeacher({ ...teacher, weekA: null })).toBe(true)
    expect(isTeacher({ ...teacher, weekA: 'Monday' })).toBe(false)
  })

  test('a hand-over says when it was, and of what', () => {
    const handover = { tabletTag: 7, date, slots: [slot], at: { date, minute: 480 } }
    expect(isHandover(handover)).toBe(true)
    expect(isHandover({ ...handover, at: { date, minute: '8:00' } })).toBe(false)
    expect(isHandover({ ...handover, slots: ['Maths'] })).toBe(false)
  })

  test('a camera looks one way or the other', () => {
    expect(['user', 'environment', 'left', null].map(isFacing)).toEqual([true, true, false, false])
  })

  test('composed days are kept until 14 days after their date', () => {
    expect(composedKeptFrom('2027-03-17')).toBe('2027-03-03')
  })
})
