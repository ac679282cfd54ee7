import { describe, expect, test } from 'vitest'
import type { Minute, Slot } from '../../../../src/core/timetable/day'
import type { Move } from '../../../../src/core/timetable/dayRecord'
import { applyMove, holdCanLastUntil } from '../../../../src/core/timetable/moves'
import { at, called, day, having, irpMonday, lines, mainstreamThursday } from './slots'

const moved = (slots: Slot[], move: Move, minute?: Minute): Slot[] => {
  const result = applyMove(slots, move, minute)
  return result.ok ? result.value : expect.fail(`refused: ${result.why.why}`)
}

const refusal = (slots: Slot[], move: Move, minute?: Minute) => {
  const result = applyMove(slots, move, minute)
  return result.ok ? expect.fail('not refused') : result.why
}

const longer = (slot: number, minutes: number): Move => ({ kind: 'longer', slot, minutes })
const finish = (slot: number, time: string): Move => ({ kind: 'finish', slot, at: at(time) })
const drop = (slot: number): Move => ({ kind: 'drop', slot })

const morning = day('09:00-09:30 Maths', '09:30-09:40 Move move', '09:40-10:00 Reading', '10:00-10:15 Snack food')

describe('five minutes more', () => {
  test('lessons absorb the drift, and what lies before the lesson shifts', () => {
    expect(lines(moved(morning, longer(0, 5)))).toEqual([
      '09:00-09:35 Maths',
      '09:35-09:45 Move',
      '09:45-10:00 Reading',
      '10:00-10:15 Snack',
    ])
  })

  test('the nearest lesson absorbs first, down to ten minutes, then the next', () => {
    const slots = day('09:00-09:30 Maths', '09:30-09:42 Reading', '09:42-10:12 Writing', '10:12-10:30 Play social')
    expect(lines(moved(slots, longer(0, 5)))).toEqual([
      '09:00-09:35 Maths',
      '09:35-09:45 Reading',
      '09:45-10:12 Writing',
      '10:12-10:30 Play',
    ])
  })

  test('a lesson shorter than ten minutes keeps its length', () => {
    const slots = day('09:00-09:30 Maths', '09:30-09:35 Register', '09:35-10:05 Writing')
    expect(lines(moved(slots, longer(0, 5)))).toEqual([
      '09:00-09:35 Maths',
      '09:35-09:40 Register',
      '09:40-10:05 Writing',
    ])
  })

  test('a lesson marked fixed keeps its times, as food and home do', () => {
    const slots = having(
      day('09:00-09:30 Maths', '09:30-09:50 Reading', '09:50-10:10 Assembly', '10:10-10:30 PE'),
      'Assembly',
      {
        fixed: true,
      },
    )
    expect(lines(moved(slots, longer(0, 5))).slice(1)).toEqual([
      '09:35-09:50 Reading',
      '09:50-10:10 Assembly',
      '10:10-10:30 PE',
    ])
  })

  test('quiet time may move and never gets shorter', () => {
    const slots = day('09:00-09:30 Maths', '09:30-09:45 Nook quiet', '09:45-10:05 Reading')
    expect(lines(moved(slots, longer(0, 5)))).toEqual(['09:00-09:35 Maths', '09:35-09:50 Nook', '09:50-10:05 Reading'])
  })

  test('a gap absorbs too', () => {
    const slots = day('09:00-09:30 Maths', '09:30-09:40 Move move', '09:43-10:00 Play social')
    expect(lines(moved(slots, longer(0, 5))).slice(1)).toEqual(['09:35-09:45 Move', '09:45-10:02 Play'])
  })

  test('a day whose last slot does not keep its time may simply end later, though not after midnight', () => {
    const slots = day('09:00-09:30 Maths', '09:30-09:40 Move move')
    expect(lines(moved(slots, longer(0, 5)))).toEqual(['09:00-09:35 Maths', '09:35-09:45 Move'])
    expect(refusal(day('23:00-23:30 Maths', '23:30-23:58 Move move'), longer(0, 5)).why).toBe('nothingLeftToAbsorb')
  })

  test('where nothing is left to absorb it, the adult is asked which part to drop: never quiet time, food or home', () => {
    const slots = day(
      '09:00-09:30 Maths',
      '09:30-09:40 Nook quiet',
      '09:40-09:50 Reading',
      '09:50-10:00 Job job',
      '10:00-10:15 Snack food',
      '10:15-10:30 PE',
    )
    expect(refusal(slots, longer(0, 5))).toEqual({
      why: 'nothingLeftToAbsorb',
      mustDrop: [called(slots, 'Reading'), called(slots, 'Job')],
    })
  })

  test('right before a part that keeps its time there is nothing to drop', () => {
    expect(refusal(morning, longer(2, 5))).toEqual({ why: 'nothingLeftToAbsorb', mustDrop: [] })
  })
})

