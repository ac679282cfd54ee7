import { keepsItsTime, type Slot, sameText } from '../timetable/day'
import { chosenNames, isIn, ranked } from './chosenNames'
import type { Together } from './plan'

/**
 * A day with its lessons in an order, in the places lessons have; each keeps its length, and what lies between moves by
 * the difference. Where they do not all fit around what keeps its time, each takes the length of its place, so that the
 * order holds.
 */
export function inLessonOrder(slots: Slot[], order: string[]): Slot[] {
  const whole = permuted(slots, order)
  const stretches = stretchesOf(slots)
  const fits = stretches.every(({ from, to }) => lengthOf(slots.slice(from, to)) === lengthOf(whole.slice(from, to)))
  if (!fits) return whole.map((slot, at) => ({ ...slot, start: slots[at]?.start ?? 0, end: slots[at]?.end ?? 0 }))
  return stretches.flatMap(({ from, to }) => laidOut(slots.slice(from, to), whole.slice(from, to)))
}

/** Whether a part is one of at least two lessons put in order, in a day where they come so. */
export function comesInOrder(slot: Slot, slots: Slot[], order: string[]): boolean {
  if (!canMove(slot, order)) return false
  const others = slots.some((other) => canMove(other, order) && !sameText(other.activity, slot.activity))
  return others && inLessonOrder(slots, order).every(({ id }, row) => id === slots[row]?.id)
}

/**
 * A day that was cut from a whole one, with the lessons that the pupil put first: where some of the lessons put in order
 * were cut off or shortened, those it has room for come in that order, each for as long as the place it takes.
 */
export function withChosenLessons(cut: Slot[], whole: Slot[], together: Together[]): Slot[] {
  const order = chosenNames(together, 'lessonOrder')
  const [places, lessons] = [cut, whole].map((slots) => slots.filter((slot) => canMove(slot, order)))
  if (!places || !lessons || lengthOf(places) === lengthOf(lessons)) return cut
  const first = ranked(lessons, order, ({ activity }) => activity)
  return cut.map((slot) => {
    const lesson = first[places.indexOf(slot)]
    return lesson ? { ...lesson, id: slot.id, start: slot.start, end: slot.end } : slot
  })
}

/** The lessons that can move, in the order chosen, in the places of those lessons. */
function permuted(slots: Slot[], order: string[]): Slot[] {
  const lessons = ranked(
    slots.filter((slot) => canMove(slot, order)),
    order,
    ({ activity }) => activity,
  )
  return slots.map((slot) => (canMove(slot, order) ? (lessons.shift() ?? slot) : slot))
}

const canMove = (slot: Slot, order: string[]): boolean =>
  slot.kind === 'lesson' && !keepsItsTime(slot) && isIn(order, slot.activity)

interface Stretch {
  from: number
  /** The row after its last. */
  to: number
}

/** The rows of a day, cut before and after each part that keeps its time. */
function stretchesOf(slots: Slot[]): Stretch[] {
  const cuts = slots.flatMap((slot, row) => (keepsItsTime(slot) ? [row, row + 1] : []))
  const ends = [...new Set([0, ...cuts, slots.length])]
  return ends.slice(1).map((to, at) => ({ from: ends[at] ?? 0, to }))
}

const lengthOf = (slots: Slot[]): number => slots.reduce((minutes, { start, end }) => minutes + end - start, 0)

/** Parts one after another where others were, with the same gaps between them. */
function laidOut(before: Slot[], after: Slot[]): Slot[] {
  let start = before[0]?.start ?? 0
  return after.map((slot, at) => {
    const placed = { ...slot, start, end: start + slot.end - slot.start }
    start = placed.end + (before[at + 1]?.start ?? 0) - (before[at]?.end ?? 0)
    return placed
  })
}
