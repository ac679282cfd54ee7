import type { Day, Minute } from '../timetable/day'
import { lastEnd } from '../timetable/lastEnd'
import type { Plan } from './plan'
import { schoolWeekOn } from './schoolWeeks'

/** When a day ends, and when the plan's week says. */
export interface OtherEnd {
  ends: Minute
  planned: Minute
}

/** Where a day ends at another time than the plan's week says; null where it does not, or the plan is not about it. */
export function otherEnd(plan: Plan, { date, slots }: Day): OtherEnd | null {
  const week = schoolWeekOn(plan, date)
  if (!week || slots.length === 0) return null
  const ends = lastEnd(slots)
  return ends === week.ends ? null : { ends, planned: week.ends }
}
