import { describe, expect, test } from 'vitest'
import type { Slot } from '../../../../src/core/timetable/day'
import { halfOf } from '../../../../src/core/timetable/halves'
import { at, day, mainstreamThursday } from './slots'

const ends = (slots: Slot[]) => [slots[0]?.activity, slots.at(-1)?.activity]

describe('half day', () => {
  test('lunch belongs to the first half, and what follows to the second', () => {
    expect(ends(halfOf(mainstreamThursday, at('08:00')))).toEqual(['Hello', 'Lunch'])
    expect(ends(halfOf(mainstreamThursday, at('12:44')))).toEqual(['Hello', 'Lunch'])
    expect(ends(halfOf(mainstreamThursday, at('12:45')))).toEqual(['Choose time', 'Home'])
  })

  test('food before 11:30 is a snack and splits nothing', () => {
    const withSnack = day('09:00-10:15 Maths', '10:15-10:30 Snack food', '11:30-12:00 Lunch food', '12:00-13:00 PE')
    expect(ends(halfOf(withSnack, at('10:45')))).toEqual(['Maths', 'Lunch'])
    expect(ends(halfOf(withSnack, at('12:00')))).toEqual(['PE', 'PE'])
  })

  test('without such food the day splits at noon', () => {
    const noLunch = day('09:00-12:00 Maths', '12:00-13:00 PE')
    expect(ends(halfOf(noLunch, at('11:59')))).toEqual(['Maths', 'Maths'])
    expect(ends(halfOf(noLunch, at('12:00')))).toEqual(['PE', 'PE'])
  })

  test('a part under way at noon is still in the half that is shown', () => {
    const acrossNoon = day('09:00-11:45 Maths', '11:45-12:30 Trip', '12:30-13:00 PE')
    expect(ends(halfOf(acrossNoon, at('12:10')))).toEqual(['Maths', 'Trip'])
    expect(ends(halfOf(acrossNoon, at('12:30')))).toEqual(['PE', 'PE'])
  })
})
