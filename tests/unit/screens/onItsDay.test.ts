import { beforeEach, expect, test } from 'vitest'
import { dayName, standsOn } from '../../../src/screens/onItsDay'
import { moment } from '../../../src/state/wall'

beforeEach(() => {
  moment.value = { ...moment.peek(), date: '2027-03-03' }
})

test.each([
  ['2027-03-03', 'Today', 'Not today'],
  ['2027-03-04', 'Thursday', 'Not on Thursday'],
  ['2027-03-09', 'Tuesday', 'Not on Tuesday'],
  ['2027-03-10', 'Wednesday 10 March', 'Not on Wednesday 10 March'],
])('on Wednesday 3 March, %s is called %s and a part of it stands as %s', (date, name, notThen) => {
  expect(dayName(date)).toBe(name)
  expect(standsOn(date)).toMatchObject({ notToday: notThen, today: name })
})

test('no side of a change on another day is said to be today', () => {
  expect(Object.values(standsOn('2027-03-04')).filter((words) => !words.includes('Thursday'))).toEqual([])
})
