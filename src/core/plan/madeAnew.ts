import { finishedMade } from '../compose/made'
import type { ComposedDay, Handover, Template } from '../teacher'
import { isSameDay } from '../teacherDays'
import type { IsoDate, Slot } from '../timetable/day'
import { lastEnd } from '../timetable/lastEnd'
import { asChosen } from './asChosen'
import type { Plan, Together } from './plan'
import { plannedDay } from './plannedDay'

/** What is kept beside a plan, for all tablets. */
export interface KeptDays {
  templates: Template[]
  days: ComposedDay[]
  handovers: Handover[]
}

/**
 * The days from a date on that are still as the plan made them before it was changed, as it makes them now. None of a
 * day that an adult has edited since, or that was handed over, or that the plan makes no day for any more.
 */
export function madeAnew(before: Plan, after: Plan, from: IsoDate, kept: KeptDays): ComposedDay[] {
  const isOurs = (day: { tabletTag: number; date: IsoDate }) => day.tabletTag === after.tabletTag && day.date >= from
  const given = kept.handovers.filter(isOurs).map(({ date }) => date)
  const untouched = kept.days
    .filter((day) => isOurs(day) && !day.before && !given.includes(day.date))
    .filter(({ date, slots }) => isSameDay(plannedSlots(before, date, kept.templates), slots))
  return untouched.flatMap((day) => {
    const slots = plannedSlots(after, day.date, kept.templates)
    return slots.length === 0 || isSameDay(slots, day.slots) ? [] : [{ ...day, slots }]
  })
}

function plannedSlots(plan: Plan, date: IsoDate, templates: Template[]): Slot[] {
  const planned = plannedDay(plan, date, templates)
  return planned?.is === 'day' ? planned.slots : []
}

/** Whether a day comes as the pupil chose, as far as it can. */
export const isAsChosen = ({ slots }: { slots: Slot[] }, together: Together[]): boolean =>
  isSameDay(asChosen(slots, together), slots)

/** A day in the way the pupil chose; all else that an adult has changed in it stays. */
export function madeAsChosen({ slots, before, ...day }: ComposedDay, together: Together[]): ComposedDay {
  const made = finishedMade({
    slots: asChosen(slots, together),
    before: before && { ...before, slots: asChosen(before.slots, together) },
  })
  return { ...day, slots: made.slots, ...(made.before && { before: made.before }) }
}

/**
 * A day as the plan makes it now, where nothing but its end is another than it was made with; null where an adult has
 * changed something in it, or it would come out as it is.
 */
export function madeToEnd(day: ComposedDay, plan: Plan, templates: Template[]): ComposedDay | null {
  const ends = lastEnd(day.slots)
  const withItsEnd = { ...plan, weeks: plan.weeks.map((week) => ({ ...week, ends })) }
  const isTouched = day.before || !isSameDay(plannedSlots(withItsEnd, day.date, templates), day.slots)
  const slots = plannedSlots(plan, day.date, templates)
  return isTouched || slots.length === 0 || isSameDay(slots, day.slots) ? null : { ...day, slots }
}