describe('dropping a part', () => {
  const full = day('09:00-09:30 Maths', '09:30-09:40 Job job', '09:40-09:50 Reading', '09:50-10:00 Snack food')

  test('what follows comes earlier and the next lesson gets the time', () => {
    expect(lines(moved(full, drop(1)))).toEqual(['09:00-09:30 Maths', '09:30-09:50 Reading', '09:50-10:00 Snack'])
  })

  test('with no lesson before the next part that keeps its time, a gap is left', () => {
    expect(lines(moved(full, drop(2)))).toEqual(['09:00-09:30 Maths', '09:30-09:40 Job', '09:50-10:00 Snack'])
  })

  test.each([1, 2])('five minutes more that were refused succeed once part %i is dropped', (part) => {
    expect(refusal(full, longer(0, 5)).why).toBe('nothingLeftToAbsorb')
    expect(lines(moved(moved(full, drop(part)), longer(0, 5)))[0]).toBe('09:00-09:35 Maths')
  })

  test('quiet time is never taken away, and food and home stay', () => {
    const quiet = called(mainstreamThursday, 'Quiet time')
    expect(refusal(mainstreamThursday, drop(quiet.id))).toEqual({ why: 'quietKeepsItsLength' })
    for (const kept of ['Lunch', 'Home', 'Assembly']) {
      expect(refusal(mainstreamThursday, drop(called(mainstreamThursday, kept).id))).toEqual({ why: 'keepsItsTime' })
    }
  })

  test('only a part that is still to come can be dropped', () => {
    expect(refusal(full, drop(1), at('09:30'))).toEqual({ why: 'alreadyBegun' })
    expect(moved(full, drop(1), at('09:29'))).toHaveLength(3)
  })
})

describe('five minutes less', () => {
  test('what follows comes earlier and the next lesson gets the time', () => {
    expect(lines(moved(morning, longer(0, -5), at('09:10')))).toEqual([
      '09:00-09:25 Maths',
      '09:25-09:35 Move',
      '09:35-10:00 Reading',
      '10:00-10:15 Snack',
    ])
  })

  test('it gives back what five minutes more took', () => {
    expect(moved(moved(morning, longer(0, 5)), longer(0, -5))).toEqual(morning)
  })

  test('a lesson of under ten minutes comes earlier whole', () => {
    const slots = day('09:00-09:30 Maths', '09:30-09:35 Register', '09:35-10:05 Writing')
    expect(lines(moved(slots, longer(0, -5))).slice(1)).toEqual(['09:25-09:30 Register', '09:30-10:05 Writing'])
  })

  test('it is refused where the slot would end before the present minute', () => {
    expect(refusal(morning, longer(0, -5), at('09:26'))).toEqual({ why: 'tooLittleLeft' })
    expect(lines(moved(morning, longer(0, -5), at('09:25')))[0]).toBe('09:00-09:25 Maths')
  })

  test('it is refused where the slot would end before it began', () => {
    expect(refusal(day('09:00-09:05 Register', '09:05-09:30 Maths'), longer(0, -5))).toEqual({ why: 'tooLittleLeft' })
  })
})

describe('finish', () => {
  test('the slot ends, what follows comes earlier and the next lesson gets the time', () => {
    expect(lines(moved(morning, finish(0, '09:12'), at('09:12')))).toEqual([
      '09:00-09:12 Maths',
      '09:12-09:22 Move',
      '09:22-10:00 Reading',
      '10:00-10:15 Snack',
    ])
  })

  test('with no lesson before the next part that keeps its time, a gap is left and nothing comes early', () => {
    const slots = day('11:00-12:00 Writing', '12:00-12:10 Move move', '12:10-12:40 Lunch food', '12:40-13:00 PE')
    expect(lines(moved(slots, finish(0, '11:50')))).toEqual(['11:00-11:50 Writing', ...lines(slots).slice(1)])
  })

  test('a gap that is there already gets longer', () => {
    const slots = day('09:00-09:30 Maths', '09:40-10:00 Reading')
    expect(lines(moved(slots, finish(0, '09:20')))).toEqual(['09:00-09:20 Maths', '09:40-10:00 Reading'])
  })

  test('in its first minute a slot still lasts that minute', () => {
    expect(lines(moved(morning, finish(0, '09:00'), at('09:00')))[0]).toBe('09:00-09:01 Maths')
  })

  test('a slot that ended before then stays as it was', () => {
    expect(moved(morning, finish(0, '09:45'))).toEqual(morning)
  })
})

