import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  canStayUntil,
  planOf,
  stayingUntil,
  withDaysOff,
  withEnd,
  withoutWeek,
  withStart,
  withTemplates,
  withWeek,
  withWeekAfter,
} from '../../../../src/core/plan/changePlan'
import { checkPlan, stepsBack } from '../../../../src/core/plan/checkPlan'
import type { Plan } from '../../../../src/core/plan/plan'
import { datesOfWeek, schoolWeeksFrom, weekOn } from '../../../../src/core/plan/schoolWeeks'
import type { Template } from '../../../../src/core/teacher'
import { addDays } from '../../../../src/core/timetable/dates'
import { day } from '../timetable/slots'
import { examplePlan, steps } from './examplePlan'

const codes = (plan: Plan) => checkPlan(plan).map(({ code }) => code)
const mondays = ({ weeks }: Pick<Plan, 'weeks'>) => weeks.map(({ monday }) => monday)
const shape = ({ weeks }: Plan) => weeks.map(({ phase, minutes, isReview }) => [phase, minutes, isReview])
const easter = examplePlan.daysOff

describe('a plan from its steps', () => {
  test('is laid out week after week, past a whole week of holiday, to the last school day', () => {
    const plan = planOf(steps, { tabletTag: 70, name: 'The way back', starts: '2027-03-08', daysOff: easter })
    expect(mondays(plan)).toEqual(mondays(examplePlan))
    expect(plan.ends).toBe('2027-04-16')
    expect(checkPlan(plan)).toEqual([])
  })

  test('may begin in the middle of a week', () => {
    const plan = { id: 1, ...planOf(steps, { tabletTag: 70, name: 'Back', starts: '2027-03-10', daysOff: [] }) }
    expect(plan.weeks[0]?.monday).toBe('2027-03-08')
    expect(datesOfWeek(plan, plan.weeks[0] as Plan['weeks'][number])).toEqual([
      '2027-03-10',
      '2027-03-11',
      '2027-03-12',
    ])
  })

  test('a week that Easter cuts short keeps its days before it', () => {
    expect(datesOfWeek(examplePlan, examplePlan.weeks[2] as Plan['weeks'][number])).toEqual([
      '2027-03-22',
      '2027-03-23',
      '2027-03-24',
      '2027-03-25',
    ])
    expect(weekOn(examplePlan, '2027-03-27')?.monday).toBe('2027-03-22')
    expect(weekOn(examplePlan, '2027-03-30')).toBeNull()
  })
})

describe('staying on a step', () => {
  test('repeats it until the agreed date with a review at its end, and moves what follows past the holiday', () => {
    const plan = stayingUntil(examplePlan, 1, '2027-03-26')
    expect(shape(plan)).toEqual([
      ['irp', 750, false],
      ['stepUp', 1050, true],
      ['stepUp', 1050, true],
      ['stepUp', 1275, false],
      ['mainstream', 1950, true],
    ])
    expect(mondays(plan)).toEqual(['2027-03-08', '2027-03-15', '2027-03-22', '2027-04-12', '2027-04-19'])
    expect(plan.ends).toBe('2027-04-23')
    expect(codes(plan)).toEqual([])
    expect(stepsBack(plan.weeks)).toEqual([])
  })

  test('looks like any other week: nothing in it says that it is one more', () => {
    const [, before, more] = stayingUntil(examplePlan, 1, '2027-03-26').weeks
    expect({ ...more, monday: '', isReview: true }).toEqual({ ...before, monday: '' })
    expect(Object.keys(more ?? {})).toEqual(Object.keys(before ?? {}))
  })

  test('goes on for as many weeks as there is school until then', () => {
    expect(mondays(stayingUntil(examplePlan, 2, '2027-04-14'))).toEqual([
      '2027-03-08',
      '2027-03-15',
      '2027-03-22',
      '2027-04-12',
      '2027-04-19',
    ])
    expect(mondays(stayingUntil(examplePlan, 0, '2027-03-26'))).toHaveLength(6)
  })

  test('changes nothing for a date before the next school week', () => {
    expect(stayingUntil(examplePlan, 1, '2027-03-19')).toBe(examplePlan)
    expect(stayingUntil(examplePlan, 2, '2027-04-02')).toBe(examplePlan)
    expect(canStayUntil(examplePlan, 2, 3)).toEqual({ first: '2027-04-12', last: '2027-04-30' })
  })
})

