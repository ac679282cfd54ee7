import { no, ok, type Result } from '../result'
import { checkDay, type DayFault } from '../timetable/checkDay'
import type { HandedDay, IsoDate } from '../timetable/day'
import { BitReader, BitWriter } from './bits'
import type { Code } from './codes'
import { changedDaysFrom, daysFrom } from './format'
import type { DaysMessage } from './message'

/** How many days fit into one message. */
export const mostDays = 73

/** Why bytes are no days. */
export type UnpackRefusal =
  /** It uses a word that only a later version knows. */
  | { reason: 'newerVersion' }
  /** `date` and `fault` say what is wrong with a day; both are null when the bits themselves make no days. */
  | { reason: 'unreadableDay'; date: IsoDate | null; fault: DayFault | null }

/**
 * Days as bytes, as `format.ts` describes them: at least one and at most `mostDays`, each as `checkDay` wants it, in
 * order of date and each date once. The first date is not among the bytes: it is for the header to say. A slot's id is
 * its row in the day; another id is not kept. No days, too many, or dates out of order are a mistake in the program, and
 * throw.
 */
export const packDays = (days: HandedDay[]): Uint8Array => {
  const to = new BitWriter()
  codeFor[contentOf(days)](days[0]?.date ?? '').write(to, days)
  return to.bytes()
}

/** What a message of these days holds: the older content where it can say them. */
export const contentOf = (days: HandedDay[]): DaysMessage['content'] =>
  days.some(({ was }) => was !== undefined) ? 'changedDays' : 'days'

const codeFor: Record<DaysMessage['content'], (firstDate: IsoDate) => Code<HandedDay[]>> = {
  days: daysFrom,
  changedDays: changedDaysFrom,
}

/**
 * The days in packed bytes, from `firstDate` on, each checked as `checkDay` does. Never throws, whatever the bytes are,
 * and takes no longer than so many bytes deserve.
 */
export const unpackDays = (
  bytes: Uint8Array,
  firstDate: IsoDate,
  content: DaysMessage['content'] = 'days',
): Result<HandedDay[], UnpackRefusal> => {
  const from = new BitReader(bytes)
  const days = codeFor[content](firstDate).read(from)
  if (from.newer) return no({ reason: 'newerVersion' })
  if (from.broken || !from.atEnd()) return no({ reason: 'unreadableDay', date: null, fault: null })
  for (const { date, slots, was } of days) {
    const [fault] = [slots, was].flatMap((slots) => (slots ? checkDay({ date, slots }) : []))
    if (fault !== undefined) return no({ reason: 'unreadableDay', date, fault })
  }
  return ok(days)
}
