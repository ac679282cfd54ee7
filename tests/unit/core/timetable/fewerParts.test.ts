import { expect, test } from 'vitest'
import { clockTime } from '../../../../src/core/timetable/clockTime'
import { mondayOf } from '../../../../src/core/timetable/dates'
import { fewerParts } from '../../../../src/core/timetable/fewerParts'
import { stepUpWednesday } from './slots'

const left = (most: number) => fewerParts(stepUpWednesday, most).map(({ activity }) => activity)

test('a day that fits stays whole', () => {
  expect(fewerParts(stepUpWednesday, 15)).toEqual(stepUpWednesday)
})

test('care, jobs and the talks about the day are left out first, and home never', () => {
  expect(left(11)).toEqual([
    'Hello',
    'Quiet time',
    'Maths',
    'Move',
    'Writing',
    'Play',
    'Quiet time',
    'Science',
    'Story',
    'Lunch',
    'Home',
  ])
  expect(left(3)).toEqual(['Quiet time', 'Maths', 'Home'])
  expect(left(1)).toEqual(['Home'])
})

test('a minute stands as on a clock', () => {
  expect([0, 555, 720, 785].map(clockTime)).toEqual(['0:00', '9:15', '12:00', '13:05'])
})

test('the Monday of a week is that of each of its days', () => {
  expect(['2027-03-01', '2027-03-03', '2027-03-07', '2027-03-08'].map(mondayOf)).toEqual([
    '2027-03-01',
    '2027-03-01',
    '2027-03-01',
    '2027-03-08',
  ])
})
