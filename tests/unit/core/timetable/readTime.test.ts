import { expect, test } from 'vitest'
import { readTime } from '../../../../src/core/timetable/readTime'

test.each([
  ['8:45', 525],
  ['08:45', 525],
  ['0845', 525],
  ['845', 525],
  ['8.45', 525],
  ['08:45:00', 525],
  ['8:45 am', 525],
  ['8:45AM', 525],
  ['1:05 pm', 785],
  ['1:05 p.m.', 785],
  ['12:05 am', 5],
  ['12:05 pm', 725],
  ['00:00', 0],
  ['24:00', 1440],
])('%s is minute %i', (text, minute) => {
  expect(readTime(text)).toBe(minute)
})

test.each([
  '',
  '25:61',
  '24:01',
  '8:60',
  '8',
  '8:5',
  '12345',
  '8:45:30',
  '13:05 pm',
  '0:30 am',
  '0.364583',
  'nine',
  '8-45',
])('%s is not a time', (text) => {
  expect(readTime(text)).toBeNull()
})
