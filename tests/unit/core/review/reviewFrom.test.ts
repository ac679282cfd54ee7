import { expect, test } from 'vitest'
import { reviewFrom } from '../../../../src/core/review/reviewFrom'

const today = '2027-03-03'

test('a review begins with the plan, or with what was collected before it', () => {
  expect(reviewFrom('2027-02-01', ['2027-02-26', today], today)).toBe('2027-02-01')
  expect(reviewFrom('2027-02-22', ['2027-02-26', '2027-02-19'], today)).toBe('2027-02-19')
  expect(reviewFrom(undefined, ['2027-02-26'], today)).toBe('2027-02-26')
})

test('of a plan that is still to start it shows what is there already, and never begins after today', () => {
  expect(reviewFrom('2027-03-08', ['2027-03-02'], today)).toBe('2027-03-02')
  expect(reviewFrom('2027-03-08', [], today)).toBe(today)
})
