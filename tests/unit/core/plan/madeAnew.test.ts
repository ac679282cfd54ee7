import { describe, expect, test } from 'vitest'
import { planOf } from '../../../../src/core/plan/changePlan'
import { isAsChosen, madeAnew, madeAsChosen, madeToEnd } from '../../../../src/core/plan/madeAnew'
import type { Plan } from '../../../../src/core/plan/plan'
import { withChosen, withOffered } from '../../../../src/core/plan/together'
import type { ComposedDay, Template } from '../../../../src/core/teacher'
import { day, having, lines } from '../timetable/slots'
import { steps } from './examplePlan'

const slots = day('09:00-09:40 Maths', '09:40-10:20 Art', '10:20-10:30 Home leave')
const templates: Template[] = [{ id: 1, name: 'Every day', weekdays: [], weeks: 'every', slots }]
const [monday, tuesday, wednesday] = ['2027-03-08', '2027-03-09', '2027-03-10'] as const

const before: Plan = (() => {
  const plan = planOf(steps, { tabletTag: 70, name: 'Plan', starts: monday, daysOff: [] })
  const weeks = plan.weeks.map((week) => ({ ...week, pattern: [1, 1, 1, 1, 1] }))
  return withOffered({ ...plan, weeks, id: 1 }, 'lessonOrder', ['Maths', 'Art'])
})()
const after = withChosen(before, 'lessonOrder', ['Art', 'Maths'], monday)
const inOrder = ['09:00-09:40 Art', '09:40-10:20 Maths', '10:20-10:30 Home']

const made = (date: string, told: Partial<ComposedDay> = {}): ComposedDay => ({ tabletTag: 70, date, slots, ...told })
const anew = (days: ComposedDay[], of: { after?: Plan; handedOver?: ComposedDay[] } = {}) =>
  madeAnew(before, of.after ?? after, tuesday, {
    templates,
    days,
    handovers: (of.handedOver ?? []).map((one) => ({ ...one, at: { date: monday, minute: 600 } })),
  })

const shorter = { ...before, weeks: before.weeks.map((week) => ({ ...week, ends: 600 })) }

describe('days that were made before a plan was changed', () => {
  test('those that nobody touched since are made anew, from today on', () => {
    const next = anew([made(monday), made(tuesday), made(wednesday)])
    expect(next.map(({ date }) => date)).toEqual([tuesday, wednesday])
    for (const { slots } of next) expect(lines(slots)).toEqual(inOrder)
  })

  test('one that was edited, handed over or made for another tablet stays as it is', () => {
    const edited = having(slots, 'Maths', { place: 'Hall' })
    expect(anew([made(tuesday, { slots: edited })])).toEqual([])
    expect(anew([made(tuesday, { before: { changes: ['wetPlay'], slots } })])).toEqual([])
    expect(anew([made(tuesday)], { handedOver: [made(tuesday)] })).toEqual([])
    expect(anew([made(tuesday, { tabletTag: 71 })])).toEqual([])
  })

  test('they follow a week whose days end at another time', () => {
    const [next] = anew([made(tuesday)], { after: shorter })
    expect(lines(next?.slots ?? [])).toEqual(['09:00-09:40 Maths', '09:40-09:50 Art', '09:50-10:00 Home'])
  })

  test('what an adult changed stays when they make it as the pupil chose', () => {
    const edited = made(tuesday, {
      slots: having(slots, 'Maths', { place: 'Hall' }),
      before: { changes: ['roomChange'], slots },
    })
    expect(isAsChosen(edited, after, templates)).toBe(false)
    const next = madeAsChosen(edited, after, templates)
    expect(isAsChosen(next, after, templates)).toBe(true)
    expect(lines(next.slots)).toEqual(inOrder)
    expect(next.slots[1]?.place).toBe('Hall')
    expect(lines(next.before?.slots ?? [])).toEqual(inOrder)
  })
})

describe('a short day that was handed over before the pupil put lessons first', () => {
  const short = (plan: Plan) => ({ ...plan, weeks: plan.weeks.map((week) => ({ ...week, ends: 590 })) })
  const mathsOnly = made(tuesday, { slots: day('09:00-09:40 Maths', '09:40-09:50 Home leave') })
  const artOnly = ['09:00-09:40 Art', '09:40-09:50 Home']

  test('is not as the pupil chose while it lacks the first of them, and made again it has it', () => {
    expect(isAsChosen(mathsOnly, short(before), templates)).toBe(true)
    expect(isAsChosen(mathsOnly, short(after), templates)).toBe(false)
    const next = madeAsChosen(mathsOnly, short(after), templates)
    expect(lines(next.slots)).toEqual(artOnly)
    expect(isAsChosen(next, short(after), templates)).toBe(true)
    const back = withChosen(short(after), 'lessonOrder', ['Maths', 'Art'], monday)
    expect(isAsChosen(next, back, templates)).toBe(false)
    expect(lines(madeAsChosen(next, back, templates).slots)).toEqual(lines(mathsOnly.slots))
  })

  test('keeps its own end where the plan says another one now', () => {
    expect(isAsChosen(mathsOnly, after, templates)).toBe(false)
    expect(lines(madeAsChosen(mathsOnly, after, templates).slots)).toEqual(artOnly)
  })

  test('is as it is meant to be where an adult has changed something in it', () => {
    const edited = made(tuesday, { slots: having(mathsOnly.slots, 'Maths', { place: 'Hall' }) })
    const changed = made(tuesday, { ...mathsOnly, before: { changes: ['roomChange'], slots: mathsOnly.slots } })
    for (const one of [edited, changed]) {
      expect(isAsChosen(one, short(after), templates)).toBe(true)
      expect(lines(madeAsChosen(one, short(after), templates).slots)).toEqual(lines(mathsOnly.slots))
    }
  })
})

describe('a day that ends at another time than its plan says now', () => {
  test('is made again, also where the pupil chose', () => {
    expect(lines(madeToEnd(made(tuesday), shorter, templates)?.slots ?? [])).toEqual([
      '09:00-09:40 Maths',
      '09:40-09:50 Art',
      '09:50-10:00 Home',
    ])
    const [chosen] = anew([made(tuesday)])
    const again = madeToEnd(chosen as ComposedDay, { ...shorter, together: after.together }, templates)
    expect(lines(again?.slots ?? [])).toEqual(['09:00-09:40 Art', '09:40-09:50 Maths', '09:50-10:00 Home'])
  })

  test('stays where an adult changed something in it, or where it would be the same again', () => {
    const edited = having(slots, 'Maths', { place: 'Hall' })
    expect(madeToEnd(made(tuesday, { slots: edited }), shorter, templates)).toBeNull()
    expect(madeToEnd(made(tuesday, { before: { changes: ['wetPlay'], slots } }), shorter, templates)).toBeNull()
    expect(madeToEnd(made(tuesday), before, templates)).toBeNull()
    expect(madeToEnd(made(tuesday), shorter, [])).toBeNull()
  })
})