describe('a plan changed by hand', () => {
  test('a week more and a week less move what follows, and the end with it', () => {
    const longer = withWeekAfter(examplePlan, 3)
    expect(longer.ends).toBe('2027-04-23')
    expect(withoutWeek(longer, 0)).toMatchObject({ ends: '2027-04-16', starts: '2027-03-08' })
    expect(codes(withoutWeek(longer, 0))).toEqual([])
  })

  test('its only week stays', () => {
    const short = { ...examplePlan, weeks: examplePlan.weeks.slice(0, 1), ends: '2027-03-12' }
    expect(withoutWeek(short, 0)).toBe(short)
  })

  test('an INSET day moves nothing, and a whole week off moves the weeks after it', () => {
    const inset = { from: '2027-03-15', to: '2027-03-15', name: 'INSET' }
    expect(mondays(withDaysOff(examplePlan, [...easter, inset]))).toEqual(mondays(examplePlan))
    expect(withDaysOff(examplePlan, [...easter, inset]).daysOff[0]).toEqual(inset)
    const week = { from: '2027-03-15', to: '2027-03-19', name: 'Closed' }
    expect(mondays(withDaysOff(examplePlan, [...easter, week]))).toEqual([
      '2027-03-08',
      '2027-03-22',
      '2027-04-12',
      '2027-04-19',
    ])
  })

  test('an end on an INSET day becomes the school day before it', () => {
    const inset = { from: '2027-04-16', to: '2027-04-16', name: 'INSET' }
    expect(withDaysOff(examplePlan, [...easter, inset]).ends).toBe('2027-04-15')
  })

  test('another start moves all of it', () => {
    expect(withStart(examplePlan, '2027-04-12')).toMatchObject({ starts: '2027-04-12', ends: '2027-05-07' })
  })

  test('whatever is done to a sound plan, its weeks are where its dates say', () => {
    const change = fc.oneof(
      fc.record({ do: fc.constant('after' as const), at: fc.nat(9) }),
      fc.record({ do: fc.constant('without' as const), at: fc.nat(9) }),
      fc.record({ do: fc.constant('stay' as const), at: fc.nat(9), days: fc.integer({ min: -10, max: 40 }) }),
      fc.record({ do: fc.constant('off' as const), at: fc.nat(60), days: fc.nat(15) }),
    )
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        let plan = examplePlan
        for (const one of changes) {
          if (one.do === 'after') plan = withWeekAfter(plan, one.at)
          else if (one.do === 'without') plan = withoutWeek(plan, one.at)
          else if (one.do === 'stay')
            plan = stayingUntil(plan, one.at, addDays(plan.weeks[one.at]?.monday ?? plan.ends, one.days))
          else {
            const from = addDays(plan.starts, one.at + 1)
            plan = withDaysOff(plan, [...plan.daysOff, { from, to: addDays(from, one.days), name: 'Off' }])
          }
          if (!plan.weeks.some(({ isReview }) => isReview)) plan = withWeek(plan, 0, { isReview: true })
        }
        expect(mondays(plan)).toEqual(schoolWeeksFrom(plan.starts, plan.weeks.length, plan.daysOff))
        if (plan.weeks.length <= 39) expect(codes(plan)).toEqual([])
      }),
      { numRuns: 200, seed: 6 },
    )
  })
})

describe('another end of day', () => {
  const week = (plan: Plan | null, at: number) => plan?.weeks[at]

  test('brings the hours of its week along, and leaves those in class and other weeks alone', () => {
    const later = withEnd(examplePlan, 1, 12 * 60 + 30)
    expect(week(later, 1)).toMatchObject({ ends: 750, minutes: 17.5 * 60 + 75, classMinutes: 120 })
    expect(week(later, 2)).toEqual(week(examplePlan, 2))
    expect(withEnd(later as Plan, 1, 12 * 60 + 15)).toEqual(examplePlan)
  })

  test('counts the weekdays that have a template, and none in a week without hours', () => {
    const pattern = [1, null, 1, null, 1]
    expect(week(withEnd(withWeek(examplePlan, 1, { pattern }), 1, 745), 1)?.minutes).toBe(17.5 * 60 + 30)
    expect(week(withEnd(withWeek(examplePlan, 1, { minutes: 0 }), 1, 745), 1)).toMatchObject({ ends: 745, minutes: 0 })
  })

  test('counts no holiday and no INSET day, and none before the plan starts', () => {
    const inset = {
      from: addDays(examplePlan.weeks[1]?.monday ?? '', 2),
      to: addDays(examplePlan.weeks[1]?.monday ?? '', 2),
      name: 'INSET',
    }
    const withInset = { ...examplePlan, daysOff: [inset, ...examplePlan.daysOff] }
    expect(week(withEnd(withInset, 1, 12 * 60 + 30), 1)?.minutes).toBe(17.5 * 60 + 60)
    const pattern = [1, null, 1, null, 1]
    expect(week(withEnd(withWeek(withInset, 1, { pattern }), 1, 745), 1)?.minutes).toBe(17.5 * 60 + 20)
    const fromThursday = { ...examplePlan, starts: addDays(examplePlan.starts, 3) }
    const [ends = 0, minutes = 0] = [week(fromThursday, 0)?.ends, week(fromThursday, 0)?.minutes]
    expect(week(withEnd(fromThursday, 0, ends + 10), 0)?.minutes).toBe(minutes + 20)
  })

  test('is none before the days begin', () => {
    expect(withEnd(examplePlan, 1, 8 * 60 + 45)).toBeNull()
    expect(week(withEnd(examplePlan, 1, 8 * 60 + 50), 1)?.minutes).toBe(25)
  })
})

