import { daysAhead } from '../../core/handover/judge'
import { withTemplates } from '../../core/plan/changePlan'
import { isAsChosen, madeAsChosen, madeToEnd } from '../../core/plan/madeAnew'
import { type OtherEnd, otherEnd } from '../../core/plan/otherEnd'
import type { Plan, PlanWeek, Together } from '../../core/plan/plan'
import { type PlannedDay, plannedDay } from '../../core/plan/plannedDay'
import { datesOfWeek, schoolWeekOn } from '../../core/plan/schoolWeeks'
import { couldOffer } from '../../core/plan/together'
import { ok, type Result } from '../../core/result'
import { addDays } from '../../core/timetable/dates'
import { type IsoDate, type Slot, sameText } from '../../core/timetable/day'
import type { WriteRefusal } from '../../storage/database'
import { moment } from '../wall'
import { changeDays, type DateInSight, dateFor, isReady, keepDay, madeFor } from './days'
import { teacher } from './device'
import { changePlan, changesKept, type PlanRefusal, planFor, plans } from './plans'
import { templates } from './templates'

/** What the plan of a tablet's pupil makes of a date; null where there is no plan, or the date is none of its own. */
export function plannedFor(tabletTag: number, date: IsoDate): PlannedDay | null {
  const plan = planFor(tabletTag)
  return plan && plannedDay(plan, date, templates.value)
}

/** Where the day of a date, as it is made or as the plan makes it, ends at another time than the plan's week says. */
export function otherEndOn(tabletTag: number, date: IsoDate): OtherEnd | null {
  const plan = planFor(tabletTag)
  return plan && otherEnd(plan, { date, slots: slotsOn(plan, date) })
}

/** The parts of a date's day, as it is made or as the plan makes it. */
function slotsOn(plan: Plan, date: IsoDate): Slot[] {
  const { day } = dateFor(plan.tabletTag, date)
  const planned = day ? null : plannedDay(plan, date, templates.value)
  return day?.slots ?? (planned?.is === 'day' ? planned.slots : [])
}

/** What the pupil chose together with an adult, on a date that their plan is about; of another one they chose nothing. */
export function togetherOn(tabletTag: number, date: IsoDate): Together[] {
  const plan = planFor(tabletTag)
  return plan && schoolWeekOn(plan, date) ? plan.together : []
}

/** A week of a plan with its dates from today on. */
export interface ComingWeek {
  week: PlanWeek
  /** From 0. */
  at: number
  /** Those with school. */
  dates: IsoDate[]
  /** Those from Monday to Friday, with holidays and INSET days among them. */
  weekdays: IsoDate[]
}

/** The last date that can be handed over today. */
const lastInReach = (): IsoDate => addDays(moment.value.date, daysAhead)

/** The weeks to make days of, this one first while it has a school day left: those of which a day can be handed over. */
export function comingWeeks(plan: Plan): ComingWeek[] {
  const today = moment.value.date
  return plan.weeks.flatMap((week, at) => {
    const dates = datesOfWeek(plan, week).filter((date) => date >= today)
    const weekdays = [0, 1, 2, 3, 4]
      .map((day) => addDays(week.monday, day))
      .filter((date) => date >= today && date >= plan.starts && date <= plan.ends)
    return dates.some((date) => date <= lastInReach()) ? [{ week, at, dates, weekdays }] : []
  })
}

/** Those of these dates whose day can be handed over now, and those for which it is too early. */
export function inReach(tabletTag: number, dates: IsoDate[]): { ready: IsoDate[]; tooEarly: IsoDate[] } {
  const made = dates.filter((date) => isReady(dateFor(tabletTag, date)))
  return {
    ready: made.filter((date) => date <= lastInReach()),
    tooEarly: made.filter((date) => date > lastInReach()),
  }
}

/** The first date on which the day of a date can be handed over. */
export const inReachFrom = (date: IsoDate): IsoDate => addDays(date, -daysAhead)

const withOwnTemplates = (plan: Plan): Plan => withTemplates(plan, templates.value, teacher.value?.weekA ?? null)

/** Whether the teacher has templates for weekdays that the plan has none for, and some of these dates wait for them. */
export const canUseTemplates = (plan: Plan, dates: IsoDate[]): boolean =>
  dates.some(
    (date) =>
      plannedDay(plan, date, templates.value)?.is === 'open' &&
      plannedDay(withOwnTemplates(plan), date, templates.value)?.is !== 'open',
  )

/** Gives every weekday of the plan that has no template the teacher's own for it, in all weeks. */
export const takeTemplates = (plan: Plan): Promise<Result<Plan, PlanRefusal>> => changePlan(plan.id, withOwnTemplates)

/** Those of these dates that the plan has a day for and that are not made yet. */
export const notMadeYet = (tabletTag: number, dates: IsoDate[]): IsoDate[] =>
  dates.filter((date) => dateFor(tabletTag, date).state === 'notMade' && plannedFor(tabletTag, date)?.is === 'day')

/** Makes the days of these dates from the plan as it is kept; a day that is made already stays as it is. */
export async function makePlanned(tabletTag: number, dates: IsoDate[]): Promise<Result<void, WriteRefusal>> {
  await changesKept()
  for (const date of notMadeYet(tabletTag, dates)) {
    const planned = plannedFor(tabletTag, date)
    if (planned?.is !== 'day') continue
    const kept = await keepDay({ tabletTag, date, slots: planned.slots })
    if (!kept.ok) return kept
  }
  return ok(undefined)
}

/** The plan's days that are made and do not come as the pupil chose yet, such as one that was handed over before. */
export const notAsChosen = (plan: Plan): DateInSight[] =>
  madeFor(plan.tabletTag).filter(
    (one) => schoolWeekOn(plan, one.date) && isReady(one) && one.day && !isAsChosen(one.day, plan, templates.value),
  )

/** What the pupil chose of one kind that is in no day from today on; none while there is no day to be in. */
export function chosenInNoDay(plan: Plan, { kind, chosen }: Together): string[] {
  if (chosen === null) return []
  const slots = plan.weeks
    .flatMap((week) => datesOfWeek(plan, week))
    .filter((date) => date >= moment.value.date)
    .flatMap((date) => slotsOn(plan, date))
  const names = couldOffer(kind, slots)
  return slots.length === 0 ? [] : chosen.filter((name) => !names.some((other) => sameText(other, name)))
}

/** Makes the days of these dates again as the pupil chose; what else an adult changed in them stays. */
export async function makeAsChosen({ id, tabletTag }: Plan, dates: IsoDate[]): Promise<Result<void, WriteRefusal>> {
  await changesKept()
  const plan = plans.peek().find((one) => one.id === id)
  return changeDays(tabletTag, dates, (day) => (plan ? madeAsChosen(day, plan, templates.peek()) : day))
}

/** The days that were handed over and end at another time than the plan says, and in which nothing else was changed. */
export const notAsPlanned = (plan: Plan): DateInSight[] =>
  madeFor(plan.tabletTag).filter(
    ({ day, last, state }) =>
      day && last && state === 'handedOver' && otherEnd(plan, day) && madeToEnd(day, plan, templates.value) !== null,
  )

/** Makes the days of these dates again, to the end that the plan says. */
export async function makeAsPlanned({ id, tabletTag }: Plan, dates: IsoDate[]): Promise<Result<void, WriteRefusal>> {
  await changesKept()
  const plan = plans.peek().find((one) => one.id === id)
  return changeDays(tabletTag, dates, (day) => (plan && madeToEnd(day, plan, templates.peek())) ?? day)
}
