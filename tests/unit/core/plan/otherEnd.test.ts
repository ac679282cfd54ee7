import { expect, test } from 'vitest'
import { otherEnd } from '../../../../src/core/plan/otherEnd'
import { at, day } from '../timetable/slots'
import { examplePlan } from './examplePlan'

const until = (end: string) => day('09:00-10:00 Maths', `10:00-${end} Home leave`)

test('a day that ends earlier or later than the plan’s week is told with both times', () => {
  expect(otherEnd(examplePlan, { date: '2027-03-10', slots: until('15:15') })).toEqual({
    ends: at('15:15'),
    planned: at('11:15'),
  })
  expect(otherEnd(examplePlan, { date: '2027-03-10', slots: until('11:00') })).toMatchObject({ ends: at('11:00') })
  expect(otherEnd(examplePlan, { date: '2027-03-10', slots: until('11:15') })).toBeNull()
})

test('a day without parts, in a holiday or outside the plan is not told', () => {
  expect(otherEnd(examplePlan, { date: '2027-03-10', slots: [] })).toBeNull()
  for (const date of ['2027-03-05', '2027-03-26', '2027-03-27', '2027-04-19'])
    expect(otherEnd(examplePlan, { date, slots: until('15:15') })).toBeNull()
})
