import type { Slot } from '../../core/timetable/day'

/**
 * The class that sets how large a title is: short ones fill the card, long ones stay inside it. A word that is longer
 * than any card is wide may come `apart`.
 */
export function textSize(text: string): 'short' | 'middling' | 'long' | 'long apart' {
  if (longestWord(text) > 18) return 'long apart'
  if (text.length > 22 || hasLongWord(text)) return 'long'
  return text.length > 10 || longestWord(text) > 8 ? 'middling' : 'short'
}

/** Whether a word of it may be too long for a narrow place, and may be broken there. */
export const hasLongWord = (text: string): boolean => longestWord(text) > 11

const longestWord = (text: string): number => Math.max(...text.split(/\s+/).map((word) => word.length))

const roomyCharacters = 75
const lineOfCharacters = 26

/**
 * Whether a slot has so much to say of its place and its adults that its card needs its room for words. What else
 * stands on the card, such as its options, counts as `others`, each of them as much as a line.
 */
export const isCrowded = ({ activity, place, seat, adults }: Slot, others = 0): boolean =>
  [activity, place, seat, ...adults].join(' ').length + others * lineOfCharacters > roomyCharacters
