import type { Minute, Slot } from './day'

/** How long one step of a time shape lasts, in minutes: of a short part, and of a longer one. */
const shortStep = 1
const longStep = 5

/** The longest part that still moves every minute, in minutes. */
const longestShort = 20

/** What is left of a stretch of time, in steps of `each` minutes. */
export interface Steps {
  left: number
  of: number
  each: number
}

/** The last step stays until the end; before the start all are left, from the end on none. */
export function stepsOf(start: Minute, end: Minute, minute: Minute): Steps {
  const each = end - start > longestShort ? longStep : shortStep
  const of = Math.ceil((end - start) / each)
  const left = Math.ceil((end - minute) / each)
  return { left: Math.min(Math.max(left, 0), of), of, each }
}

/** What is left of this card. It moves in steps, never continuously. */
export const stepsLeft = (slot: Slot, minute: Minute): Steps => stepsOf(slot.start, slot.end, minute)

/** Minutes for "about 10 minutes": in fives, and never less than five. */
export const aboutMinutes = (left: Minute): number => Math.max(longStep, Math.round(left / longStep) * longStep)

/** The steps that are left, as minutes for "about 10 minutes". */
export const aboutMinutesOf = ({ left, each }: Steps): number => aboutMinutes(left * each)
