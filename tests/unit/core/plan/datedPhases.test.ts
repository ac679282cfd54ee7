import { expect, test } from 'vitest'
import { datedPhases } from '../../../../src/core/plan/datedPhases'
import { examplePlan } from './examplePlan'

test('phases go from their first school day to their last', () => {
  expect(datedPhases(examplePlan)).toEqual([
    { phase: 'irp', from: '2027-03-08', to: '2027-03-12' },
    { phase: 'stepUp', from: '2027-03-15', to: '2027-03-25' },
    { phase: 'mainstream', from: '2027-04-12', to: '2027-04-16' },
  ])
})

test('a phase that comes again is told again', () => {
  const weeks = examplePlan.weeks.map((week, at) => ({ ...week, phase: at === 2 ? ('irp' as const) : week.phase }))
  expect(datedPhases({ ...examplePlan, weeks }).map(({ phase }) => phase)).toEqual([
    'irp',
    'stepUp',
    'irp',
    'mainstream',
  ])
})
