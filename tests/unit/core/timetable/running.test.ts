import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keepsItsTime, type Slot, slotKinds } from '../../../../src/core/timetable/day'
import type { Move } from '../../../../src/core/timetable/dayRecord'
import { lastDecision, withMove, withoutLastDecision } from '../../../../src/core/timetable/decisions'
import { applyMove } from '../../../../src/core/timetable/moves'
import { isHeld, runningSlots, withChoice, withHoldLetGo } from '../../../../src/core/timetable/running'
import { at, called, day, irpMonday, lines, record, slot } from './slots'

const morning = day('09:00-09:30 Maths', '09:30-09:40 Move move', '09:40-10:00 Reading', '10:00-10:15 Snack food')
const hold: Move = { kind: 'hold', slot: 0, from: at('09:20') }
const more: Move = { kind: 'longer', slot: 0, minutes: 5 }
const maths = (slots: Slot[]) => lines(slots)[0]

describe('the day as it runs', () => {
  test('it is in the order the pupil chose, then moved by an adult, in order', () => {
    const plan = called(irpMonday, 'My plan').id
    const moves: Move[] = [{ kind: 'longer', slot: called(irpMonday, 'Maths').id, minutes: 5 }]
    const slots = runningSlots(record(irpMonday, { moves, chosen: { [plan]: 'Maths first' } }), at('09:30'))
    expect(lines(slots).slice(2, 7)).toEqual([
      '09:15-09:25 My plan',
      '09:25-09:50 Maths',
      '09:50-10:00 Move',
      '10:00-10:15 Reading',
      '10:15-10:30 Snack',
    ])
  })

  test('with nothing moved or chosen it is the day as handed over', () => {
    expect(runningSlots(record(morning), at('09:10'))).toEqual(morning)
  })

  test('a move that no longer applies is passed over', () => {
    const moves: Move[] = [{ kind: 'drop', slot: 9 }, { kind: 'finish', slot: 3, at: at('10:05') }, more]
    expect(maths(runningSlots(record(morning, { moves }), at('09:10')))).toBe('09:00-09:35 Maths')
  })

  test('an open hold keeps the slot on as Now, minute by minute, until nothing is left to absorb it', () => {
    const held = record(morning, { moves: [hold] })
    expect(
      ['09:20', '09:29', '09:30', '09:34', '09:39', '09:40', '10:10'].map((time) =>
        maths(runningSlots(held, at(time))),
      ),
    ).toEqual([
      '09:00-09:30 Maths',
      '09:00-09:30 Maths',
      '09:00-09:31 Maths',
      '09:00-09:35 Maths',
      '09:00-09:40 Maths',
      '09:00-09:40 Maths',
      '09:00-09:40 Maths',
    ])
  })

  test('when an adult lets go, what follows starts at that minute and stays so', () => {
    const held = record(morning, { moves: [hold] })
    const letGo = withHoldLetGo(held, at('09:34'))
    expect([isHeld(held), isHeld(letGo)]).toEqual([true, false])
    for (const time of ['09:34', '12:00']) {
      expect(lines(runningSlots(letGo, at(time)))).toEqual([
        '09:00-09:34 Maths',
        '09:34-09:44 Move',
        '09:44-10:00 Reading',
        '10:00-10:15 Snack',
      ])
    }
  })
})

describe('one more move', () => {
  const moved = (told: Partial<Parameters<typeof withMove>[0]>, move: Move, time: string) => {
    const result = withMove(record(morning, told), move, at(time))
    return result.ok ? result.value : expect.fail(`refused: ${result.why.why}`)
  }

  test('it is kept with those before it', () => {
    expect(moved({ moves: [more] }, more, '09:10').moves).toEqual([more, more])
  })

  test('it takes over from a hold that is open', () => {
    const result = moved({ moves: [hold] }, { kind: 'finish', slot: 0, at: at('09:34') }, '09:34')
    expect(isHeld(result)).toBe(false)
    expect(maths(runningSlots(result, at('09:34')))).toBe('09:00-09:34 Maths')
  })

  test('one that is refused leaves the record as it was', () => {
    expect(withMove(record(morning), { kind: 'longer', slot: 2, minutes: 5 }, at('09:10'))).toEqual({
      ok: false,
      why: { why: 'notNow' },
    })
  })
})

test('a choice is kept, and what was seen is put in the same order', () => {
  const plan = called(irpMonday, 'My plan').id
  const chosen = withChoice(record(irpMonday, { seen: irpMonday }), plan, 'Maths first')
  expect(chosen.chosen).toEqual({ [plan]: 'Maths first' })
  expect(lines(chosen.seen ?? [])).toEqual(lines(runningSlots(chosen, at('09:20'))))
})

