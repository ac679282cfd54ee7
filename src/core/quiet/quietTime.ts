import type { Minute, Slot } from '../timetable/day'
import { holds } from '../timetable/nowNext'

/** The way to quiet time. 0 steps is "Quiet time is next"; `none` means no quiet time is left today. */
export type StepsUntil =
  | { state: 'none' }
  | { state: 'now'; slot: Slot }
  | { state: 'steps'; steps: number; slot: Slot; minutesUntil: Minute }

/** Steps until quiet time are the slots after Now and before it; with no Now, all slots ahead of it. */
export function stepsUntilQuiet(slots: Slot[], minute: Minute): StepsUntil {
  const now = slots.find((slot) => holds(slot, minute))
  if (now?.kind === 'quiet') return { state: 'now', slot: now }
  const ahead = slots.filter((slot) => slot.start > minute)
  const steps = ahead.findIndex((slot) => slot.kind === 'quiet')
  const slot = ahead[steps]
  return slot ? { state: 'steps', steps, slot, minutesUntil: slot.start - minute } : { state: 'none' }
}