describe('what keeps its time or its length', () => {
  const quiet = called(irpMonday, 'Quiet time')

  test('five minutes less and finish never make quiet time shorter', () => {
    expect(refusal(irpMonday, longer(quiet.id, -5))).toEqual({ why: 'quietKeepsItsLength' })
    expect(refusal(irpMonday, finish(quiet.id, '09:00'))).toEqual({ why: 'quietKeepsItsLength' })
  })

  test('quiet time may last longer', () => {
    expect(called(moved(irpMonday, longer(quiet.id, 5)), 'Quiet time').end).toBe(at('09:20'))
  })

  test('food, home and slots marked fixed are not moved at all', () => {
    for (const kept of ['Lunch', 'Home', 'Assembly']) {
      const { id, start } = called(mainstreamThursday, kept)
      const moves: Move[] = [
        longer(id, 5),
        longer(id, -5),
        { kind: 'finish', slot: id, at: start + 2 },
        { kind: 'hold', slot: id, from: start },
      ]
      for (const move of moves) expect(refusal(mainstreamThursday, move, start)).toEqual({ why: 'keepsItsTime' })
    }
  })
})

describe('only Now is moved', () => {
  test('a part that has ended, or is still to come, is neither held nor made longer or shorter', () => {
    const moves: Move[] = [
      longer(0, 5),
      longer(0, -5),
      finish(0, '09:35'),
      { kind: 'hold', slot: 0, from: at('09:35') },
    ]
    for (const move of moves) expect(refusal(morning, move, at('09:35'))).toEqual({ why: 'notNow' })
    expect(refusal(morning, longer(2, 5), at('09:35'))).toEqual({ why: 'notNow' })
  })

  test('a slot that is not in the day cannot be moved', () => {
    expect(refusal(morning, longer(9, 5))).toEqual({ why: 'notInTheDay' })
  })
})

describe('hold', () => {
  const hold = (from: string, until?: string): Move => ({
    kind: 'hold',
    slot: 0,
    from: at(from),
    ...(until && { until: at(until) }),
  })

  test('while it is open the slot stays Now, and what follows absorbs the drift as with five minutes more', () => {
    expect(moved(morning, hold('09:20'), at('09:20'))).toEqual(morning)
    expect(lines(moved(morning, hold('09:29'), at('09:29')))).toEqual(lines(morning))
    expect(moved(morning, hold('09:20', '09:35'))).toEqual(moved(morning, longer(0, 5)))
  })

  test('it stops by itself when nothing is left to absorb it, so that the board never loses lunch or home', () => {
    expect(lines(moved(morning, hold('09:20', '11:00')))).toEqual([
      '09:00-09:40 Maths',
      '09:40-09:50 Move',
      '09:50-10:00 Reading',
      '10:00-10:15 Snack',
    ])
  })

  test('it never makes the day end later', () => {
    const slots = day('09:00-09:30 Maths', '09:30-09:40 Move move', '09:40-10:00 Reading')
    expect(lines(moved(slots, hold('09:20', '18:00')))).toEqual([
      '09:00-09:40 Maths',
      '09:40-09:50 Move',
      '09:50-10:00 Reading',
    ])
  })

  test('the adult is told how long it can last', () => {
    expect(holdCanLastUntil(morning, 0, at('09:20'))).toBe(at('09:40'))
    expect(holdCanLastUntil(morning, 3, at('10:05'))).toBe(at('10:15'))
    expect(holdCanLastUntil(morning, 9, at('09:20'))).toBe(at('09:20'))
  })

  test('where it could not last at all, the adult is asked which part to drop', () => {
    const full = day('09:00-09:30 Maths', '09:30-09:40 Job job', '09:40-09:50 Snack food')
    expect(refusal(full, hold('09:20'), at('09:20'))).toEqual({
      why: 'nothingLeftToAbsorb',
      mustDrop: [called(full, 'Job')],
    })
  })
})
