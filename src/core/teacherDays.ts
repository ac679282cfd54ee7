import { daysAhead } from './handover/judge'
import type { ComposedDay, Handover } from './teacher'
import { asPlanned, type ChangeCard, changesSince } from './timetable/changes'
import { checkDay } from './timetable/checkDay'
import { addDays, weekdayOf } from './timetable/dates'
import type { HandedDay, IsoDate, Slot } from './timetable/day'
import { recordOf } from './timetable/recordOf'

/**
 * How far a day is: `unfinished` has something that keeps it off the wall, `made` was never handed over, and `changed`
 * is no longer as the tablet last got it.
 */
export type ComposedState = 'notMade' | 'unfinished' | 'made' | 'handedOver' | 'changed'

/** How far a day is, given what was last handed over of it. */
export function composedState(day: ComposedDay | null, last: Handover | null): ComposedState {
  if (day === null) return 'notMade'
  if (checkDay(day).length > 0) return 'unfinished'
  if (last === null) return 'made'
  return isSameDay(last.slots, day.slots) ? 'handedOver' : 'changed'
}

/** Whether two days have the same parts, in all but their ids. */
export const isSameDay = (one: Slot[], other: Slot[]): boolean =>
  one.length === other.length && one.every((slot, row) => isSameSlot(slot, other[row]))

/** The same in all but its id, which is only its row. */
const isSameSlot = (one: Slot, other: Slot | undefined): boolean =>
  other !== undefined && JSON.stringify(fields(one)) === JSON.stringify(fields(other))

const fields = (slot: Slot): unknown[] =>
  Object.entries(slot)
    .filter(([name]) => name !== 'id')
    .sort(([one], [other]) => (one < other ? -1 : 1))

/** A composed day as a code tells it: with what was there before its common changes, where that makes a change card. */
export function toHandOver({ date, slots, before }: ComposedDay): HandedDay {
  const was = before?.slots.map((slot, id) => ({ ...slot, id }))
  const isTold = was && checkDay({ date, slots: was }).length === 0 && changesSince(asPlanned(was), slots).length > 0
  return isTold ? { date, slots, was } : { date, slots }
}

/**
 * What its pupil expects of a day, as a tablet has it: before its changes where it never had the day. Using a day that is
 * ahead accepts nothing, so that this stays until its morning, see `recordOf`; once its first part has begun, the pupil is
 * taken to have accepted.
 */
function expectedOf(day: ComposedDay, last: Handover | null, { date, minute }: Handover['at']): Slot[] | null {
  if (last === null) return recordOf(toHandOver(day), null).seen
  const hasBegun = date > day.date || (date === day.date && minute >= (last.slots[0]?.start ?? 0))
  return last.expected !== undefined && !hasBegun ? last.expected : last.slots
}

/** The change cards that a tablet shows of a day which it is handed now. */
export const changesToSee = (day: ComposedDay, last: Handover | null, now: Handover['at']): ChangeCard[] =>
  changesSince(expectedOf(day, last, now), day.slots)

/** A day as a tablet has it from now on. */
export const asHandedOver = (day: ComposedDay, last: Handover | null, at: Handover['at']): Handover => ({
  tabletTag: day.tabletTag,
  date: day.date,
  slots: day.slots,
  at,
  ...(day.date > at.date && { expected: expectedOf(day, last, at) }),
})

/** How many change cards there are, and how many days are new as a whole, which is one card. Times alone are none. */
export interface Changed {
  cards: number
  newDays: number
}

/** The change cards that a pupil is shown, counted. */
export function changed(all: ChangeCard[]): Changed {
  const newDays = all.filter(({ what }) => what === 'newDay').length
  return { cards: all.length - newDays, newDays }
}

/** So many days after today are always in sight: each weekday once, so that its name is enough. */
const daysInSight = 6

/** The dates a teacher works on, in order: the school days of a week from today, and any other up to 14 days ahead that has a day. */
export const datesInSight = (today: IsoDate, made: IsoDate[]): IsoDate[] =>
  Array.from({ length: daysAhead + 1 }, (_, days) => addDays(today, days)).filter(
    (date) => made.includes(date) || (date <= addDays(today, daysInSight) && weekdayOf(date) <= 5),
  )
