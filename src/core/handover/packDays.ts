import { no, ok, type Result } from '../result'
import { checkDay, type DayFault } from '../timetable/checkDay'
import type { Day, IsoDate } from '../timetable/day'
import { BitReader, BitWriter } from './bits'
import { days as daysCode } from './format'

/** Why bytes are no days. */
export type UnpackRefusal =
  /** It uses a word that only a later version knows. */
  | { reason: 'newerVersion' }
  /** `date` and `fault` say what is wrong with a day; both are null when the bits themselves make no days. */
  | { reason: 'unreadableDay'; date: IsoDate | null; fault: DayFault | null }

/** Days as bytes, in order of date, as `format.ts` describes them. */
export const packDays = (days: Day[]): Uint8Array => {
  const to = new BitWriter()
  daysCode.write(
    to,
    [...days].sort((one, other) => (one.date < other.date ? -1 : 1)),
  )
  return to.bytes()
}

/** The days in packed bytes, each checked as `checkDay` does. Never throws, whatever the bytes are. */
export const unpackDays = (bytes: Uint8Array): Result<Day[], UnpackRefusal> => {
  const from = new BitReader(bytes)
  const days = daysCode.read(from)
  if (from.broken || !from.atEnd()) return no({ reason: 'unreadableDay', date: null, fault: null })
  if (from.newer) return no({ reason: 'newerVersion' })
  for (const day of days) {
    const [fault] = checkDay(day)
    if (fault !== undefined) return no({ reason: 'unreadableDay', date: day.date, fault })
  }
  return days.length > 0 ? ok(days) : no({ reason: 'unreadableDay', date: null, fault: null })
}
