import { describe, expect, test } from 'vitest'
import type { BreakRequest } from '../../../../src/core/breaks/breaks'
import { breakHappened, withEvents } from '../../../../src/core/review/privateRecord'
import { breakAt, zoneAt } from './record'

test('events are in order of time, and the same thing in the same minute is one', () => {
  const before = [zoneAt(600), breakAt(620)]
  expect(withEvents(before, [zoneAt(610), zoneAt(600), breakAt(600)])).toEqual([
    zoneAt(600),
    breakAt(600),
    zoneAt(610),
    breakAt(620),
  ])
  const elsewhere = { ...breakAt(620), place: 'Move' }
  expect(withEvents(before, [elsewhere])).toHaveLength(3)
})

describe('a break is recorded', () => {
  const date = '2027-03-03'
  const at = (name: string) => ({ name, symbol: name, minutes: 10 })
  const where: BreakRequest = { step: 'where', date }
  const show: BreakRequest = { step: 'show', date, place: at('Base') }
  const running: BreakRequest = { step: 'running', date, place: at('Base'), since: 600 }

  test('once it has a place, when an adult agrees, and when it ends', () => {
    const steps = [null, where, show, running, null]
    const happened = steps.slice(1).map((after, at) => breakHappened(steps[at] ?? null, after))
    expect(happened).toEqual([
      null,
      { what: 'breakAsked', place: 'Base' },
      { what: 'breakAgreed', place: 'Base' },
      { what: 'breakEnded', place: 'Base' },
    ])
  })

  test('and not when nothing comes of it', () => {
    expect(breakHappened(where, null)).toBeNull()
    expect(breakHappened(show, null)).toBeNull()
    expect(breakHappened(show, show)).toBeNull()
    expect(breakHappened(running, running)).toBeNull()
    expect(breakHappened(show, { ...show, place: at('Move') })).toEqual({ what: 'breakAsked', place: 'Move' })
  })
})
