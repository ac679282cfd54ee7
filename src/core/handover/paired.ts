import { addDays } from '../timetable/dates'
import type { IsoDate } from '../timetable/day'
import { daysAhead, type HighestCounter } from './judge'
import type { Pairing } from './pairing'

/** The highest issue counter by date: of the codes a tablet has taken, or of those a teacher's device has shown. */
export type Counters = Record<IsoDate, number>

/** A pairing as each of its two devices keeps it. */
export interface Paired extends Pairing {
  counters: Counters
  /** The dates changed by hand since: there the code with the highest counter, and no older one, can be taken again. */
  again?: IsoDate[]
  pairedOn: IsoDate
}

/** A pairing just made. Its counters begin again: what was sealed under an earlier one does not open any more. */
export const newPaired = (pairing: Pairing, today: IsoDate): Paired => ({
  ...pairing,
  counters: {},
  again: [],
  pairedOn: today,
})

/** A pairing's counters as `judge` and `nextCounter` read them. */
export const countersOf = ({
  keyId,
  counters,
  again = [],
}: Pick<Paired, 'keyId' | 'counters' | 'again'>): HighestCounter[] =>
  Object.entries(counters).map(([date, counter]) => ({ keyId, date, counter, again: again.includes(date) }))

/** The pairing after a code for these dates was taken. */
export const withTaken = (pairing: Paired, dates: IsoDate[], counter: number): Paired => ({
  ...pairing,
  counters: raiseCounters(pairing.counters, dates, counter),
  again: (pairing.again ?? []).filter((date) => !dates.includes(date)),
})

/** The pairing after the days of these dates were changed by hand. */
export const withAgain = (pairing: Paired, dates: IsoDate[]): Paired => ({
  ...pairing,
  again: [...new Set([...(pairing.again ?? []), ...dates])].filter((date) => date in pairing.counters),
})

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
