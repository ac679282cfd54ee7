import { asNewDay, type Draft, finished, inOrder } from '../compose/draft'
import type { Template } from '../teacher'
import { weekdayOf } from '../timetable/dates'
import { type IsoDate, keepsItsTime, type Minute, type Slot } from '../timetable/day'
import { lastEnd } from '../timetable/lastEnd'
import { asChosen } from './asChosen'
import { withChosenLessons } from './lessonOrder'
import type { DaysOff, Plan, PlanWeek } from './plan'
import { dayOffOn, isSchoolDay, weekOn } from './schoolWeeks'

/** What a plan makes of a date. */
export type PlannedDay =
  /** No school, such as half-term. */
  | { is: 'off'; off: DaysOff }
  /** The week has no template for this weekday, or it is not there any more. */
  | { is: 'open'; week: PlanWeek }
  /** The template begins no earlier than the week's end of day. */
  | { is: 'tooShort'; week: PlanWeek; template: Template }
  | { is: 'day'; week: PlanWeek; template: Template; slots: Draft }

/** What the plan makes of a date, in the order the pupil chose; null for a date that it is not about. */
export function plannedDay(plan: Plan, date: IsoDate, templates: Template[]): PlannedDay | null {
  const first = plan.weeks[0]?.monday ?? plan.starts
  if (date < first || date > plan.ends || weekdayOf(date) > 5) return null
  const off = dayOffOn(date, plan.daysOff)
  if (off) return { is: 'off', off }
  const week = weekOn(plan, date)
  if (!week || date < plan.starts || !isSchoolDay(date, plan.daysOff)) return null
  const template = templates.find(({ id }) => id === week.pattern[weekdayOf(date) - 1])
  if (!template || template.slots.length === 0) return { is: 'open', week }
  const whole = asNewDay(template.slots)
  const slots = asChosen(withChosenLessons(cutAt(whole, week.ends), whole, plan.together), plan.together)
  return slots.length === 0 ? { is: 'tooShort', week, template } : { is: 'day', week, template, slots: finished(slots) }
}

/** A lesson gives time down to this many minutes, as on the wall. */
const shortestLesson = 10

/**
 * A day that ends earlier: going home ends then, with the look back before it. A lesson in the way is shortened; food
 * and what is fixed keep their times as far as the day goes; any other part is left out whole, as quiet time never gets
 * shorter, and what came before it goes on. A day that ends by then already stays as it is.
 */
export function cutAt(slots: Draft, ends: Minute): Draft {
  if (lastEnd(slots) <= ends) return slots
  const leaving = slots.at(-1)?.kind === 'leave' ? slots.slice(-1) : []
  const others = slots.slice(0, slots.length - leaving.length)
  const lookBack = others.at(-1)?.kind === 'postBrief' ? others.slice(-1) : []
  const before = others.slice(0, others.length - lookBack.length)
  const homeFrom = ends - lengthOf(leaving)
  const kept = upTo(before, homeFrom)
  const parts = [...withLookBack(kept, lookBack, homeFrom), ...endingAt(leaving, ends)]
  return parts.some(({ start, end }) => start < Math.min(...slots.map((slot) => slot.start)) || end <= start)
    ? []
    : inOrder(parts).map((slot, id) => ({ ...slot, id }))
}

const lengthOf = (slots: Slot[]): Minute => slots.reduce((minutes, { start, end }) => minutes + end - start, 0)

const endingAt = (slots: Slot[], end: Minute): Slot[] =>
  slots.map((slot) => ({ ...slot, start: end - (slot.end - slot.start), end }))

/**
 * The look back right before home, or before one of the last two parts where that costs no quiet time and nothing that
 * keeps its time. Where there is no such place, there is none.
 */
function withLookBack(kept: Draft, [lookBack]: Slot[], homeFrom: Minute): Draft {
  if (!lookBack) return kept
  const ends = [
    homeFrom,
    ...kept
      .slice(-2)
      .map(({ start }) => start)
      .reverse(),
  ]
  return ends.map((end) => withLookBackAt(kept, lookBack, end)).find((day) => day !== null) ?? kept
}

function withLookBackAt(kept: Draft, lookBack: Slot, end: Minute): Draft | null {
  const start = end - (lookBack.end - lookBack.start)
  const earlier = kept.filter((slot) => slot.start < end)
  const room = upTo(earlier, start)
  const stays = (slot: Slot) => room.some(({ id, end }) => id === slot.id && end >= slot.end)
  const isLost = earlier.some((slot) => (slot.kind === 'quiet' || keepsItsTime(slot)) && !stays(slot))
  if (isLost || room.length === 0) return null
  return [...room, { ...lookBack, start, end }, ...kept.filter((slot) => slot.start >= end)]
}

/** What there is of a day up to a time. */
function upTo(slots: Draft, end: Minute): Draft {
  const kept = slots.filter((slot) => slot.end <= end)
  const cut = slots.find((slot) => slot.start < end && slot.end > end)
  if (!cut) return kept
  if (canBeShorter(cut, end)) return [...kept, { ...cut, end }]
  const last = kept.at(-1)
  return last && last.end === cut.start && !keepsItsTime(last) ? [...kept.slice(0, -1), { ...last, end }] : kept
}

function canBeShorter(slot: Slot, end: Minute): boolean {
  if (slot.kind === 'quiet') return false
  const rest = end - slot.start
  return keepsItsTime(slot) ? rest * 2 >= slot.end - slot.start : slot.kind === 'lesson' && rest >= shortestLesson
}
