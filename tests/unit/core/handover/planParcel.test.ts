import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packPlan, unpackPlan } from '../../../../src/core/handover/parcel'
import type { PlanParcel } from '../../../../src/core/handover/planFormat'
import { framesOf } from '../../../../src/core/handover/sequence'
import type { PlanWeek } from '../../../../src/core/plan/plan'
import { nothingSaid } from '../../../../src/core/timetable/nothingSaid'
import { runs } from '../../runs'
import { examplePlan } from '../plan/examplePlan'
import { arbitraryName } from './arbitraryCollected'
import { arbitraryDay } from './arbitraryDay'

const { id: _id, tabletTag: _tag, ...plan } = examplePlan

const withPatterns = (pattern: (week: number) => PlanWeek['pattern']): PlanParcel['plan'] => ({
  ...plan,
  weeks: plan.weeks.map((week, at) => ({ ...week, pattern: pattern(at) })),
})

const arbitraryParcel: fc.Arbitrary<PlanParcel> = fc
  .tuple(
    fc.array(
      fc.record({
        name: arbitraryName(20),
        weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }),
        weeks: fc.constantFrom('every' as const, 'a' as const, 'b' as const),
        slots: arbitraryDay().map(({ slots }) => slots),
      }),
      { maxLength: 5 },
    ),
    fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
    fc.string({ maxLength: 12 }),
  )
  .map(([templates, places, tabletName]) => ({
    tabletName,
    templates,
    plan: withPatterns((week) =>
      places.map((place) => {
        const at = (place + week) % (templates.length + 1)
        return at === templates.length ? null : at
      }),
    ),
  }))

describe('a plan as a parcel', () => {
  test('comes back as it was, with its templates', () => {
    fc.assert(
      fc.property(arbitraryParcel, (parcel) => {
        expect(unpackPlan(packPlan(parcel))).toEqual({ ok: true, value: parcel })
      }),
      { seed: 2027, numRuns: runs(60) },
    )
  })

  test('of a year and five days is a sequence of some seconds', () => {
    const [templates = []] = fc.sample(fc.array(arbitraryDay(), { minLength: 5, maxLength: 5 }), {
      seed: 1,
      numRuns: 1,
    })
    const parcel: PlanParcel = {
      tabletName: 'Fox',
      templates: templates.map(({ slots }) => ({ name: 'Day', weekdays: [], weeks: 'every', slots })),
      plan: withPatterns(() => [0, 1, 2, 3, 4]),
    }
    expect(framesOf(packPlan(parcel)).length).toBeLessThan(40)
  })

  test('with a fault, or a template that is not there, is refused', () => {
    const parcel: PlanParcel = {
      tabletName: '',
      templates: [],
      plan: withPatterns(() => [null, null, null, null, null]),
    }
    expect(unpackPlan(packPlan(parcel)).ok).toBe(true)
    const faulty = { ...parcel, plan: { ...parcel.plan, weeks: parcel.plan.weeks.slice(1) } }
    expect(unpackPlan(packPlan(faulty))).toEqual({ ok: false, why: 'unreadable' })
    const pointsAtNothing = { ...parcel, plan: withPatterns(() => [0, null, null, null, null]) }
    expect(unpackPlan(packPlan(pointsAtNothing))).toEqual({ ok: false, why: 'unreadable' })
  })

  test.each([
    ['ends before it starts', { start: 600, end: 540 }],
    ['ends after its day', { start: 600, end: 1441 }],
  ])('with a template of which a part %s is refused', (_what, times) => {
    const slots = [{ ...nothingSaid, id: 0, activity: 'Maths', ...times }]
    const templates: PlanParcel['templates'] = [{ name: 'Day', weekdays: [], weeks: 'every', slots }]
    const parcel = { tabletName: '', templates, plan: withPatterns(() => [null, null, null, null, null]) }
    expect(unpackPlan(packPlan(parcel))).toEqual({ ok: false, why: 'unreadable' })
  })

  test('of random bytes is a plan or a reason, and takes no longer than so many bytes deserve', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const began = performance.now()
        const parcel = unpackPlan(bytes)
        if (!parcel.ok) expect(['newerVersion', 'unreadable']).toContain(parcel.why)
        expect(performance.now() - began).toBeLessThan(500)
      }),
      { seed: 2027, numRuns: runs(200) },
    )
  })
})
