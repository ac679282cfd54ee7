import { addDays, mondayOf, weekdayOf } from '../timetable/dates'
import type { IsoDate } from '../timetable/day'
import type { DaysOff, Plan, PlanWeek } from './plan'

const schoolDays = 5

/** The holiday or INSET day that a date is in, or null. */
export const dayOffOn = (date: IsoDate, daysOff: DaysOff[]): DaysOff | null =>
  daysOff.find(({ from, to }) => date >= from && date <= to) ?? null

/** Whether there is school on a date. */
export const isSchoolDay = (date: IsoDate, daysOff: DaysOff[]): boolean =>
  weekdayOf(date) <= schoolDays && dayOffOn(date, daysOff) === null

/** The dates of a week on which there is school, in order. */
export const schoolDatesOf = (monday: IsoDate, daysOff: DaysOff[]): IsoDate[] =>
  Array.from({ length: schoolDays }, (_, day) => addDays(monday, day)).filter((date) => isSchoolDay(date, daysOff))

/** The Monday of the first week from that of a date on in which there is school. */
export function nextSchoolWeek(date: IsoDate, daysOff: DaysOff[]): IsoDate {
  let monday = mondayOf(date)
  while (schoolDatesOf(monday, daysOff).length === 0) monday = addDays(monday, 7)
  return monday
}

/** The Mondays of so many weeks with school, from the week of a date on; a week of holiday is passed over. */
export function schoolWeeksFrom(date: IsoDate, count: number, daysOff: DaysOff[]): IsoDate[] {
  const mondays: IsoDate[] = []
  for (let next = date; mondays.length < count; next = addDays(next, 7)) {
    next = nextSchoolWeek(next, daysOff)
    mondays.push(next)
  }
  return mondays
}

/** The dates of a plan's week on which there is school, from the plan's start to its end. */
export const datesOfWeek = (plan: Plan, week: PlanWeek): IsoDate[] =>
  schoolDatesOf(week.monday, plan.daysOff).filter((date) => date >= plan.starts && date <= plan.ends)

/** The plan's week that a date is in, or null; in a week of holiday too. */
export const weekOn = (plan: Plan, date: IsoDate): PlanWeek | null =>
  plan.weeks.find(({ monday }) => monday === mondayOf(date)) ?? null

/** The plan's week in which a date is one of its school days; null on any other date. */
export function schoolWeekOn(plan: Plan, date: IsoDate): PlanWeek | null {
  const week = weekOn(plan, date)
  return week && datesOfWeek(plan, week).includes(date) ? week : null
}
