import type { Minute, Slot } from './day'

const marginMinutes = 30

/** Whether the screen is kept awake: from 30 minutes before the first slot to 30 after the last. */
export function keepsAwake(slots: Slot[], minute: Minute): boolean {
  const first = slots[0]
  const last = slots.at(-1)
  if (!first || !last) return false
  return first.start - marginMinutes <= minute && minute < last.end + marginMinutes
}
