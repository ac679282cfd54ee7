import { describe, expect, test } from 'vitest'
import { mostUsed } from '../../../../src/core/compose/mostUsed'
import { isFor, offeredFor, weekAFor, weekOf } from '../../../../src/core/compose/templates'
import type { Template } from '../../../../src/core/teacher'

const template = (told: Partial<Template>): Template => ({
  id: 1,
  name: 'Wednesday',
  weekdays: [3],
  weeks: 'every',
  slots: [],
  ...told,
})
const weekA = '2027-03-01'

test('weeks A and B take turns, also before the first one', () => {
  expect(
    ['2027-03-01', '2027-03-07', '2027-03-08', '2027-03-15', '2027-02-28'].map((date) => weekOf(date, weekA)),
  ).toEqual(['a', 'a', 'b', 'a', 'b'])
  expect(weekOf('2027-03-03', null)).toBe(null)
})

test.each(['a', 'b'] as const)('a date is put in week %s', (week) => {
  for (const date of ['2027-03-01', '2027-03-03', '2027-03-07']) expect(weekOf(date, weekAFor(date, week))).toBe(week)
})

describe('a template', () => {
  test('is for its weekdays', () => {
    expect(isFor(template({ weekdays: [1, 3] }), '2027-03-03', null)).toBe(true)
    expect(isFor(template({ weekdays: [1, 2] }), '2027-03-03', null)).toBe(false)
    expect(isFor(template({ weekdays: [] }), '2027-03-03', null)).toBe(false)
  })

  test('of week A is not for week B, nor for weeks that are all alike', () => {
    const ofA = template({ weeks: 'a' })
    expect(isFor(ofA, '2027-03-03', weekA)).toBe(true)
    expect(isFor(ofA, '2027-03-10', weekA)).toBe(false)
    expect(isFor(ofA, '2027-03-03', null)).toBe(false)
  })

  test('is offered before others when it is for the date', () => {
    const templates = [
      template({ id: 1, weekdays: [1] }),
      template({ id: 2 }),
      template({ id: 3, weeks: 'b' }),
      template({ id: 4, weeks: 'a' }),
    ]
    expect(offeredFor(templates, '2027-03-03', weekA).map(({ id }) => id)).toEqual([4, 2, 1, 3])
  })
})

test('the name that most parts have comes first', () => {
  expect(mostUsed(['Hall', 'Class 3', '', 'Class 3'])).toEqual(['Class 3', 'Hall'])
})
