import type { Plan, PlanStep, PlanTemplate } from '../../../../src/core/plan/plan'

const hour = 60

const step = (
  phase: PlanStep['phase'],
  ends: number,
  hours: number,
  classHours: number,
  newStep: string,
  isReview: boolean,
): PlanStep => ({ phase, ends, minutes: hours * hour, classMinutes: classHours * hour, newStep, isReview })

/** Four weeks from the resource base to full days. */
export const steps: PlanStep[] = [
  step('irp', 11 * hour + 15, 12.5, 0, 'Base only', false),
  step('stepUp', 12 * hour + 15, 17.5, 2, 'First lesson he chose', true),
  step('stepUp', 13 * hour, 21.25, 7.5, '', false),
  step('mainstream', 15 * hour + 15, 32.5, 20, 'Full day', true),
]

export const exampleTemplate: PlanTemplate = { id: 1, name: 'Four weeks', weeks: steps }

const [one, two, three, four] = steps as [PlanStep, PlanStep, PlanStep, PlanStep]

/** From Monday 8 March to Friday 16 April 2027, with two weeks of Easter after its third week. */
export const examplePlan: Plan = {
  id: 1,
  tabletTag: 70,
  name: 'The way back',
  starts: '2027-03-08',
  ends: '2027-04-16',
  weeks: [
    { ...one, monday: '2027-03-08', pattern: [1, 1, 1, 1, 1], targets: ['Use my break card'] },
    { ...two, monday: '2027-03-15', pattern: [2, 2, 3, 2, 2], targets: [] },
    { ...three, monday: '2027-03-22', pattern: [2, 2, 3, 2, null], targets: [] },
    { ...four, monday: '2027-04-12', pattern: [null, null, null, null, null], targets: [] },
  ],
  daysOff: [{ from: '2027-03-26', to: '2027-04-09', name: 'Easter' }],
  together: [{ kind: 'adults', offered: ['Miss Khan', 'Mrs Bell'], chosen: ['Mrs Bell'], chosenOn: '2027-03-05' }],
}
