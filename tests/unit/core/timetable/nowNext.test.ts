import { describe, expect, test } from 'vitest'
import type { Slot } from '../../../../src/core/timetable/day'
import { isHomeTime, nowNext, saysHome } from '../../../../src/core/timetable/nowNext'
import { at, day, irpMonday, mainstreamThursday, stepUpWednesday } from './slots'

const shown = (slots: Slot[], time: string) => {
  const { state, now, next, then } = nowNext(slots, at(time))
  return [state, now?.activity, next?.activity, then?.activity]
}

describe('Now, Next, Then and Home', () => {
  test('Now is the slot that holds the present minute', () => {
    expect(shown(stepUpWednesday, '09:15')).toEqual(['slot', 'Maths', 'Move', 'Writing'])
    expect(shown(stepUpWednesday, '09:44')).toEqual(['slot', 'Maths', 'Move', 'Writing'])
    expect(shown(stepUpWednesday, '09:45')).toEqual(['slot', 'Move', 'Writing', 'Play'])
  })

  test('before the first slot, the first slot is Next', () => {
    expect(shown(stepUpWednesday, '08:44')).toEqual(['beforeFirst', undefined, 'Hello', 'Quiet time'])
  })

  test('in a gap, the upcoming slot is Next', () => {
    const withGap = day('09:00-09:30 Maths', '10:00-10:30 PE', '10:30-11:00 Story')
    expect(shown(withGap, '09:30')).toEqual(['gap', undefined, 'PE', 'Story'])
    expect(shown(withGap, '10:00')).toEqual(['slot', 'PE', 'Story', undefined])
  })

  test('after the last slot nothing is left, and the last slot has no Next', () => {
    expect(shown(mainstreamThursday, '15:10')).toEqual(['slot', 'Home', undefined, undefined])
    expect(shown(mainstreamThursday, '15:15')).toEqual(['afterLast', undefined, undefined, undefined])
  })

  test('a day with no slots is empty', () => {
    expect(shown([], '09:00')).toEqual(['empty', undefined, undefined, undefined])
    expect(nowNext([], at('09:00')).home).toBeNull()
  })

  test('home is the last slot in which the pupil leaves, and is in sight all day', () => {
    const withClub = day('09:00-09:30 Swimming leave', '15:00-15:15 Home leave', '15:15-16:00 Club')
    expect(['08:00', '09:00', '15:05', '17:00'].map((time) => nowNext(withClub, at(time)).home?.activity)).toEqual(
      Array(4).fill('Home'),
    )
  })

  test('it is time for home once the part in which the pupil leaves has begun, and with none once the day is over', () => {
    expect([isHomeTime(mainstreamThursday, at('15:09')), isHomeTime(mainstreamThursday, at('15:10'))]).toEqual([
      false,
      true,
    ])
    expect([isHomeTime(irpMonday, at('11:14')), isHomeTime(irpMonday, at('11:15'))]).toEqual([false, true])
    expect(isHomeTime([], at('15:10'))).toBe(false)
  })

  test('a part for leaving and one whose name holds home say that the pupil goes home', () => {
    const [taxi, homework] = day('14:00-14:10 Taxi leave', '15:00-15:20 Homework')
    const reading = homework && { ...homework, activity: 'Home reading' }
    const lookBack = irpMonday.at(-1)
    expect([taxi, lookBack, homework, reading].map((slot) => slot && saysHome(slot))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('home is the last slot where none is for leaving', () => {
    expect(nowNext(irpMonday, at('09:00')).home?.activity).toBe('Look back and home')
  })
})
