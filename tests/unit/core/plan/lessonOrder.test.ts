import { expect, test } from 'vitest'
import { withChosenLessons } from '../../../../src/core/plan/lessonOrder'
import type { Together } from '../../../../src/core/plan/plan'
import { day, lines } from '../timetable/slots'

const lessonOrder = (...chosen: string[]): Together[] => [
  { kind: 'lessonOrder', offered: chosen, chosen, chosenOn: '2027-03-01' },
]

test('a day that was cut has the lessons put first, each in a place that it has room for', () => {
  const whole = day('09:00-10:00 Maths', '10:00-10:30 Phonics', '10:30-11:30 Art', '11:30-12:00 Reading')
  const cut = day('09:00-10:00 Maths', '10:00-10:30 Phonics', '10:30-11:00 Art')
  expect(lines(withChosenLessons(cut, whole, lessonOrder('Reading', 'Art', 'Maths')))).toEqual([
    '09:00-10:00 Reading',
    '10:00-10:30 Phonics',
    '10:30-11:00 Art',
  ])
  expect(lines(withChosenLessons(cut, whole, lessonOrder('Art', 'Maths')))).toEqual([
    '09:00-10:00 Art',
    '10:00-10:30 Phonics',
    '10:30-11:00 Maths',
  ])
  expect(withChosenLessons(whole, whole, lessonOrder('Art', 'Maths'))).toBe(whole)
  expect(withChosenLessons(cut, whole, [])).toBe(cut)
})
