import { expect, test } from 'vitest'
import { lastEnd } from '../../../../src/core/timetable/lastEnd'
import { day } from './slots'

test('a day ends with the part that ends last, in whatever order they are, and without parts at no time', () => {
  const slots = day('09:00-10:00 Maths', '10:00-11:30 Art')
  expect([slots, [...slots].reverse(), []].map(lastEnd)).toEqual([11 * 60 + 30, 11 * 60 + 30, 0])
})
