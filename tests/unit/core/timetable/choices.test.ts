import { describe, expect, test } from 'vitest'
import {
  choiceIsNear,
  choiceIsOpen,
  inChosenOrder,
  isOrderChoice,
  optionOf,
} from '../../../../src/core/timetable/choices'
import type { Slot } from '../../../../src/core/timetable/day'
import { at, called, day, having, irpMonday, lines, stepUpWednesday } from './slots'

const plan = called(irpMonday, 'My plan')
const readingFirst = { [plan.id]: 'Reading first' }
const mathsFirst = { [plan.id]: 'Maths first' }

/** My plan from 09:00 to 09:10 offers the order of Reading and Maths; the parts follow. */
const planned = (...parts: string[]): Slot[] =>
  having(day('09:00-09:10 Plan preBrief', ...parts), 'Plan', { choices: ['Reading first', 'Maths first'] })

describe('a choice', () => {
  test('the chosen option holds', () => {
    const quiet = called(irpMonday, 'Quiet time')
    expect(optionOf(quiet, { [quiet.id]: 'Draw' })).toBe('Draw')
  })

  test('undecided is fine and falls to the first option', () => {
    expect(optionOf(called(irpMonday, 'Quiet time'), {})).toBe('Lego')
  })

  test('an option that is no longer offered falls to the first', () => {
    const quiet = called(irpMonday, 'Quiet time')
    expect(optionOf(quiet, { [quiet.id]: 'Swim' })).toBe('Lego')
  })

  test('a slot without choices has no option', () => {
    expect(optionOf(called(irpMonday, 'Reading'), {})).toBeNull()
  })

  test('its time is near from five minutes before it starts until it ends', () => {
    const move = called(irpMonday, 'Move')
    expect(['09:39', '09:40', '09:54', '09:55'].map((time) => choiceIsNear(move, at(time)))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('it can be made until its slot ends, and earlier in My plan', () => {
    const move = called(irpMonday, 'Move')
    expect(['08:00', '09:54', '09:55'].map((time) => choiceIsOpen(move, irpMonday, at(time)))).toEqual([
      true,
      true,
      false,
    ])
    expect(choiceIsOpen(called(irpMonday, 'Reading'), irpMonday, at('08:00'))).toBe(false)
  })
})

describe('an order choice', () => {
  test('its options name two later slots, whatever their case', () => {
    const ids = { first: called(irpMonday, 'Reading').id, second: called(irpMonday, 'Maths').id }
    expect(isOrderChoice(plan, irpMonday)).toEqual(ids)
    expect(isOrderChoice({ ...plan, choices: ['reading FIRST', ' Maths first '] }, irpMonday)).toEqual(ids)
  })

  test('it means the first slots of those names after the choosing slot', () => {
    const slots = day(
      '08:30-09:00 Maths',
      '09:00-09:10 Plan',
      '09:10-09:30 Maths',
      '09:30-10:00 Reading',
      '10:00-10:20 Maths',
    )
    const choosing = { ...called(slots, 'Plan'), choices: ['Reading first', 'Maths first'] }
    expect(isOrderChoice(choosing, slots)).toEqual({ first: 3, second: 2 })
  })

  test.each([
    ['one name is not in the day', ['Reading first', 'Swimming first']],
    ['the options are not of that form', ['Reading', 'Maths']],
    ['there are three', ['Reading first', 'Maths first', 'Snack first']],
    ['both name one slot', ['Maths first', 'maths first']],
    ['a slot keeps its time', ['Reading first', 'Snack first']],
    ['a name comes before the choosing slot', ['Hello first', 'Maths first']],
  ])('it is none when %s', (_, choices) => {
    expect(isOrderChoice({ ...plan, choices }, irpMonday)).toBeNull()
  })

  test('undecided falls to the first option', () => {
    expect(lines(inChosenOrder(irpMonday, {}))).toEqual(lines(irpMonday))
    const mathsComesFirst = planned('09:10-09:30 Maths', '09:30-10:00 Reading')
    expect(lines(inChosenOrder(mathsComesFirst, {})).slice(1)).toEqual(['09:10-09:40 Reading', '09:40-10:00 Maths'])
  })

  test('it swaps those two slots, and what lies between stays between', () => {
    expect(inChosenOrder(irpMonday, readingFirst)).toEqual(irpMonday)
    expect(lines(inChosenOrder(irpMonday, mathsFirst)).slice(2, 7)).toEqual([
      '09:15-09:25 My plan',
      '09:25-09:45 Maths',
      '09:45-09:55 Move',
      '09:55-10:15 Reading',
      '10:15-10:30 Snack',
    ])
  })

  test('each keeps its own length, and what lies between shifts', () => {
    const slots = planned('09:10-09:30 Reading', '09:35-09:45 Move move', '09:45-10:30 Maths', '10:30-10:45 Snack food')
    expect(lines(inChosenOrder(slots, { 0: 'Maths first' })).slice(1)).toEqual([
      '09:10-09:55 Maths',
      '10:00-10:10 Move',
      '10:10-10:30 Reading',
      '10:30-10:45 Snack',
    ])
  })

  test('a slot that keeps its time may lie between slots of one length only', () => {
    const oneLength = planned('09:10-09:30 Reading', '09:30-09:45 Snack food', '09:45-10:05 Maths')
    expect(lines(inChosenOrder(oneLength, { 0: 'Maths first' })).slice(1)).toEqual([
      '09:10-09:30 Maths',
      '09:30-09:45 Snack',
      '09:45-10:05 Reading',
    ])
    const twoLengths = planned('09:10-09:30 Reading', '09:30-09:45 Snack food', '09:45-10:30 Maths')
    expect(isOrderChoice(called(twoLengths, 'Plan'), twoLengths)).toBeNull()
    expect(inChosenOrder(twoLengths, { 0: 'Maths first' })).toEqual(twoLengths)
  })

  test('it can be made until the earlier of its two slots starts', () => {
    expect(['08:00', '09:24', '09:25'].map((time) => choiceIsOpen(plan, irpMonday, at(time)))).toEqual([
      true,
      true,
      false,
    ])
  })

  test('two order choices in one day both hold', () => {
    const slots = having(
      planned(
        '09:10-09:30 Reading',
        '09:30-10:00 Maths',
        '10:00-10:10 Again choose',
        '10:10-10:20 PE',
        '10:20-10:50 Art',
      ),
      'Again',
      { choices: ['PE first', 'Art first'] },
    )
    expect(lines(inChosenOrder(slots, { 0: 'Maths first', 3: 'Art first' })).slice(1)).toEqual([
      '09:10-09:40 Maths',
      '09:40-10:00 Reading',
      '10:00-10:10 Again',
      '10:10-10:40 Art',
      '10:40-10:50 PE',
    ])
  })

  test('a day without choices is as written', () => {
    const plain = stepUpWednesday.map((part) => ({ ...part, choices: [] }))
    expect(inChosenOrder(plain, {})).toEqual(plain)
  })
})
