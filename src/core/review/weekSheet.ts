import { mostTargets } from '../plan/checkPlan'
import type { Plan, PlanWeek } from '../plan/plan'
import { dayOffOn } from '../plan/schoolWeeks'
import { addDays, mondayOf, weekdayOf } from '../timetable/dates'
import type { Day, IsoDate, Slot } from '../timetable/day'
import type { PupilVoice } from '../voice'
import { type OwnWords, ownWordsOf } from './ownWords'

/** One school day of the sheet. */
export interface SheetDay {
  date: IsoDate
  /** Its parts in order; empty where none are made. */
  slots: Slot[]
  /** Why there is no school, such as "Half-term"; null on a school day. */
  off: string | null
}

/**
 * The sheet for home about one week. It is made from what the pupil chose and said, from the plan and from the days
 * ahead, and from nothing else: it cannot hold a zone.
 */
export interface WeekSheet {
  /** The Monday of the week ahead. */
  monday: IsoDate
  days: SheetDay[]
  /** The plan's week; null where there is none. */
  week: PlanWeek | null
  /** What was said and chosen in the week before. */
  before: OwnWords
}

/** The sheet for the week of a Monday. `days` may hold days of any date. */
export function weekSheetOf(monday: IsoDate, plan: Plan | null, days: Day[], voices: PupilVoice[]): WeekSheet {
  const lastMonday = addDays(monday, -7)
  return {
    monday,
    days: [0, 1, 2, 3, 4].map((after) => sheetDayOf(addDays(monday, after), plan, days)),
    week: plan?.weeks.find((week) => week.monday === monday) ?? null,
    before: ownWordsOf(voices.filter(({ date }) => mondayOf(date) === lastMonday)),
  }
}

function sheetDayOf(date: IsoDate, plan: Plan | null, days: Day[]): SheetDay {
  const off = (plan && dayOffOn(date, plan.daysOff)?.name) ?? null
  return { date, slots: off === null ? (days.find((day) => day.date === date)?.slots ?? []) : [], off }
}

/** The Monday of the week that a family wants to know about: until Wednesday this week's, from Thursday on the next. */
export const mondayAhead = (today: IsoDate): IsoDate => addDays(mondayOf(today), weekdayOf(today) >= 4 ? 7 : 0)

/** The plan with another target at a place of one of its weeks, where none is empty. */
export const withTarget = (plan: Plan, monday: IsoDate, at: number, target: string): Plan => ({
  ...plan,
  weeks: plan.weeks.map((week) => {
    if (week.monday !== monday) return week
    const all = Array.from({ length: mostTargets }, (_, other) => week.targets[other] ?? '')
    return { ...week, targets: all.with(at, target).filter(Boolean) }
  }),
})
