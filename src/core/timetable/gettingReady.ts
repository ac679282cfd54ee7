import { type Minute, type Slot, sameText } from './day'
import { holds } from './nowNext'

const readyMinutes = 5

/** Whether these are the last five minutes of Now, and the next slot is in another place (both places said). */
export function isGettingReady(now: Slot | null, next: Slot | null, minute: Minute): boolean {
  if (!now?.place || !next?.place || sameText(now.place, next.place)) return false
  return holds(now, minute) && minute >= now.end - readyMinutes
}
