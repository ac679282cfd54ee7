import { describe, expect, test } from 'vitest'
import { minutesBetween, type RowPlace } from '../../../../src/screens/teacher/compose/dragging'
import { day } from '../../core/timetable/slots'

/** Rows of 60 pixels with 6 between them, as a list shows them. */
const rowsOf = (...parts: string[]): RowPlace[] =>
  day(...parts).map((slot, at) => ({ slot, top: at * 66, bottom: at * 66 + 60 }))

const rows = rowsOf('09:00-09:30 Maths', '09:30-10:00 Reading', '10:00-11:00 Writing')

describe('a drag', () => {
  test.each([
    ['to where it was is none', 0, 0, 0],
    ['to the top of the next row begins with it', 0, 66, 30],
    ['to the middle of the next row', 0, 96, 45],
    ['within a longer row is quicker', 132, 142, 10],
    ['back is the same', 66, 0, -30],
    ['before the first row', 0, -36, -30],
    ['after the last row', 192, 228, 30],
  ])('%s', (_name, from, to, minutes) => {
    expect(minutesBetween(rows, from, to)).toBe(minutes)
  })

  test('beside a part at the same time never runs backwards', () => {
    const overlapping = rowsOf('09:00-10:00 Maths', '09:15-09:30 Job', '10:00-11:00 Writing')
    const moved = Array.from({ length: 40 }, (_, step) => minutesBetween(overlapping, 0, step * 5))
    expect(moved).toEqual([...moved].sort((one, other) => one - other))
  })

  test('in an empty list goes nowhere', () => {
    expect(minutesBetween([], 0, 0)).toBe(0)
  })
})
