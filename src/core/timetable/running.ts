import { inChosenOrder } from './choices'
import type { Minute, Slot } from './day'
import type { DayRecord, Move } from './dayRecord'
import { applyMove } from './moves'

/**
 * Today as it runs: the day in the order the pupil chose, then what an adult has moved, in order. A hold that is
 * still open lasts until after `minute`. A move that no longer applies is passed over.
 */
export const runningSlots = (record: DayRecord, minute: Minute): Slot[] =>
  lettingGo(record.moves, minute + 1).reduce(
    (slots, move) => {
      const moved = applyMove(slots, move)
      return moved.ok ? moved.value : slots
    },
    inChosenOrder(record.day.slots, record.chosen),
  )

/** The moves of an adult with a hold that is open ended at a minute. */
export const lettingGo = (moves: Move[], until: Minute): Move[] =>
  moves.map((move) => (move.kind === 'hold' ? { ...move, until: move.until ?? until } : move))

/** The record with an open hold let go: what follows starts at this minute. */
export const withHoldLetGo = (record: DayRecord, minute: Minute): DayRecord => ({
  ...record,
  moves: lettingGo(record.moves, minute),
})

/** Whether an adult is holding the present part. */
export const isHeld = (record: DayRecord): boolean =>
  record.moves.some((move) => move.kind === 'hold' && move.until === undefined)

/**
 * The record with the pupil's choice for one slot. An order choice is never a change: the slots that this pupil last
 * saw are put in the same order.
 */
export function withChoice(record: DayRecord, slotId: number, option: string): DayRecord {
  const chosen = { ...record.chosen, [slotId]: option }
  return { ...record, chosen, seen: record.seen && inChosenOrder(record.seen, chosen) }
}
