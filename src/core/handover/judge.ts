import { no, ok, type Result } from '../result'
import { addDays } from '../timetable/dates'
import type { IsoDate } from '../timetable/day'
import type { Header } from './header'
import type { Pairing } from './pairing'

/** The highest counter that this tablet has taken from one teacher's device for one date. */
export interface HighestCounter {
  keyId: number
  date: IsoDate
  counter: number
  /** Whether the code with this very counter is new once more, as an adult changed the day since it was taken. */
  again: boolean
}

/** Whether a code with this counter changes the day of the date. */
export const isNewTo = (highest: Pick<HighestCounter, 'counter' | 'again'>, counter: number): boolean =>
  counter > highest.counter || (counter === highest.counter && highest.again)

/** So many days after today are taken. */
export const daysAhead = 14

/**
 * The pairing that a code says it is sealed with. A code of a teacher's device that is paired here, but for another
 * tablet or an earlier pairing, is for the wrong tablet.
 */
export const pairingFor = (
  { keyId, tabletTag }: Header,
  pairings: Pairing[],
): Result<Pairing, { reason: 'unknownTeacher' | 'wrongTablet' }> => {
  const teachers = pairings.filter((pairing) => pairing.keyId === keyId)
  if (teachers.length === 0) return no({ reason: 'unknownTeacher' })
  const pairing = teachers.find((one) => one.tabletTag === tabletTag)
  return pairing === undefined ? no({ reason: 'wrongTablet' }) : ok(pairing)
}

/** What of a code is taken, once its seal was opened. */
export interface Accepted {
  /** `same` when this tablet has taken all of it before: it changes nothing, and applies again after an undo. */
  freshness: 'new' | 'same'
  /** The dates to take, in order. Days of the code with another date stay out. */
  dates: IsoDate[]
}

/** Why none of it is taken: `date` is the one that is refused, `today` the tablet's. */
export interface JudgeRefusal {
  reason: 'pastDate' | 'tooFarAhead' | 'olderThanShown'
  date: IsoDate
  today: IsoDate
}

/**
 * Whether a code's days may be taken today. Call it only after the seal was opened: before, the header can be anybody's.
 *
 * Each date is judged by itself, against the highest counter of the same teacher's device for that date: so Thursday's
 * code and Wednesday's may come in any order. Of a week, days that are past and days that were replaced since stay out,
 * and the code is refused only where none is left. A date that is too far ahead refuses all of it, as leaving it out
 * would have an adult believe that it was handed over.
 *
 * @param dates the dates of the code's days, in order
 */
export const judge = (
  { keyId, counter }: Pick<Header, 'keyId' | 'counter'>,
  dates: IsoDate[],
  { today, highest }: { today: IsoDate; highest: HighestCounter[] },
): Result<Accepted, JudgeRefusal> => {
  const refuse = (reason: JudgeRefusal['reason'], date = today) => no({ reason, date, today })
  const last = dates.at(-1)
  const left = dates.filter((date) => date >= today)
  if (left.length === 0) return refuse('pastDate', last)
  if (last !== undefined && last > addDays(today, daysAhead)) return refuse('tooFarAhead', last)
  const takenFor = (date: IsoDate) => highest.filter((one) => one.keyId === keyId && one.date === date)
  const taken = left.filter((date) => takenFor(date).every((one) => counter >= one.counter))
  if (taken.length === 0) return refuse('olderThanShown', left[0])
  const isNew = taken.some((date) => takenFor(date).every((one) => isNewTo(one, counter)))
  return ok({ freshness: isNew ? 'new' : 'same', dates: taken })
}

/** The counter for a new code: one more than this teacher's device has given to any of its dates for this tablet. */
export const nextCounter = (dates: IsoDate[], given: { date: IsoDate; counter: number }[]): number =>
  1 + Math.max(0, ...given.filter(({ date }) => dates.includes(date)).map(({ counter }) => counter))

/** Clocks so many minutes apart are still the same time. */
const clockTolerance = 5

/**
 * By how many minutes the tablet's clock is behind that of the teacher's device, or null while nothing is certain. Both
 * times as `issuedAt` counts.
 *
 * A code cannot be scanned before it was made. So where the tablet's time is more than five minutes before the time of
 * issue, one of the two clocks is certainly wrong, and an adult is told. The other way round says nothing: a code that
 * was made yesterday evening, or printed on Friday, is scanned this morning. A tablet that runs ahead shows itself when
 * it refuses a day as past; that refusal names both dates.
 */
export const clockBehind = (issued: number, now: number): number | null =>
  issued - now > clockTolerance ? issued - now : null
