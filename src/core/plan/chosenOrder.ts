import { keepsItsTime, type Slot, sameText } from '../timetable/day'
import type { Together, TogetherKind } from './plan'

const chosenNames = (together: Together[], kind: TogetherKind): string[] =>
  together.find((one) => one.kind === kind)?.chosen ?? []

/** Where a name stands in what was chosen; Infinity where it is not there. */
function rankOf(chosen: string[], name: string): number {
  const at = chosen.findIndex((one) => sameText(one, name))
  return at === -1 ? Number.POSITIVE_INFINITY : at
}

/**
 * What the pupil chose of a part of a day, each by its name: the order of lessons, where the day has at least two of those
 * put in order and they come so; a social time; and which of its adults. Empty where the pupil chose nothing of it.
 *
 * @param order what the order of lessons is called
 */
export function chosenOf(slot: Slot, slots: Slot[], together: Together[], order: string): string[] {
  return [
    ...(comesInOrder(slot, slots, chosenNames(together, 'lessonOrder')) ? [order] : []),
    ...(slot.kind === 'social' && isIn(chosenNames(together, 'socialTimes'), slot.activity) ? [slot.activity] : []),
    ...slot.adults.filter((adult) => isIn(chosenNames(together, 'adults'), adult)),
  ]
}

function comesInOrder(slot: Slot, slots: Slot[], order: string[]): boolean {
  if (!canMove(slot, order)) return false
  const others = slots.some((other) => canMove(other, order) && !sameText(other.activity, slot.activity))
  return others && inOrder(slots, order).every(({ id }, row) => id === slots[row]?.id)
}

const isIn = (chosen: string[], name: string): boolean => rankOf(chosen, name) < chosen.length

/**
 * A day as the pupil chose it together with an adult. Lessons come in the pupil's order, in the places lessons have; each
 * keeps its length, and what lies between moves by the difference. What keeps its time keeps it: where the lessons of the
 * whole day do not fit around that, only those between two such parts change places. A social time that was picked and
 * is not in the day takes the place of one that was offered and not picked. Of a part's adults those chosen come first.
 * Parts keep their ids. A day that is so already stays as it is.
 */
export function asChosen(slots: Slot[], together: Together[]): Slot[] {
  const order = chosenNames(together, 'lessonOrder')
  const familiar = chosenNames(together, 'adults')
  return withSocialTimes(inOrder(slots, order), together).map((slot) => ({
    ...slot,
    adults: ranked(slot.adults, familiar, (name) => name),
  }))
}

/**
 * A day that was cut from a whole one, with the lessons that the pupil put first: where some of the lessons put in order
 * were cut off, those it has room for come in that order, each for as long as the place it takes.
 */
export function withChosenLessons(cut: Slot[], whole: Slot[], together: Together[]): Slot[] {
  const order = chosenNames(together, 'lessonOrder')
  const [places, lessons] = [cut, whole].map((slots) => slots.filter((slot) => canMove(slot, order)))
  if (!places || !lessons || places.length === lessons.length) return cut
  const first = ranked(lessons, order, ({ activity }) => activity)
  return cut.map((slot) => {
    const lesson = first[places.indexOf(slot)]
    return lesson ? { ...lesson, id: slot.id, start: slot.start, end: slot.end } : slot
  })
}

/** At the same time and place, with the same adults. One that is fixed stays. */
function withSocialTimes(slots: Slot[], together: Together[]): Slot[] {
  const offered = together.find(({ kind }) => kind === 'socialTimes')?.offered ?? []
  const picked = chosenNames(together, 'socialTimes')
  const isThere = (name: string) => slots.some(({ kind, activity }) => kind === 'social' && sameText(activity, name))
  const missing = picked.filter((name) => !isThere(name))
  const gives = ({ kind, fixed, activity }: Slot) =>
    kind === 'social' && !fixed && isIn(offered, activity) && !isIn(picked, activity)
  return slots.map((slot) => {
    const name = gives(slot) ? missing.shift() : undefined
    return name === undefined ? slot : { ...slot, activity: name, symbol: '', choices: [] }
  })
}

/** Those in the chosen order first, all others after them as they were. */
const ranked = <Item>(items: Item[], chosen: string[], nameOf: (item: Item) => string): Item[] =>
  items
    .map((item) => ({ item, rank: Math.min(rankOf(chosen, nameOf(item)), chosen.length) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item)

function inOrder(slots: Slot[], order: string[]): Slot[] {
  const whole = permuted(slots, order)
  const stretches = stretchesOf(slots)
  const fits = stretches.every(({ from, to }) => lengthOf(slots.slice(from, to)) === lengthOf(whole.slice(from, to)))
  const laid = stretches.flatMap(({ from, to }) => {
    const before = slots.slice(from, to)
    return laidOut(before, fits ? whole.slice(from, to) : permuted(before, order))
  })
  return laid
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
