import { finishedMade } from '../compose/made'
import type { ComposedDay, Handover, Template } from '../teacher'
import { isSameDay } from '../teacherDays'
import type { IsoDate, Slot } from '../timetable/day'
import { lastEnd } from '../timetable/lastEnd'
import { asChosen } from './asChosen'
import { chosenNames, isIn, ranked } from './chosenNames'
import type { Plan } from './plan'
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

/** Whether a day comes as the pupil chose, as far as it can, and has the lessons that the plan's day has for that. */
export const isAsChosen = (day: ComposedDay, plan: Plan, templates: Template[]): boolean =>
  isSameDay(asChosen(day.slots, plan.together), day.slots) && withLessonsPutFirst(day, plan, templates) === null

/** A day in the way the pupil chose; all else that an adult has changed in it stays. */
export function madeAsChosen(day: ComposedDay, plan: Plan, templates: Template[]): ComposedDay {
  const anew = withLessonsPutFirst(day, plan, templates)
  if (anew) return { ...day, slots: anew }
  const { slots, before, ...rest } = day
  const made = finishedMade({
    slots: asChosen(slots, plan.together),
    before: before && { ...before, slots: asChosen(before.slots, plan.together) },
  })
  return { ...rest, slots: made.slots, ...(made.before && { before: made.before }) }
}

/**
 * The parts of a short day as the plan makes it, where other lessons have room in it than those that the pupil put first
 * since. Null where it has them, or an adult has changed something in it: a lesson may then be left out on purpose.
 */
function withLessonsPutFirst({ date, slots, before }: ComposedDay, plan: Plan, templates: Template[]): Slot[] | null {
  const order = chosenNames(plan.together, 'lessonOrder')
  if (order.length === 0 || before) return null
  const withItsEnd = endingWith(plan, slots)
  const anew = plannedSlots(withItsEnd, date, templates)
  if (lessonsOf(anew).every((name) => isIn(lessonsOf(slots), name))) return null
  const itsOrder = ranked(order, lessonsOf(slots), (name) => name)
  const inItsOrder = plan.together.map((one) => (one.kind === 'lessonOrder' ? { ...one, chosen: itsOrder } : one))
  const isUntouched = isSameDay(
    plannedSlots({ ...withItsEnd, together: inItsOrder }, date, templates),
    asChosen(slots, inItsOrder),
  )
  return isUntouched ? anew : null
}

const lessonsOf = (slots: Slot[]): string[] =>
  slots.flatMap(({ kind, activity }) => (kind === 'lesson' ? [activity] : []))

/** The plan with days that end when one of its own ends. */
const endingWith = (plan: Plan, slots: Slot[]): Plan => {
  const ends = lastEnd(slots)
  return { ...plan, weeks: plan.weeks.map((week) => ({ ...week, ends })) }
}

/**
 * A day as the plan makes it now, where nothing but its end is another than it was made with; null where an adult has
 * changed something in it, or it would come out as it is.
 */
export function madeToEnd(day: ComposedDay, plan: Plan, templates: Template[]): ComposedDay | null {
  const isTouched = day.before || !isSameDay(plannedSlots(endingWith(plan, day.slots), day.date, templates), day.slots)
  const slots = plannedSlots(plan, day.date, templates)
  return isTouched || slots.length === 0 || isSameDay(slots, day.slots) ? null : { ...day, slots }
}
