import { sameAdults } from '../timetable/align'
import { type Minute, overlap, type Slot } from '../timetable/day'
import type { Draft } from './draft'

/** A part after a change and what was there before; no part where there is none any more. */
export interface Difference {
  before: Slot[]
  after: Slot | null
}

/**
 * The parts that differ in what a reader of the day sees, in order of time. Parts are told apart by their ids; a new
 * one stands beside those that are gone and were there at its time.
 */
export function differencesBetween(before: Draft, after: Draft): Difference[] {
  const gone = before.filter((slot) => !after.some(({ id }) => id === slot.id))
  const replacedBy = (slot: Slot): Slot[] => gone.filter((old) => overlap(old, slot))
  const changed = after.flatMap((slot): Difference[] => {
    const old = before.find(({ id }) => id === slot.id)
    if (!old) return [{ before: replacedBy(slot), after: slot }]
    return looksAlike(old, slot) ? [] : [{ before: [old], after: slot }]
  })
  const told = new Set(changed.flatMap((difference) => difference.before))
  const left = gone.filter((slot) => !told.has(slot)).map((slot): Difference => ({ before: [slot], after: null }))
  return [...changed, ...left].sort((one, other) => startOf(one) - startOf(other))
}

const startOf = ({ before, after }: Difference): number => (after ?? before[0])?.start ?? 0

const looksAlike = (one: Slot, other: Slot): boolean =>
  one.start === other.start &&
  one.end === other.end &&
  one.activity === other.activity &&
  one.place === other.place &&
  one.seat === other.seat &&
  sameAdults(one, other)

/** Quiet times that are there no more or shorter: quiet time is never taken away without a word. */
export const quietLost = (before: Draft, after: Draft): Slot[] =>
  before.filter((slot) => {
    const now = after.find(({ id }) => id === slot.id)
    return slot.kind === 'quiet' && lengthOf(slot) > (now?.kind === 'quiet' ? lengthOf(now) : 0)
  })

/** What is shorter is hardly a part of a day. */
const leastLength: Minute = 10

/** The parts that a change makes so short that it needs a word: less than ten minutes, and not so short before. */
export const cutShort = (before: Draft, after: Draft): Slot[] =>
  after.filter((slot) => {
    const old = before.find(({ id }) => id === slot.id)
    return lengthOf(slot) < leastLength && (!old || lengthOf(old) > lengthOf(slot))
  })

const lengthOf = (slot: Slot): number => slot.end - slot.start
