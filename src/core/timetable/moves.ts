import { no, ok, type Result } from '../result'
import { dayLength, keepsItsTime, type Minute, type Slot } from './day'
import type { Move } from './dayRecord'
import { comeEarlier, latestEnd, mustDropFor, pushLater } from './drift'
import { holds } from './nowNext'

/** Why a move is not made. The day stays as it was. */
export type MoveRefusal =
  /** The adult is asked which of these parts to drop; there may be none. */
  | { why: 'nothingLeftToAbsorb'; mustDrop: Slot[] }
  /** Quiet time may move and never gets shorter; it is never dropped. */
  | { why: 'quietKeepsItsLength' }
  /** Food, home and slots marked fixed. */
  | { why: 'keepsItsTime' }
  /** The slot would end before the present minute, or before it began. */
  | { why: 'tooLittleLeft' }
  /** Only the part that is on now can be held, finished, or made longer or shorter. */
  | { why: 'notNow' }
  /** Only a part that is still to come can be dropped. */
  | { why: 'alreadyBegun' }
  /** No slot of that id is in the day. */
  | { why: 'notInTheDay' }

type Moved = Result<Slot[], MoveRefusal>

/**
 * The slots after one move by an adult. Lessons absorb the drift; food, home and slots marked fixed keep their
 * times; quiet time may move and never gets shorter.
 *
 * Give `minute`, the present one, to have a new move checked against it: only Now can be moved, only what is ahead
 * can be dropped. Moves of earlier today are replayed without it. A hold that is still open ends a minute from now.
 */
export function applyMove(slots: Slot[], move: Move, minute?: Minute): Moved {
  const slot = slots.find(({ id }) => id === move.slot)
  if (!slot) return no({ why: 'notInTheDay' })
  if (keepsItsTime(slot)) return no({ why: 'keepsItsTime' })
  if (minute !== undefined && move.kind === 'drop' && slot.start <= minute) return no({ why: 'alreadyBegun' })
  if (minute !== undefined && move.kind !== 'drop' && !holds(slot, minute)) return no({ why: 'notNow' })

  switch (move.kind) {
    case 'longer':
      return move.minutes > 0
        ? endLater(slots, slot, slot.end + move.minutes)
        : endEarlier(slots, slot, slot.end + move.minutes, minute ?? slot.start + 1)
    case 'finish':
      return endEarlier(slots, slot, Math.max(move.at, slot.start + 1), slot.start + 1)
    case 'hold':
      return hold(slots, slot, move.until ?? (minute ?? move.from) + 1)
    case 'drop':
      return drop(slots, slot)
  }
}

function endLater(slots: Slot[], slot: Slot, end: Minute): Moved {
  if (end > latestEnd(slots, slot, dayLength)) return no(nothingLeft(slots, slot))
  return ok(pushLater(slots, slot, end))
}

function endEarlier(slots: Slot[], slot: Slot, end: Minute, earliest: Minute): Moved {
  if (slot.kind === 'quiet') return no({ why: 'quietKeepsItsLength' })
  if (end < Math.max(earliest, slot.start + 1)) return no({ why: 'tooLittleLeft' })
  return ok(end < slot.end ? comeEarlier(slots, slot, end) : slots)
}

/** A hold stops by itself when nothing is left to absorb it, so that one forgotten never costs lunch or home. */
function hold(slots: Slot[], slot: Slot, end: Minute): Moved {
  const last = latestHold(slots, slot)
  if (last <= slot.end) return no(nothingLeft(slots, slot))
  return ok(end > slot.end ? pushLater(slots, slot, Math.min(end, last)) : slots)
}

/** A dropped part ends as it begins: what follows comes earlier, and the next lesson gets the time. */
function drop(slots: Slot[], slot: Slot): Moved {
  if (slot.kind === 'quiet') return no({ why: 'quietKeepsItsLength' })
  return ok(comeEarlier(slots, slot, slot.start).filter(({ id }) => id !== slot.id))
}

const nothingLeft = (slots: Slot[], slot: Slot): MoveRefusal => ({
  why: 'nothingLeftToAbsorb',
  mustDrop: mustDropFor(slots, slot),
})

/** Unlike five minutes more, which an adult asks for each time, a hold never makes the day end later. */
const latestHold = (slots: Slot[], slot: Slot): Minute => latestEnd(slots, slot, slots.at(-1)?.end ?? dayLength)

/** How long the adult can hold this slot: the minute at which a hold would stop by itself. */
export function holdCanLastUntil(slots: Slot[], slotId: number, minute: Minute): Minute {
  const slot = slots.find(({ id }) => id === slotId)
  if (!slot) return minute
  return keepsItsTime(slot) ? slot.end : latestHold(slots, slot)
}
