import { sameAdults } from '../timetable/align'
import type { Slot } from '../timetable/day'
import type { Draft } from './draft'

/** One part before and after a change; null where it was not there, or is there no more. */
export interface Difference {
  before: Slot | null
  after: Slot | null
}

/** The parts that differ in what a reader of the day sees, in order of time. Parts are told apart by their ids. */
export function differencesBetween(before: Draft, after: Draft): Difference[] {
  const changed = after.flatMap((slot): Difference[] => {
    const old = before.find(({ id }) => id === slot.id) ?? null
    return old && looksAlike(old, slot) ? [] : [{ before: old, after: slot }]
  })
  const gone = before
    .filter((slot) => !after.some(({ id }) => id === slot.id))
    .map((slot): Difference => ({ before: slot, after: null }))
  return [...changed, ...gone].sort((one, other) => startOf(one) - startOf(other))
}

const startOf = ({ before, after }: Difference): number => (before ?? after)?.start ?? 0

const looksAlike = (one: Slot, other: Slot): boolean =>
  one.start === other.start &&
  one.end === other.end &&
  one.activity === other.activity &&
  one.place === other.place &&
  one.seat === other.seat &&
  sameAdults(one, other)

/** Quiet times that are there no more or shorter: quiet time is never taken away without a word. */
export const quietLost = (differences: Difference[]): Slot[] =>
  differences.flatMap(({ before, after }) =>
    before?.kind === 'quiet' && lengthOf(before) > (after?.kind === 'quiet' ? lengthOf(after) : 0) ? [before] : [],
  )

const lengthOf = (slot: Slot): number => slot.end - slot.start
