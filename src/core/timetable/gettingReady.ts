import { type Minute, type Slot, sameText } from './day'
import { holds } from './nowNext'

const readyMinutes = 5

/**
 * Whether these are the last five minutes of Now, and the next slot is in another place (both places said). While an
 * adult holds Now, what is next waits, and nobody knows how long: there is nothing to get ready for.
 */
export function isGettingReady(now: Slot | null, next: Slot | null, minute: Minute, isHeld: boolean): boolean {
  if (isHeld || !now?.place || !next?.place || sameText(now.place, next.place)) return false
  return holds(now, minute) && minute >= now.end - readyMinutes
}
