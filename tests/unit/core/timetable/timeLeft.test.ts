import { describe, expect, test } from 'vitest'
import { aboutMinutes, stepsLeft } from '../../../../src/core/timetable/timeLeft'
import { at, slot } from './slots'

const maths = slot({ start: at('09:15'), end: at('10:10') })

describe('what is left of this card', () => {
  test('a 55-minute slot has 11 steps, and at its first minute all are left', () => {
    expect(stepsLeft(maths, at('09:15'))).toEqual({ left: 11, of: 11 })
  })

  test('it moves in steps, never continuously', () => {
    const everyMinute = Array.from({ length: 55 }, (_, minute) => stepsLeft(maths, at('09:15') + minute).left)
    expect(everyMinute).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1].flatMap((left) => Array(5).fill(left)))
  })

  test('the last step stays until the end', () => {
    expect(stepsLeft(maths, at('10:09'))).toEqual({ left: 1, of: 11 })
    expect(stepsLeft(maths, at('10:10'))).toEqual({ left: 0, of: 11 })
  })

  test('before the start all are left, and after the end none', () => {
    expect(stepsLeft(maths, at('08:00'))).toEqual({ left: 11, of: 11 })
    expect(stepsLeft(maths, at('12:00'))).toEqual({ left: 0, of: 11 })
  })

  test('a length that is not in fives has a short first step', () => {
    const wash = slot({ start: at('12:05'), end: at('12:12') })
    expect([0, 1, 2, 6].map((minute) => stepsLeft(wash, at('12:05') + minute))).toEqual([
      { left: 2, of: 2 },
      { left: 2, of: 2 },
      { left: 1, of: 2 },
      { left: 1, of: 2 },
    ])
  })

  test('"about" minutes are in fives and at least five', () => {
    expect([0, 1, 4, 7, 8, 10, 12, 13, 58].map(aboutMinutes)).toEqual([5, 5, 5, 5, 10, 10, 10, 15, 60])
  })
})
