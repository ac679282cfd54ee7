import { describe, expect, test } from 'vitest'
import { aboutMinutes, aboutMinutesOf, stepsLeft } from '../../../../src/core/timetable/timeLeft'
import { at, slot } from './slots'

const maths = slot({ start: at('09:15'), end: at('10:10') })

describe('what is left of this card', () => {
  test('a 55-minute slot has 11 steps, and at its first minute all are left', () => {
    expect(stepsLeft(maths, at('09:15'))).toEqual({ left: 11, of: 11, each: 5 })
  })

  test('it moves in steps, never continuously', () => {
    const everyMinute = Array.from({ length: 55 }, (_, minute) => stepsLeft(maths, at('09:15') + minute).left)
    expect(everyMinute).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1].flatMap((left) => Array(5).fill(left)))
  })

  test('the last step stays until the end', () => {
    expect(stepsLeft(maths, at('10:09'))).toEqual({ left: 1, of: 11, each: 5 })
    expect(stepsLeft(maths, at('10:10'))).toEqual({ left: 0, of: 11, each: 5 })
  })

  test('before the start all are left, and after the end none', () => {
    expect(stepsLeft(maths, at('08:00'))).toEqual({ left: 11, of: 11, each: 5 })
    expect(stepsLeft(maths, at('12:00'))).toEqual({ left: 0, of: 11, each: 5 })
  })

  test('a length that is not in fives has a short first step', () => {
    const long = slot({ start: at('12:05'), end: at('12:27') })
    expect([0, 1, 2, 21].map((minute) => stepsLeft(long, at('12:05') + minute).left)).toEqual([5, 5, 4, 1])
  })

  test('a part of at most 20 minutes moves every minute', () => {
    const quiet = slot({ start: at('10:45'), end: at('11:05') })
    expect(stepsLeft(quiet, at('10:45'))).toEqual({ left: 20, of: 20, each: 1 })
    expect([1, 2, 19].map((minute) => stepsLeft(quiet, at('10:45') + minute).left)).toEqual([19, 18, 1])
    expect(stepsLeft({ ...quiet, end: at('11:06') }, at('10:46'))).toEqual({ left: 4, of: 5, each: 5 })
  })

  test('the words for the steps that are left are in fives, whatever the steps', () => {
    expect(aboutMinutesOf({ left: 7, of: 10, each: 1 })).toBe(5)
    expect(aboutMinutesOf({ left: 2, of: 11, each: 5 })).toBe(10)
  })

  test('"about" minutes are in fives and at least five', () => {
    expect([0, 1, 4, 7, 8, 10, 12, 13, 58].map(aboutMinutes)).toEqual([5, 5, 5, 5, 10, 10, 10, 15, 60])
  })
})
