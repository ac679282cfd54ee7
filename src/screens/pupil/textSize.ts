import type { Slot } from '../../core/timetable/day'

/** The class that sets how large a title is: short ones fill the card, long ones stay inside it. */
export function textSize(text: string): 'short' | 'middling' | 'long' {
  const longestWord = Math.max(...text.split(/\s+/).map((word) => word.length))
  if (text.length > 22 || longestWord > 11) return 'long'
  return text.length > 10 || longestWord > 8 ? 'middling' : 'short'
}

const roomyCharacters = 75

/** Whether a slot has so much to say of its place and its adults that its card needs its room for words. */
export const isCrowded = ({ activity, place, seat, adults }: Slot): boolean =>
  [activity, place, seat, ...adults].join(' ').length > roomyCharacters
