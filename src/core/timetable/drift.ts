import { keepsItsTime, type Minute, type Slot } from './day'

/** A lesson gives time down to this many minutes. A shorter lesson moves whole, like every other part. */
const shortestLesson = 10

const lengthOf = (slot: Slot): Minute => slot.end - slot.start

const absorbs = (slot: Slot): boolean => slot.kind === 'lesson' && lengthOf(slot) >= shortestLesson

const leastLength = (slot: Slot): Minute => (absorbs(slot) ? shortestLesson : lengthOf(slot))

const isAfter = (slot: Slot) => (other: Slot) => other.start > slot.start

/** What lies between a slot and the next one that keeps its time. */
function movableAfter(slots: Slot[], slot: Slot): Slot[] {
  const after = slots.filter(isAfter(slot))
  const kept = after.findIndex(keepsItsTime)
  return kept === -1 ? after : after.slice(0, kept)
}

/**
 * The latest minute a slot can end: with every part up to the next one that keeps its time as short as it may be.
 * `dayEnd` holds where none keeps its time.
 */
export function latestEnd(slots: Slot[], slot: Slot, dayEnd: Minute): Minute {
  const kept = slots.filter(isAfter(slot)).find(keepsItsTime)
  const needed = movableAfter(slots, slot).reduce((minutes, other) => minutes + leastLength(other), 0)
  return (kept?.start ?? dayEnd) - needed
}

/** The parts an adult may drop to make room: between this slot and the next that keeps its time, never quiet time. */
export const mustDropFor = (slots: Slot[], slot: Slot): Slot[] =>
  movableAfter(slots, slot).filter(({ kind }) => kind !== 'quiet')

/**
 * The slot ends later, and what follows gives way: gaps and lessons absorb the drift, nearest first; other parts keep
 * their length and shift. `end` is at most `latestEnd`.
 */
export function pushLater(slots: Slot[], slot: Slot, end: Minute): Slot[] {
  let free = end
  return slots.map((other) => {
    if (other.id === slot.id) return { ...other, end }
    if (!isAfter(slot)(other) || other.start >= free) return other
    const start = free
    free = Math.max(other.end, start + leastLength(other))
    return { ...other, start, end: free }
  })
}

/**
 * The slot ends earlier, and what follows comes earlier up to the next lesson, which starts early and ends as before.
 * Where a part that keeps its time or a gap comes before any lesson, nothing follows early and a gap is left.
 */
export function comeEarlier(slots: Slot[], slot: Slot, end: Minute): Slot[] {
  const freed = slot.end - end
  const run = joinedTo(slot, movableAfter(slots, slot))
  const lesson = run.findIndex(absorbs)
  const early = run.slice(0, lesson + 1)
  return slots.map((other) => {
    if (other.id === slot.id) return { ...other, end }
    if (!early.includes(other)) return other
    return { ...other, start: other.start - freed, end: other === run[lesson] ? other.end : other.end - freed }
  })
}

/** The parts that follow a slot with no gap between. */
function joinedTo(slot: Slot, after: Slot[]): Slot[] {
  const gap = after.findIndex((other, index) => other.start !== (after[index - 1] ?? slot).end)
  return gap === -1 ? after : after.slice(0, gap)
}
