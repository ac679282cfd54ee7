import { describe, expect, test } from 'vitest'
import { isPlan, isPlanTemplate } from '../../../src/core/storedPlan'
import { examplePlan, exampleTemplate } from './plan/examplePlan'

const whole: [string, (stored: unknown) => boolean, object][] = [
  ['a plan', isPlan, examplePlan],
  ['a template of a plan', isPlanTemplate, exampleTemplate],
]

describe.each(whole)('%s', (_name, isSound, record) => {
  test('is sound as it was stored, and with things in it that this release does not know', () => {
    expect(isSound(structuredClone(record))).toBe(true)
    expect(isSound({ ...record, later: 1 })).toBe(true)
  })

  test.each(Object.keys(record))('is damaged without %s, or with nonsense there', (field) => {
    expect(isSound({ ...record, [field]: undefined })).toBe(false)
    expect(isSound({ ...record, [field]: { nonsense: 1.5 } })).toBe(false)
  })

  test('is damaged with no week, or with a damaged one', () => {
    expect(isSound({ ...record, weeks: [] })).toBe(false)
    expect(isSound({ ...record, weeks: [{ phase: 'irp' }] })).toBe(false)
  })
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
