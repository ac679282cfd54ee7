import { describe, expect, test } from 'vitest'
import { stepsUntilQuiet } from '../../../../src/core/quiet/quietTime'
import { at, day, mainstreamThursday, stepUpWednesday } from '../timetable/slots'

const steps = (time: string) => {
  const until = stepsUntilQuiet(stepUpWednesday, at(time))
  return until.state === 'steps' ? until.steps : until.state
}

describe('steps until quiet time', () => {
  test('they are the slots after Now and before it', () => {
    expect(['09:10', '09:15', '09:45', '09:55'].map(steps)).toEqual([4, 3, 2, 1])
  })

  test('0 is "Quiet time is next"', () => {
    expect(steps('10:25')).toBe(0)
    expect(steps('10:44')).toBe(0)
  })

  test('while it is on, it is now', () => {
    expect(steps('10:45')).toBe('now')
    expect(stepsUntilQuiet(stepUpWednesday, at('10:45'))).toEqual({ state: 'now', slot: stepUpWednesday[7] })
  })

  test('none left today, no strip', () => {
    expect(steps('10:55')).toBe('none')
    expect(steps('14:00')).toBe('none')
    expect(stepsUntilQuiet([], at('09:00'))).toEqual({ state: 'none' })
  })

  test('before the first slot, the slots ahead of it count', () => {
    expect(steps('08:30')).toBe(1)
  })

  test('in a gap, the slots ahead of it count', () => {
    const withGap = day('09:00-09:30 Maths', '10:00-10:30 PE', '10:30-10:45 Nook quiet')
    expect(stepsUntilQuiet(withGap, at('09:45'))).toMatchObject({ state: 'steps', steps: 1 })
  })

  test('it tells the minutes and which quiet time', () => {
    const until = stepsUntilQuiet(mainstreamThursday, at('13:20'))
    expect(until).toMatchObject({ state: 'steps', steps: 0, minutesUntil: 55, slot: { start: at('14:15') } })
  })
})
