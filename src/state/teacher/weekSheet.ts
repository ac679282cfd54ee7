import type { Plan } from '../../core/plan/plan'
import { plannedDay } from '../../core/plan/plannedDay'
import type { Result } from '../../core/result'
import { type WeekSheet, weekSheetOf, withTarget } from '../../core/review/weekSheet'
import { addDays } from '../../core/timetable/dates'
import type { Day, IsoDate } from '../../core/timetable/day'
import { collected } from './collected'
import { dateFor } from './days'
import { changePlan, type PlanRefusal, planFor } from './plans'
import { templates } from './templates'

/** The sheet for home about the week of a Monday: its days as made here, else as the plan makes them. */
export function weekSheetFor(tabletTag: number, monday: IsoDate): WeekSheet {
  const plan = planFor(tabletTag)
  const days = [0, 1, 2, 3, 4].flatMap((after) => dayOf(tabletTag, addDays(monday, after), plan) ?? [])
  const voices = (collected.value ?? []).flatMap((day) => (day.tabletTag === tabletTag && day.voice ? [day.voice] : []))
  return weekSheetOf(monday, plan, days, voices)
}

function dayOf(tabletTag: number, date: IsoDate, plan: Plan | null): Day | null {
  const { day } = dateFor(tabletTag, date)
  if (day) return day
  const planned = plan && plannedDay(plan, date, templates.value)
  return planned?.is === 'day' ? { date, slots: planned.slots } : null
}

/** Keeps one of the shared targets of a week with the plan; the others stay as they are kept by then. */
export const keepTarget = (
  plan: Plan,
  monday: IsoDate,
  at: number,
  target: string,
): Promise<Result<Plan, PlanRefusal>> => changePlan(plan.id, (kept) => withTarget(kept, monday, at, target))
