import { searchSymbols } from './findSymbol'
import { imageKey } from './ownImages'

/**
 * The words whose pictures answer what was typed so far: names of a school's own images first, then the usual names of
 * symbols, best first. A word stands once, as the image's name where both have it.
 *
 * @param names the names of the own images on this device
 */
export function searchWords(text: string, names: string[]): string[] {
  const typed = imageKey(text)
  const own = typed === '' ? [] : names.filter((name) => wordStarts(name).some((start) => start.startsWith(typed)))
  const taken = new Set(own.map(imageKey))
  const symbols = searchSymbols(text).map(({ id, words: [word = id] }) => word)
  return [...own, ...symbols.filter((word) => !taken.has(imageKey(word)))]
}

/** The keys of a name from each of its words on: "big hall" is found by "big" and by "hall". */
function wordStarts(name: string): string[] {
  const words = name.split(' ')
  return words.map((_, at) => imageKey(words.slice(at).join(' ')))
}
