import type { Template } from '../teacher'
import { addDays, daysBetween, weekdayOf } from '../timetable/dates'
import type { IsoDate } from '../timetable/day'

/** Which week of a two-week timetable a date is in; `weekA` is a Monday that begins a week A, null where all are alike. */
export function weekOf(date: IsoDate, weekA: IsoDate | null): 'a' | 'b' | null {
  if (weekA === null) return null
  return Math.floor(daysBetween(weekA, date) / 7) % 2 === 0 ? 'a' : 'b'
}

/** The Monday to keep as `weekA` when the week of a date is to be week A or week B. */
export function weekAFor(date: IsoDate, week: 'a' | 'b'): IsoDate {
  const monday = addDays(date, 1 - weekdayOf(date))
  return week === 'a' ? monday : addDays(monday, -7)
}

/** Whether a template is made for the weekday and the week of a date. */
export function isFor(template: Template, date: IsoDate, weekA: IsoDate | null): boolean {
  if (!template.weekdays.includes(weekdayOf(date))) return false
  return template.weeks === 'every' || template.weeks === weekOf(date, weekA)
}

/** The templates in the order they are offered for a date: first those of its week, its weekday next, then the others. */
export function offeredFor(templates: Template[], date: IsoDate, weekA: IsoDate | null): Template[] {
  const rank = (template: Template): number => {
    if (!isFor(template, date, weekA)) return 2
    return template.weeks === 'every' ? 1 : 0
  }
  return [...templates].sort((one, other) => rank(one) - rank(other))
}
