import { titles } from '../titles'
import { sameText } from './day'

const titleFirst = new RegExp(`^${titles}\\.? +`, 'i')
const mostLetters = 4

/**
 * By which letters an adult's card is told from another's beside it: the first of the name after its title or, where the
 * other's begins alike, as many as differ, four at most. Of two that differ in the title alone they are the title's.
 */
export function lettersOf(adult: string, other: string): string {
  const names = [adult, other].map((name) => name.trim())
  const bare = names.map((name) => name.replace(titleFirst, ''))
  const [own = '', others = ''] = sameText(bare[0] ?? '', bare[1] ?? '') ? names : bare
  let count = 1
  while (count < mostLetters && sameText(first(own, count), first(others, count))) count++
  return capital(first(own, count))
}

const first = (name: string, count: number): string => [...name].slice(0, count).join('').trim()

const capital = ([letter = '', ...rest]: string): string => letter.toLocaleUpperCase('en-GB') + rest.join('')
