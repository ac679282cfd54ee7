import { ok, type Result } from '../core/result'
import type { Day, IsoDate } from '../core/timetable/day'
import { recordOf } from '../core/timetable/recordOf'
import { tellOtherTabs } from '../device/tabs'
import type { WriteRefusal } from '../storage/database'
import { changeDayByHand } from '../storage/daysByHand'
import { proveDate } from './everyMinute'
import { lookForUndo } from './undoTake'
import { moment, today } from './wall'

/** Puts a day on the wall for its date: all of it or nothing. */
export async function takeDay(day: Day): Promise<Result<void, WriteRefusal>> {
  const written = await changeDayByHand(day.date, moment.peek().ms, (before) => recordOf(day, before))
  if (!written.ok) return written
  if (day.date === moment.peek().date) today.value = written.value
  await proveDate({ by: 'dayAccepted' })
  tellOtherTabs()
  await lookForUndo()
  return ok(undefined)
}

/** Marks a date as one without school: an accepted day with no parts. */
export const takeNoSchool = (date: IsoDate): Promise<Result<void, WriteRefusal>> => takeDay({ date, slots: [] })
