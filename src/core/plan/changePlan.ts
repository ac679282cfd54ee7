import { isFor, offeredFor } from '../compose/templates'
import type { Template } from '../teacher'
import { addDays, daysBetween, mondayOf, weekdayOf } from '../timetable/dates'
import type { IsoDate, Minute } from '../timetable/day'
import type { DaysOff, Plan, PlanStep, PlanWeek } from './plan'
import { datesOfWeek, schoolDatesOf, schoolWeeksFrom } from './schoolWeeks'

const noPattern: PlanWeek['pattern'] = [null, null, null, null, null]

/** A plan with these steps, week after week from a start; it ends with the last school day of its last week. */
export function planOf(
  steps: PlanStep[],
  { tabletTag, name, starts, daysOff }: Pick<Plan, 'tabletTag' | 'name' | 'starts' | 'daysOff'>,
): Omit<Plan, 'id'> {
  const mondays = schoolWeeksFrom(starts, steps.length, daysOff)
  const weeks = steps.map((step, at) => ({
    ...step,
    monday: mondays[at] ?? starts,
    pattern: noPattern,
    targets: [],
  }))
  const ends = lastSchoolDay(mondays.at(-1) ?? starts, daysOff)
  return { tabletTag, name, starts, ends, weeks, daysOff, together: [] }
}

const lastSchoolDay = (monday: IsoDate, daysOff: DaysOff[]): IsoDate => schoolDatesOf(monday, daysOff).at(-1) ?? monday

/** What an adult can set of one week. */
export type WeekSays = Partial<Omit<PlanWeek, 'monday'>>

export const withWeek = (plan: Plan, at: number, part: WeekSays): Plan => ({
  ...plan,
  weeks: plan.weeks.map((week, index) => (index === at ? { ...week, ...part } : week)),
})

/**
 * The plan with another end of day in one week. Its days begin when they did, so that its hours in all follow: on each
 * school day that it has a template for, and on all of them where it has none. A week without hours keeps none.
 *
 * @returns null where its days would end before they begin
 */
export function withEnd(plan: Plan, at: number, ends: Minute): Plan | null {
  const week = plan.weeks[at]
  if (!week || week.minutes === 0) return withWeek(plan, at, { ends })
  const dates = datesOfWeek(plan, week)
  const days = dates.filter((date) => week.pattern[weekdayOf(date) - 1] !== null).length || dates.length
  const minutes = week.minutes + days * (ends - week.ends)
  return minutes > 0 ? withWeek(plan, at, { ends, minutes }) : null
}

/** The plan with a week like one of its own right after it. What follows moves on by a week, and so does the end. */
export const withWeekAfter = (plan: Plan, at: number): Plan => staying(plan, at, 1)

/** The plan without one of its weeks; what follows comes earlier. The only one stays. */
export const withoutWeek = (plan: Plan, at: number): Plan =>
  plan.weeks.length === 1 ? plan : laidOut({ ...plan, weeks: plan.weeks.filter((_, index) => index !== at) })

/** The plan with other holidays and INSET days; weeks move past a whole week without school. */
export const withDaysOff = (plan: Plan, daysOff: DaysOff[]): Plan =>
  laidOut({ ...plan, daysOff: [...daysOff].sort((one, other) => (one.from < other.from ? -1 : 1)) })

/** The plan with another start; all of it moves along. */
export const withStart = (plan: Plan, starts: IsoDate): Plan => laidOut({ ...plan, starts })

/** The first and the last date to which a step can be agreed to go on. */
export function canStayUntil(plan: Plan, at: number, mostMore: number): { first: IsoDate; last: IsoDate } {
  const after = addDays(plan.weeks[at]?.monday ?? plan.ends, 7)
  const mondays = schoolWeeksFrom(after, mostMore, plan.daysOff)
  return { first: mondays[0] ?? after, last: addDays(mondays.at(-1) ?? after, 4) }
}

/**
 * The pupil stays on a step until a newly agreed date. The weeks up to it are as that step's week is, with a review in
 * the last of them; what follows moves on, and so does the end.
 */
export function stayingUntil(plan: Plan, at: number, until: IsoDate): Plan {
  const week = plan.weeks[at]
  if (!week || until < addDays(week.monday, 7)) return plan
  const most = Math.ceil(daysBetween(week.monday, until) / 7) + 1
  const more = schoolWeeksFrom(addDays(week.monday, 7), most, plan.daysOff).filter((monday) => monday <= until).length
  return more === 0 ? plan : withWeek(staying(plan, at, more), at + more, { isReview: true })
}

function staying(plan: Plan, at: number, more: number): Plan {
  const week = plan.weeks[at]
  if (!week) return plan
  const again = Array.from({ length: more }, () => ({ ...week, isReview: false }))
  return laidOut({ ...plan, weeks: [...plan.weeks.slice(0, at + 1), ...again, ...plan.weeks.slice(at + 1)] })
}

/** Each week in the next one that has school, and the end on the same weekday of the last week. */
function laidOut(plan: Plan): Plan {
  const mondays = schoolWeeksFrom(plan.starts, plan.weeks.length, plan.daysOff)
  const weeks = plan.weeks.map((week, at) => ({ ...week, monday: mondays[at] ?? week.monday }))
  return { ...plan, weeks, ends: endIn(mondays.at(-1) ?? mondayOf(plan.ends), plan) }
}

function endIn(monday: IsoDate, { ends, daysOff }: Plan): IsoDate {
  const weekday = addDays(monday, weekdayOf(ends) - 1)
  return schoolDatesOf(monday, daysOff).findLast((date) => date <= weekday) ?? lastSchoolDay(monday, daysOff)
}

/**
 * The plan with the template of each weekday, in its week of a two-week timetable, where a week has none that is there.
 *
 * @param weekA see `Teacher`
 */
export const withTemplates = <Some extends Omit<Plan, 'id'>>(
  plan: Some,
  templates: Template[],
  weekA: IsoDate | null,
): Some => ({
  ...plan,
  weeks: plan.weeks.map((week) => ({
    ...week,
    pattern: week.pattern.map((id, day) =>
      templates.some((template) => template.id === id)
        ? id
        : (templateFor(addDays(week.monday, day), templates, weekA)?.id ?? null),
    ),
  })),
})

function templateFor(date: IsoDate, templates: Template[], weekA: IsoDate | null): Template | null {
  const [first] = offeredFor(templates, date, weekA).filter(({ slots }) => slots.length > 0)
  return first && isFor(first, date, weekA) ? first : null
}
