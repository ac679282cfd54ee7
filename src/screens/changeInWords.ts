import type { ChangeCard } from '../core/timetable/changes'
import { type StandsAs, sidesInWords } from './pupil/ChangeSides'

/**
 * A change in one line: "PE → Science" where one thing stands in the place of another, else in the words of its card,
 * such as "New today: Music".
 */
export function changeInWords(card: ChangeCard, standsAs?: StandsAs): string {
  const sides = sidesInWords(card, standsAs).map(([is, ...what]) => ({ is, what: what.filter(Boolean).join(', ') }))
  return isInPlaceOf(card)
    ? sides.map(({ what }) => what).join(' → ')
    : sides.map(({ is, what }) => `${is}: ${what}`).join('. ')
}

/** Whether it is about two things, of which one stands in the place of the other. */
export const isInPlaceOf = ({ what, sides }: ChangeCard): boolean => what !== 'newDay' && sides.length === 2
