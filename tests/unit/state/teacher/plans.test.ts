import { beforeEach, describe, expect, test, vi } from 'vitest'
import { withWeek } from '../../../../src/core/plan/changePlan'
import { mostWeeks, type PlanFault } from '../../../../src/core/plan/checkPlan'
import type { Plan } from '../../../../src/core/plan/plan'
import { no, ok } from '../../../../src/core/result'
import { addPlan, changePlan } from '../../../../src/state/teacher/plans'
import { addPlan as addStored, changePlan as changeStored, readPlans } from '../../../../src/storage/plans'
import { sayPlanFault } from '../../../../src/words/planProblems.en'
import { examplePlan } from '../../core/plan/examplePlan'

vi.mock('../../../../src/storage/plans')
vi.mock('../../../../src/state/teacher/days')

/** All that is stored, as the storage would keep it. */
let stored: Plan[]

beforeEach(() => {
  stored = [structuredClone(examplePlan)]
  vi.mocked(readPlans).mockImplementation(() => Promise.resolve(ok(stored)))
  vi.mocked(addStored).mockImplementation((plan) => {
    const added = { ...plan, id: 2 }
    stored.push(added)
    return Promise.resolve(ok(added))
  })
  vi.mocked(changeStored).mockImplementation((_id, change) => {
    stored = stored.map(change)
    return Promise.resolve(ok(stored[0] ?? null))
  })
})

const weekLike = (part: Partial<Plan['weeks'][number]>) => (plan: Plan) => withWeek(plan, 2, part)

const faulty: [what: string, change: (plan: Plan) => Plan, code: PlanFault['code'], sentence: string][] = [
  [
    'a missing week',
    (plan) => ({ ...plan, weeks: plan.weeks.filter((_, at) => at !== 1).map((week) => ({ ...week, isReview: true })) }),
    'missingWeek',
    'Week 2 is not where the dates say: a week before it is missing.',
  ],
  [
    'two phases in one week',
    (plan) => ({ ...plan, weeks: [...plan.weeks, { ...plan.weeks[3], phase: 'irp' } as Plan['weeks'][number]] }),
    'missingWeek',
    'Week 5 is not where the dates say: a week before it is missing.',
  ],
  [
    'a review after the end',
    (plan) => ({ ...plan, ends: '2027-03-26' }),
    'reviewAfterEnd',
    'The review in week 4 is after the end. Choose a later end, or remove that week first.',
  ],
  [
    'an end of day before its start',
    weekLike({ ends: 8 * 60 }),
    'endsBeforeStart',
    'Week 3: with these hours in five days, the day would end before it starts. Check both.',
  ],
  [
    '60 weeks',
    (plan) => ({ ...plan, weeks: Array.from({ length: 60 }, () => plan.weeks[0] as Plan['weeks'][number]) }),
    'tooManyWeeks',
    `A plan has at most ${mostWeeks} weeks, a school year.`,
  ],
  [
    'no review',
    (plan) => ({ ...plan, weeks: plan.weeks.map((week) => ({ ...week, isReview: false })) }),
    'noReview',
    'A plan has at least one review. Keep it in one of its weeks.',
  ],
  [
    'more in class than in all',
    weekLike({ classMinutes: 5000 }),
    'moreInClass',
    'Week 3: more hours in class than in the week. Check both.',
  ],
]

describe('a faulty plan is not kept, and nothing of it is', () => {
  test.each(faulty)('%s, where a plan is changed', async (_what, change, code, sentence) => {
    const changed = await changePlan(examplePlan.id, change)
    expect(changed).toMatchObject({ ok: false, why: { faults: [{ code }] } })
    const [fault] = !changed.ok && typeof changed.why === 'object' ? changed.why.faults : []
    expect(fault && sayPlanFault(fault)).toBe(sentence)
    expect(stored).toEqual([examplePlan])
  })

  test.each(faulty)('%s, where a plan is new', async (_what, change, code) => {
    expect(await addPlan(change(examplePlan))).toMatchObject({ ok: false, why: { faults: [{ code }] } })
    expect(stored).toEqual([examplePlan])
  })
})

test('a sound plan is kept, and so is a step back that was agreed', async () => {
  const fewer = weekLike({ minutes: 600, classMinutes: 0 })
  expect(await changePlan(examplePlan.id, fewer)).toEqual(ok(fewer(examplePlan)))
  expect(stored).toEqual([fewer(examplePlan)])
  expect(await addPlan(examplePlan)).toMatchObject({ ok: true })
  expect(stored).toHaveLength(2)
})

test('a device that is full says so, and the plan stays as it was', async () => {
  vi.mocked(changeStored).mockResolvedValue(no('full'))
  expect(await changePlan(examplePlan.id, weekLike({ newStep: 'Lunch in the Base' }))).toEqual(no('full'))
  expect(stored).toEqual([examplePlan])
})
