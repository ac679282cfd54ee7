import { describe, expect, test } from 'vitest'
import { mostWeeks, stepFaultCodes } from '../../../src/core/plan/checkPlan'
import { planColumns, planNoteCodes, planProblemCodes, readPlan } from '../../../src/core/plan/readPlan'
import { readTableText, tableRefusals } from '../../../src/device/tableFile'
import { sayPlanFault, sayPlanNote, sayPlanProblem, sayPlanRefusal } from '../../../src/words/planProblems.en'

const found = { row: 4, column: 'ends', value: '12', otherRow: 3 }
const planFaults = [
  'noName',
  'startNotSchool',
  'endBeforeStart',
  'noReview',
  'tooManyWeeks',
  'tooManyTargets',
  'missingWeek',
  'reviewAfterEnd',
  'weekAfterEnd',
  'endAfterWeeks',
] as const
const everySentence = [
  ...planProblemCodes.map((code) => sayPlanProblem({ ...found, code })),
  ...planNoteCodes.map((code) => sayPlanNote({ ...found, code })),
  ...tableRefusals.map((why) => sayPlanRefusal(why)),
  ...[...planFaults, ...stepFaultCodes].map((code) => sayPlanFault({ code, week: 3 })),
]

test('every code has its own whole sentence', () => {
  for (const sentence of everySentence) expect(sentence).toMatch(/^[A-Z1].*[^\s]\.$/s)
  for (const sentence of everySentence)
    expect(sentence).not.toMatch(/undefined|null|NaN|!| {2}|\bmust\b|\bwrong\b|\binvalid\b/)
  expect(new Set(everySentence).size).toBe(everySentence.length)
})

test('the limits named are the limits held', () => {
  expect(sayPlanProblem({ ...found, code: 'tooManyWeeks' })).toContain(`at most ${mostWeeks}`)
  expect(sayPlanFault({ code: 'tooManyWeeks' })).toContain(`at most ${mostWeeks}`)
  expect(sayPlanProblem({ ...found, code: 'noHeader' })).toContain(planColumns.join(', '))
})

describe('each bad plan ends in a clear sentence', () => {
  const said = (...rows: string[]): string[] => {
    const table = readTableText([planColumns.join(','), ...rows].join('\n'))
    return table.ok ? readPlan(table.value).problems.map(sayPlanProblem) : [sayPlanRefusal(table.why)]
  }
  const first = '1,irp,11:15,12.5,0,Base only,yes'

  test.each([
    [
      'a missing week',
      [first, '3,step-up,12:15,17.5,2,,'],
      'Week 2 is missing before row 3. Add it, or count the weeks anew.',
    ],
    [
      'hours that shrink',
      [first, '2,irp,11:45,10,0,,'],
      'Row 3, hours: these are fewer hours than in row 2. Check them; a step back that was agreed can be set after loading.',
    ],
    [
      'phases that overlap',
      [first, '1,step-up,11:45,15,0,,'],
      'Rows 2 and 3 give week 1 two phases. A week has one: change one of the rows.',
    ],
    [
      'phases that run backwards',
      ['1,step-up,11:15,12.5,0,,yes', '2,irp,11:45,15,0,,'],
      'Row 3, phase: this phase comes before that of row 2. Put the weeks in order; a step back that was agreed can be set after loading.',
    ],
    [
      'an end of day before its start',
      ['1,irp,08:15,12.5,0,,yes'],
      'Row 2, ends: a day that ends at 08:15 would end before it starts, with these hours in five days. Check both.',
    ],
    [
      'no review',
      ['1,irp,11:15,12.5,0,,'],
      'No week has a review. Write yes in the review column of at least one week.',
    ],
    [
      'an empty cell',
      ['1,,11:15,12.5,0,,yes'],
      'Row 2, phase: the empty cell is not a phase. Write step-out, irp, step-up or mainstream.',
    ],
  ])('%s', (_what, rows, sentence) => {
    expect(said(...rows)).toEqual([sentence])
  })
})
