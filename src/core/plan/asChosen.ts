import { type Slot, sameText } from '../timetable/day'
import { chosenNames, isIn, ranked } from './chosenNames'
import { comesInOrder, inLessonOrder } from './lessonOrder'
import type { Together } from './plan'

/**
 * A day as the pupil chose it together with an adult. Lessons come in the pupil's order, in the places lessons have; each
 * keeps its length, and what lies between moves by the difference. What keeps its time keeps it: where the lessons do not
 * fit around that, each takes the length of its place. A social time that was picked and is not in the day takes the
 * place of one that was offered and not picked. Of a part's adults those chosen come first. Parts keep their ids. A day
 * that is so already stays as it is.
 */
export function asChosen(slots: Slot[], together: Together[]): Slot[] {
  const order = chosenNames(together, 'lessonOrder')
  const familiar = chosenNames(together, 'adults')
  return withSocialTimes(inLessonOrder(slots, order), together).map((slot) => ({
    ...slot,
    adults: ranked(slot.adults, familiar, (name) => name),
  }))
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
