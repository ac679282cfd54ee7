import { checkPlan } from '../../../core/plan/checkPlan'
import { hoursOf } from '../../../core/plan/hours'
import type { Plan, PlanStep } from '../../../core/plan/plan'
import { clockTime } from '../../../core/timetable/clockTime'
import { addDays } from '../../../core/timetable/dates'
import type { IsoDate } from '../../../core/timetable/day'
import { dateInWords } from '../../../state/loading'
import { dateFor } from '../../../state/teacher/days'
import { otherEndOn, plannedFor } from '../../../state/teacher/plannedDays'
import type { PlanRefusal } from '../../../state/teacher/plans'
import type { WeekBar } from '../../../ui/HoursPicture'
import { planWords as words } from '../../../words/plan.en'
import { sayPlanFault } from '../../../words/planProblems.en'

/** Why nothing was kept, as a sentence. */
export function sayRefusal(why: PlanRefusal): string {
  if (typeof why === 'object') return why.faults[0] ? sayPlanFault(why.faults[0]) : words.notKept
  if (why === 'gone') return words.gone
  return why === 'full' ? words.full : words.notKept
}

/** The first thing that a plan has wrong, as a sentence; empty where it is sound. */
export function sayFirstFault(plan: Plan): string {
  const [fault] = checkPlan(plan)
  return fault ? sayPlanFault(fault) : ''
}

/** A date with its year, as an agreement names it: "Friday 30 April 2027". */
export const fullDate = (date: IsoDate): string => `${dateInWords(date)} ${date.slice(0, 4)}`

/**
 * Where a day that is made has no school by the plan, or ends at another time than its week says: a sentence that begins
 * with the day's name; empty elsewhere.
 */
export function sayOtherEnd(tabletTag: number, date: IsoDate, name: string): string {
  const planned = dateFor(tabletTag, date).day && plannedFor(tabletTag, date)
  if (planned?.is === 'off') return words.madeButOff(name, planned.off.name)
  const other = otherEndOn(tabletTag, date)
  return other ? words.otherEnd(name, clockTime(other.ends), clockTime(other.planned)) : ''
}

/** "1 Mar". */
export const tinyDate = (date: IsoDate): string => {
  const [, day = '', month = ''] = dateInWords(date).split(' ')
  return `${day} ${month.slice(0, 3)}`
}

/** A plan in one sentence. */
export const sayPlan = ({ weeks, starts, ends }: Omit<Plan, 'id'>): string =>
  words.summary(weeks.length, fullDate(starts), fullDate(ends), weeks.filter(({ isReview }) => isReview).length)

/** A template in one line. */
export const saySteps = (steps: PlanStep[]): string =>
  words.templateSays(steps.length, hoursOf(steps[0]?.minutes ?? 0), hoursOf(steps.at(-1)?.minutes ?? 0))

/** The weeks of a plan as its picture shows them. */
export const barsOf = ({ weeks }: Pick<Plan, 'weeks'>): WeekBar[] =>
  weeks.map(({ monday, minutes, classMinutes, isReview }, at) => {
    const before = weeks[at - 1]
    return {
      name: String(at + 1),
      from: tinyDate(monday),
      inAll: hoursOf(minutes),
      inClass: hoursOf(classMinutes),
      isReview,
      afterHoliday: before !== undefined && monday > addDays(before.monday, 7),
    }
  })
