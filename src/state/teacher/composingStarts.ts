import { asNewDay, type Draft } from '../../core/compose/draft'
import { fromCalendar } from '../../core/compose/fromCalendar'
import { isFor, offeredFor } from '../../core/compose/templates'
import { ok, type Result } from '../../core/result'
import type { ComposedDay, Template } from '../../core/teacher'
import type { IsoDate } from '../../core/timetable/day'
import type { CalendarDay, CalendarRefusal } from '../../device/calendarFile'
import { readAllComposed } from '../../storage/composed'
import { beginWith } from './composing'
import { teacher } from './device'
import { templates } from './templates'

export type { CalendarDay, CalendarRefusal }

/** The templates made for a date, and all the others; without those that hold nothing yet. */
export function templatesFor(date: IsoDate): { forIt: Template[]; others: Template[] } {
  const weekA = teacher.value?.weekA ?? null
  const offered = offeredFor(templates.value, date, weekA).filter(({ slots }) => slots.length > 0)
  return {
    forIt: offered.filter((template) => isFor(template, date, weekA)),
    others: offered.filter((template) => !isFor(template, date, weekA)),
  }
}

/** The days made before this one: for the same tablet first, and of each the latest first. */
export async function daysToStartFrom(date: IsoDate, tabletTag: number): Promise<ComposedDay[]> {
  const read = await readAllComposed()
  if (!read.ok) return []
  const others = read.value.filter((day) => day.slots.length > 0 && (day.date !== date || day.tabletTag !== tabletTag))
  const isOurs = (day: ComposedDay): number => (day.tabletTag === tabletTag ? 0 : 1)
  return others.sort((one, other) => isOurs(one) - isOurs(other) || (one.date < other.date ? 1 : -1))
}

/** Starts anew from the parts of another day or template; what they replaced there is told no more. */
export const startFrom = (slots: Draft): void => beginWith(asNewDay(slots))

/** Starts anew from a table that was read, which may well say what is different on its date. */
export const startFromTable = (slots: Draft): void => beginWith(slots)

/** The events of a date in a calendar file, and the parts they make; or why there are none. */
export async function readCalendarFile(
  file: Blob,
  date: IsoDate,
): Promise<Result<{ calendar: CalendarDay; slots: Draft }, CalendarRefusal>> {
  const { openCalendar } = await import('../../device/openCalendar')
  const read = await openCalendar(file, date)
  return read.ok ? ok({ calendar: read.value, slots: fromCalendar(read.value.events) }) : read
}
