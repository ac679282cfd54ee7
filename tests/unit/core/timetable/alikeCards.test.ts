import { expect, test } from 'vitest'
import { comesBefore } from '../../../../src/core/timetable/alikeCards'
import { changesSince } from '../../../../src/core/timetable/changes'
import type { Slot } from '../../../../src/core/timetable/day'
import { day } from './slots'

const seen = day(
  '09:00-10:00 Maths',
  '10:00-10:15 Play',
  '10:15-11:00 English',
  '11:00-11:30 Play',
  '11:30-12:00 Story',
)
const becoming = (told: (slot: Slot) => Partial<Slot>): Slot[] => seen.map((slot) => ({ ...slot, ...told(slot) }))
const wet = becoming(({ activity }) => (activity === 'Play' ? { activity: 'Wet play' } : {}))

test('two cards that read alike say what each comes before', () => {
  expect(comesBefore(changesSince(seen, wet), wet)).toEqual(['English', 'Story'])
})

test('a card that reads like no other says nothing', () => {
  const one = becoming(({ id, activity }) => ({
    activity: id === 1 ? 'Wet play' : activity,
  }))
  expect(comesBefore(changesSince(seen, one), one)).toEqual([''])
})

test('the last part of a day comes before nothing, and a dropped part stands nowhere', () => {
  const closing = wet.slice(0, 4)
  expect(comesBefore(changesSince(seen.slice(0, 4), closing), closing)).toEqual(['English', ''])
  const without = seen.filter(({ activity }) => activity !== 'Play')
  expect(comesBefore(changesSince(seen, without), without)).toEqual(['', ''])
})
