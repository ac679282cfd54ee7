import { titles } from './titles'

const particles = '(?:(?:van|von|de|der|den|del|di|da|la|le|al|el|bin|ben|ter|\\p{Lu})\\.? )*'

/** An adult by title and name, such as "Miss Khan" or "Mr J. van Dijk". */
export const titledName = new RegExp(`\\b${titles}\\.? ${particles}\\p{Lu}[\\p{L}-]*(?:['’]\\p{Lu}[\\p{L}-]*)*`, 'gu')

/** Names in any case, but not as a part of another word; of several that begin alike the longest. */
export function namesIn(names: string[]): RegExp {
  const all = longestFirst(names).map((name) => name.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return all.length > 0 ? new RegExp(`(?<![\\p{L}\\d])(?:${all.join('|')})(?![\\p{L}\\d])`, 'giu') : /(?!)/g
}

const longestFirst = (names: string[]): string[] =>
  names.filter((name) => name.trim() !== '').sort((one, other) => other.length - one.length)
