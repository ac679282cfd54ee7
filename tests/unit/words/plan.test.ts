import { expect, test } from 'vitest'
import { planWords } from '../../../src/words/plan.en'

test('a week without hours is said to have none yet, and not to have 0 hours', () => {
  expect(planWords.hoursFollow(2, '0')).toBe('Week 2 has no hours yet. Write them under “Hours in the week”.')
  expect(planWords.hoursFollow(2, '1')).toMatch(/^Week 2 has 1 hour now/)
  expect(planWords.hoursFollow(2, '12.92')).toMatch(/^Week 2 has 12.92 hours now/)
  expect(planWords.templateSays(1, '0', '0')).toBe('1 week, no hours yet')
  expect(planWords.templateSays(2, '1', '1')).toBe('2 weeks, 1 hour a week')
  expect(planWords.templateSays(8, '0', '32.5')).toBe('8 weeks, 0 to 32.5 hours a week')
})
