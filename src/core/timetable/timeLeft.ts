import type { Minute, Slot } from './day'

/** How long one step of a time shape lasts, in minutes. */
export const stepMinutes = 5

/** What is left of a stretch of time, in five-minute steps. */
export interface Steps {
  left: number
  of: number
}

/** The last step stays until the end; before the start all are left, from the end on none. */
export function stepsOf(start: Minute, end: Minute, minute: Minute): Steps {
  const of = Math.ceil((end - start) / stepMinutes)
  const left = Math.ceil((end - minute) / stepMinutes)
  return { left: Math.min(Math.max(left, 0), of), of }
}

/** What is left of this card. It moves in steps, never continuously. */
export const stepsLeft = (slot: Slot, minute: Minute): Steps => stepsOf(slot.start, slot.end, minute)

/** Minutes for "about 10 minutes": in fives, and never less than five. */
export const aboutMinutes = (left: Minute): number =>
  Math.max(stepMinutes, Math.round(left / stepMinutes) * stepMinutes)
