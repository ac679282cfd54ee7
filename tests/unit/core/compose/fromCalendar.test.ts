import { expect, test } from 'vitest'
import { findingsIn } from '../../../../src/core/compose/draftFindings'
import { fromCalendar } from '../../../../src/core/compose/fromCalendar'
import { at } from '../timetable/slots'

const event = (start: string, end: string, name: string, place = '') => ({
  start: at(start),
  end: at(end),
  name,
  place,
})

test('events become parts with clean texts, and the kind their name tells of', () => {
  const draft = fromCalendar([
    event('12:15', '12:45', 'Lunch', 'Hall'),
    event('09:00', '09:30', '🎨  Art\u200B', `${'Room '.repeat(20)}`),
  ])
  expect(draft).toMatchObject([
    { id: 1, activity: 'Art', kind: 'lesson', place: 'Room Room Room Room Room Room Room Room…' },
    { id: 0, activity: 'Lunch', kind: 'food', place: 'Hall' },
  ])
  expect(findingsIn(draft).map(({ code }) => code)).toEqual(['gap'])
})

test('events at the same time are kept and marked; one without a name is marked too', () => {
  const draft = fromCalendar([event('09:00', '09:30', 'Maths'), event('09:15', '09:45', '')])
  expect(findingsIn(draft).map(({ code }) => code)).toEqual(['overlap', 'noActivity'])
})
