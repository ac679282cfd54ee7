import { addDays } from '../timetable/dates'
import type { IsoDate } from '../timetable/day'
import { daysAhead, type HighestCounter } from './judge'
import type { Pairing } from './pairing'

/** The highest issue counter by date: of the codes a tablet has taken, or of those a teacher's device has shown. */
export type Counters = Record<IsoDate, number>

/** A pairing as each of its two devices keeps it. */
export interface Paired extends Pairing {
  counters: Counters
  pairedOn: IsoDate
}

/** A pairing just made. Its counters begin again: what was sealed under an earlier one does not open any more. */
export const newPaired = (pairing: Pairing, today: IsoDate): Paired => ({ ...pairing, counters: {}, pairedOn: today })

/** A pairing's counters as `judge` and `nextCounter` read them. */
export const countersOf = ({ keyId, counters }: Pick<Paired, 'keyId' | 'counters'>): HighestCounter[] =>
  Object.entries(counters).map(([date, counter]) => ({ keyId, date, counter }))

/**
 * The counters after a code for these dates. Dates too long before the first of them are dropped: a code reaches only
 * so far ahead, so they have passed, and what has passed is refused whatever its counter.
 */
export function raiseCounters(counters: Counters, dates: IsoDate[], counter: number): Counters {
  const [first] = [...dates].sort()
  if (first === undefined) return counters
  const kept = Object.entries(counters).filter(([date]) => date >= addDays(first, -daysAhead))
  return Object.fromEntries([...kept, ...dates.map((date) => [date, counter] as const)])
}
