import type { IsoDate } from '../timetable/day'
import type { Phase, Plan } from './plan'
import { datesOfWeek } from './schoolWeeks'

/** A phase of a plan, with its first and its last school day. */
export interface DatedPhase {
  phase: Phase
  from: IsoDate
  to: IsoDate
}

/** The phases of a plan in order, each as long as its weeks follow each other. */
export function datedPhases(plan: Plan): DatedPhase[] {
  const phases: DatedPhase[] = []
  for (const week of plan.weeks) {
    const dates = datesOfWeek(plan, week)
    const [from = week.monday, to = week.monday] = [dates[0], dates.at(-1)]
    const last = phases.at(-1)
    if (last?.phase === week.phase) last.to = to
    else phases.push({ phase: week.phase, from, to })
  }
  return phases
}
