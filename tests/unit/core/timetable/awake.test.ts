import { expect, test } from 'vitest'
import { keepsAwake } from '../../../../src/core/timetable/awake'
import { at, irpMonday } from './slots'

test('the screen is kept awake from 30 minutes before the first slot to 30 after the last', () => {
  const awake = ['08:14', '08:15', '10:00', '11:44', '11:45'].map((time) => keepsAwake(irpMonday, at(time)))
  expect(awake).toEqual([false, true, true, true, false])
})

test('a day with no slots keeps no screen awake', () => {
  expect(keepsAwake([], at('09:00'))).toBe(false)
})
