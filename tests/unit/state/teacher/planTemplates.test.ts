import { beforeEach, expect, test, vi } from 'vitest'
import type { PlanTemplate } from '../../../../src/core/plan/plan'
import { no, ok } from '../../../../src/core/result'
import { used } from '../../../../src/state/teacher/peopleAndPlaces'
import { addPlanTemplate } from '../../../../src/state/teacher/planTemplates'
import { addPlanTemplate as addStored, readPlanTemplates } from '../../../../src/storage/planTemplates'
import { exampleTemplate } from '../../core/plan/examplePlan'

vi.mock('../../../../src/storage/planTemplates')

let stored: Omit<PlanTemplate, 'id'>[]

beforeEach(() => {
  stored = []
  vi.mocked(readPlanTemplates).mockResolvedValue(ok([]))
  vi.mocked(addStored).mockImplementation((template) => {
    stored.push(template)
    return Promise.resolve(ok({ ...template, id: 1 }))
  })
})

const { id: _, ...example } = exampleTemplate
const withSteps = (...steps: string[]) => ({
  ...example,
  weeks: example.weeks.map((week, at) => ({ ...week, newStep: steps[at] ?? '' })),
})
const storedSteps = () => stored.flatMap(({ weeks }) => weeks.map(({ newStep }) => newStep))

test('what is stored has no word that may be a name, but for those an adult kept', async () => {
  expect(await addPlanTemplate(withSteps('Jayden’s job', 'Bouldering', 'With Okafor'), ['bouldering'])).toMatchObject({
    ok: true,
  })
  expect(storedSteps()).toEqual(['Someone’s job', 'Bouldering', 'With someone', ''])
})

test.each([['Mrs Bell visits'], ['Lunch with Ada'], ['Back on 3 March'], ['Back on 3.3.27']])(
  'one that says who or when is not stored: %s',
  async (step) => {
    used.value = { ...used.value, adults: ['Ada'] }
    expect(await addPlanTemplate(withSteps(step), ['ada', 'bell', 'march'])).toEqual(no('tells'))
    expect(stored).toEqual([])
  },
)

test('a device that is full says so', async () => {
  vi.mocked(addStored).mockResolvedValue(no('full'))
  expect(await addPlanTemplate(example, [])).toEqual(no('full'))
})