describe('what keeps a plan from being kept', () => {
  const [first] = examplePlan.weeks as [Plan['weeks'][number]]
  test('nothing does as it is', () => expect(codes(examplePlan)).toEqual([]))

  test.each<[string, Partial<Plan>, string[]]>([
    ['no name', { name: ' ' }, ['noName']],
    ['a start on a Saturday', { starts: '2027-03-13' }, ['startNotSchool']],
    ['a start in the holidays', { starts: '2027-03-29', ends: '2027-05-07' }, ['startNotSchool', 'missingWeek']],
    ['an end before its start', { ends: '2027-03-05' }, ['endBeforeStart', 'reviewAfterEnd']],
    ['a review after its end', { ends: '2027-03-26' }, ['reviewAfterEnd']],
    ['an end after its weeks', { ends: '2027-04-19' }, ['endAfterWeeks']],
    ['a missing week', { weeks: examplePlan.weeks.filter((_, at) => at !== 1) }, ['missingWeek']],
    [
      'three targets',
      { weeks: examplePlan.weeks.map((week) => ({ ...week, targets: ['a', 'b', 'c'] })) },
      ['tooManyTargets'],
    ],
    ['60 weeks', { weeks: Array(60).fill(first) }, ['tooManyWeeks']],
  ])('%s', (_what, part, found) => {
    expect(codes({ ...examplePlan, ...part })).toEqual(found)
  })

  test('a week after its end', () => {
    const weeks = examplePlan.weeks.map((week, at) => ({ ...week, isReview: at === 1 }))
    expect(codes({ ...examplePlan, weeks, ends: '2027-03-26' })).toEqual(['weekAfterEnd'])
    expect(codes({ ...examplePlan, weeks: weeks.map((week) => ({ ...week, isReview: false })) })).toEqual(['noReview'])
  })

  test.each<[string, Partial<Plan['weeks'][number]>, string]>([
    ['an end of day before its start', { ends: 8 * 60 }, 'endsBeforeStart'],
    ['an end of day that is no time', { ends: Number.NaN }, 'badEnds'],
    ['half a minute', { minutes: 0.5, classMinutes: 0 }, 'badHours'],
    ['more in class than in all', { classMinutes: 5000 }, 'moreInClass'],
    ['a long step', { newStep: 'a'.repeat(61) }, 'tooLong'],
    ['characters that cannot be seen', { newStep: 'Base\u202e' }, 'hiddenText'],
  ])('%s, and it says in which week', (_what, part, code) => {
    expect(checkPlan(withWeek(examplePlan, 2, part))).toMatchObject([{ code, week: 2 }])
  })

  test('fewer hours, fewer in class and an earlier phase are steps back, and keep nothing from being kept', () => {
    const plan = withWeek(examplePlan, 3, { phase: 'irp', minutes: 600, classMinutes: 0 })
    expect(codes(plan)).toEqual([])
    expect(stepsBack(plan.weeks).map(({ code, week }) => [code, week])).toEqual([
      ['phaseBack', 3],
      ['fewerHours', 3],
      ['fewerInClass', 3],
    ])
  })
})

describe('the templates of weekdays', () => {
  const slots = day('09:00-10:00 Maths')
  const template = (id: number, weekdays: number[], weeks: Template['weeks'] = 'every'): Template => ({
    id,
    name: String(id),
    weekdays,
    weeks,
    slots,
  })
  const patterns = (templates: Template[], weekA: string | null = null) =>
    withTemplates(examplePlan, templates, weekA).weeks.map(({ pattern }) => pattern)

  test('are taken in all weeks where a week has none that is there', () => {
    const all = [template(1, []), template(2, []), template(3, []), template(4, [1, 2, 5]), template(5, [3])]
    const [monday, tuesday, wednesday, thursday, friday] = [4, 4, 5, null, 4]
    expect(patterns(all)).toEqual([
      [1, 1, 1, 1, 1],
      [2, 2, 3, 2, 2],
      [2, 2, 3, 2, friday],
      [monday, tuesday, wednesday, thursday, friday],
    ])
    expect(patterns(all.slice(1))[0]).toEqual([monday, tuesday, wednesday, thursday, friday])
  })

  test('go by the week of a two-week timetable, and hold parts', () => {
    const all = [template(6, [1]), template(7, [1], 'a'), template(8, [1], 'b'), { ...template(9, [2]), slots: [] }]
    const firsts = patterns(all, '2027-03-08').map(([monday, tuesday]) => [monday, tuesday])
    expect(firsts).toEqual([
      [7, null],
      [8, null],
      [7, null],
      [8, null],
    ])
    expect(patterns(all)[0]?.[0]).toBe(6)
  })
})
