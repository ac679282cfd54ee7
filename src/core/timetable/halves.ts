import type { Minute, Slot } from './day'

const noon: Minute = 12 * 60
const earliestLunch: Minute = 11 * 60 + 30

/**
 * The slots of the present half day. The morning ends with the first food that starts at 11:30 or later,
 * else with the slot under way at noon.
 */
export function halfOf(slots: Slot[], minute: Minute): Slot[] {
  const lunch = slots.find((slot) => slot.kind === 'food' && slot.start >= earliestLunch)
  const split = lunch?.end ?? noon
  const morning = slots.filter((slot) => slot.start < split)
  const morningEnd = Math.max(split, morning.at(-1)?.end ?? split)
  return minute < morningEnd ? morning : slots.slice(morning.length)
}
