const ascii = /^[ -~]*$/

/** A title and the name after it: the name says nothing about a picture ("Mrs Bell" is no bell). */
const titleAndName = /\b(mr|mrs|miss|ms|mx|dr)\b\.? +[a-z-]+/g
const titleAndAnyName = /\b(mr|mrs|miss|ms|mx|dr)\b\.? +[\p{L}-]+/gu

/**
 * The words of a text in lower case, without accents, punctuation and the names of adults. Plain letters, as most texts
 * have, are read without the tables of Unicode: setting those up would cost a cold start more than all the rest here.
 */
export const plainWords = (text: string): string[] => {
  const words = ascii.test(text)
    ? text
        .replaceAll("'", '')
        .toLowerCase()
        .replace(titleAndName, '$1')
        .split(/[^a-z0-9]+/)
    : text
        .normalize('NFD')
        .replace(/[\p{M}'’]/gu, '')
        .toLowerCase()
        .replace(titleAndAnyName, '$1')
        .split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => word !== '')
}

/** The same for one and many: "story" and "stories", "box" and "boxes", "sum" and "sums". */
const singular = (word: string): string => {
  if (word.length < 4) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (['ches', 'shes', 'sses', 'xes'].some((end) => word.endsWith(end))) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') ? word.slice(0, -1) : word
}

/** What the spellings of one word share: "Golden-time" and "golden times", "play time" and "Playtimes". */
export const keyOf = (words: string[]): string => words.slice(0, -1).join('') + singular(words.at(-1) ?? '')

/** The longest run of a text's words that is looked up: no word of the table is longer. */
const longestRun = 6

/** The keys of every run of neighbouring words of a text: those of its longest runs first, each length in a list. */
export function* keysOf(text: string): Generator<string[]> {
  const words = plainWords(text)
  for (let length = Math.min(words.length, longestRun); length > 0; length--) {
    yield words.slice(length - 1).map((_, start) => keyOf(words.slice(start, start + length)))
  }
}
