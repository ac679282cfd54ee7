import { describe, expect, test } from 'vitest'
import { isPlan, isPlanTemplate } from '../../../src/core/storedPlan'
import { type Guarded, guardsHold } from './guards'
import { examplePlan, exampleTemplate } from './plan/examplePlan'

const guarded: Guarded[] = [
  ['a plan', isPlan, examplePlan],
  ['a template of a plan', isPlanTemplate, exampleTemplate],
]

guardsHold(guarded)

test.each(guarded)('%s is damaged with no week, or with a damaged one', (_name, isSound, record) => {
  expect(isSound({ ...record, weeks: [] })).toBe(false)
  expect(isSound({ ...record, weeks: [{ phase: 'irp' }] })).toBe(false)
})

describe('a plan', () => {
  const [week] = examplePlan.weeks
  test.each([
    ['a phase of no plan', { phase: 'away' }],
    ['a pattern of four days', { pattern: [1, 1, 1, 1] }],
    ['a pattern of names', { pattern: ['Monday', null, null, null, null] }],
    ['half a minute', { minutes: 12.5 }],
  ])('is damaged with %s', (_what, change) => {
    expect(isPlan({ ...examplePlan, weeks: [{ ...week, ...change }] })).toBe(false)
  })

  test('is damaged with a choice of another kind, or a holiday of no date', () => {
    const choice = { kind: 'place', offered: [], chosen: null, chosenOn: null }
    expect(isPlan({ ...examplePlan, together: [choice] })).toBe(false)
    expect(isPlan({ ...examplePlan, daysOff: [{ from: 'Easter', to: '2027-04-09', name: '' }] })).toBe(false)
  })
})
