import { titles } from '../titles'
import { sameText } from './day'

const titleFirst = new RegExp(`^${titles}\\.? `, 'i')
const mostLetters = 4

/**
 * By which letters an adult's card is told from another's beside it: the first of the name after its title or, where the
 * other's begins alike, as many as differ, four at most.
 */
export function lettersOf(adult: string, other: string, count = 1): string {
  const [own = '', others = ''] = [adult, other].map((name) =>
    [...name.replace(titleFirst, '')].slice(0, count).join(''),
  )
  if (sameText(own, others) && count < mostLetters) return lettersOf(adult, other, count + 1)
  return own.charAt(0).toUpperCase() + own.slice(1)
}
