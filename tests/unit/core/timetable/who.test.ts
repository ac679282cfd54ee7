import { describe, expect, test } from 'vitest'
import { whoToShow } from '../../../../src/core/timetable/who'
import { called, mainstreamThursday, slot, stepUpWednesday } from './slots'

describe('who', () => {
  test('the key adult if in this slot', () => {
    expect(called(stepUpWednesday, 'Maths').adults).toEqual(['Mr Okafor', 'Miss Khan'])
    expect(whoToShow(called(stepUpWednesday, 'Maths'), 'Miss Khan')).toBe('Miss Khan')
    expect(whoToShow(called(stepUpWednesday, 'Maths'), 'miss khan')).toBe('Miss Khan')
  })

  test('else its first adult', () => {
    expect(whoToShow(called(mainstreamThursday, 'Maths'), 'Miss Khan')).toBe('Mr Okafor')
    expect(whoToShow(called(stepUpWednesday, 'Maths'), '')).toBe('Mr Okafor')
  })

  test('else nobody by name, and the words say "an adult"', () => {
    expect(whoToShow(slot({ adults: [] }), 'Miss Khan')).toBeNull()
    expect(whoToShow(null, 'Miss Khan')).toBeNull()
  })
})