describe('any day with any moves', () => {
  const anyDay = fc
    .array(
      fc.record({
        gap: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20 })),
        length: fc.integer({ min: 1, max: 45 }),
        kind: fc.oneof(fc.constant('lesson' as const), fc.constantFrom(...slotKinds)),
        fixed: fc.integer({ min: 0, max: 6 }).map((die) => die === 0),
        activity: fc.constantFrom('Maths', 'Reading', 'PE', 'Play'),
        choices: fc.constantFrom<string[]>([], ['Maths first', 'Reading first'], ['PE first', 'Maths first']),
      }),
      { minLength: 1, maxLength: 14 },
    )
    .map((parts) => {
      let end = at('08:45')
      return parts.map(({ gap, length, ...told }, id) => {
        const start = end + gap
        end = start + length
        return slot({ id, start, end, ...told })
      })
    })

  const id = fc.integer({ min: 0, max: 14 })
  const time = fc.integer({ min: at('08:40'), max: at('18:00') })
  const anyMove = fc.oneof(
    fc.record({ kind: fc.constant('longer' as const), slot: id, minutes: fc.constantFrom(5, -5) }),
    fc.record({ kind: fc.constant('finish' as const), slot: id, at: time }),
    fc.record({ kind: fc.constant('hold' as const), slot: id, from: time }),
    fc.record({ kind: fc.constant('hold' as const), slot: id, from: time, until: time }),
    fc.record({ kind: fc.constant('drop' as const), slot: id }),
  )
  const anyMoves = fc.array(anyMove, { maxLength: 12 })
  const anyChoices = fc.dictionary(id.map(String), fc.constantFrom('Maths first', 'Reading first', 'PE first'))

  test('slots stay in order and never overlap, ids stay unique, kept times are kept and quiet time is never shorter', () => {
    fc.assert(
      fc.property(anyDay, anyMoves, anyChoices, time, (slots, moves, chosen, minute) => {
        const running = runningSlots(record(slots, { moves, chosen }), minute)
        expect(new Set(running.map((part) => part.id)).size).toBe(running.length)
        running.forEach((part, index) => {
          expect(part.end).toBeGreaterThan(part.start)
          expect(part.end).toBeLessThanOrEqual(24 * 60)
          expect(part.start).toBeGreaterThanOrEqual(running[index - 1]?.end ?? 0)
        })
        for (const part of slots) {
          const now = running.find((other) => other.id === part.id)
          if (keepsItsTime(part)) expect(now).toEqual(part)
          if (part.kind === 'quiet')
            expect((now?.end ?? 0) - (now?.start ?? 0)).toBeGreaterThanOrEqual(part.end - part.start)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('each of the parts to drop, when long enough, makes room for five minutes more', () => {
    fc.assert(
      fc.property(anyDay, anyMoves, (slots, moves) => {
        const running = runningSlots(record(slots, { moves }), at('08:40'))
        for (const { id } of running) {
          const fiveMore: Move = { kind: 'longer', slot: id, minutes: 5 }
          const refused = applyMove(running, fiveMore)
          const toDrop = !refused.ok && refused.why.why === 'nothingLeftToAbsorb' ? refused.why.mustDrop : []
          for (const part of toDrop.filter(({ start, end }) => end - start >= 5)) {
            const dropped = applyMove(running, { kind: 'drop', slot: part.id })
            expect(dropped.ok && applyMove(dropped.value, fiveMore).ok).toBe(true)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe("an adult's last decision", () => {
  const drop = (slot: number): Move => ({ kind: 'drop', slot })

  test('is the last move, with all that was left out so that it could be made', () => {
    const moved = record(morning, { moves: [more, drop(1), drop(2), more] })
    expect(lastDecision(moved)).toEqual([drop(1), drop(2), more])
    expect(withoutLastDecision(moved).moves).toEqual([more])
    expect(withoutLastDecision(withoutLastDecision(moved)).moves).toEqual([])
  })

  test('is what was left out alone, where the move it was for was not made', () => {
    const moved = record(morning, { moves: [more, drop(1)] })
    expect(lastDecision(moved)).toEqual([drop(1)])
    expect(withoutLastDecision(moved).moves).toEqual([more])
  })

  test('gives back a hold that it took over from, and none that an adult let go', () => {
    const held = record(morning, { moves: [hold] })
    const finished = withMove(held, { kind: 'finish', slot: 0, at: at('09:25') }, at('09:25'))
    if (!finished.ok) throw new Error(finished.why.why)
    expect(isHeld(finished.value)).toBe(false)
    expect(withoutLastDecision(finished.value)).toEqual(held)
    const letGo = record(morning, { moves: [{ ...hold, until: at('09:30') }, more] })
    expect(isHeld(withoutLastDecision(letGo))).toBe(false)
  })

  test('is none where nothing was moved', () => {
    expect(lastDecision(record(morning))).toEqual([])
    expect(withoutLastDecision(record(morning)).moves).toEqual([])
  })
})
