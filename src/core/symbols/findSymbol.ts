import { type SymbolEntry, symbols } from './table'

/** A title and the name after it: the name says nothing about a picture ("Mrs Bell" is no bell). */
const titleAndName = /\b(mr|mrs|miss|ms|mx|dr)\b\.? +[\p{L}-]+/gu

/** The words of a text in lower case, without accents, punctuation and the names of adults. */
const plainWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(titleAndName, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** The same for one and many: "story" and "stories", "box" and "boxes", "sum" and "sums". */
const singular = (word: string): string =>
  word.length < 4
    ? word
    : word
        .replace(/ies$/, 'y')
        .replace(/(ch|sh|ss|x)es$/, '$1')
        .replace(/([^su])s$/, '$1')

/** What the spellings of one word share: "Golden-time" and "golden times", "play time" and "Playtimes". */
const keyOf = (words: string[]): string => words.slice(0, -1).join('') + singular(words.at(-1) ?? '')

/** The table's words are plain already (a test holds that), which spares a cold start the work of making them so. */
const byKey = new Map(
  symbols.flatMap((symbol) =>
    symbol.words.map((word) => [keyOf(word.replaceAll("'", '').split(/[^a-z0-9]+/)), symbol] as const),
  ),
)

/** The longest run of a text's words that is looked up: no word of the table is longer. */
const longestRun = 6

/** Every run of so many neighbouring words. */
const runs = (words: string[], length: number): string[][] =>
  words.slice(length - 1).map((_, start) => words.slice(start, start + length))

/**
 * The symbol for a text such as "Maths", "Base nook" or "Time with Mrs Bell"; null when no word of it is known.
 * Capitals, spaces, plurals and punctuation do not matter. The longest run of words that is a symbol's word wins, so an
 * exact match comes first; between runs of equal length the earlier symbol of the table wins.
 */
export const findSymbol = (text: string): SymbolEntry | null => {
  const words = plainWords(text)
  for (let length = Math.min(words.length, longestRun); length > 0; length--) {
    const found = new Set(runs(words, length).map((run) => byKey.get(keyOf(run))))
    const symbol = symbols.find((symbol) => found.has(symbol))
    if (symbol) return symbol
  }
  return null
}

const noMatch = 3

/** How well a symbol answers a search: 0 is best, `noMatch` is not at all. */
const rank = (symbol: SymbolEntry, words: string[]): number => {
  if (byKey.get(keyOf(words)) === symbol) return 0
  const typed = words.join('')
  const own = symbol.words.map(plainWords)
  if (own.some((word) => word.join('').startsWith(typed))) return 1
  if (own.some((word) => word.some((_, start) => word.slice(start).join('').startsWith(typed)))) return 2
  return noMatch
}

/**
 * The symbols for what was typed so far, best first: the exact word, then words that begin with it ("tramp"), then words
 * with a part that begins with it ("corner"). Where none fits, what `findSymbol` makes of the text. Empty text gives all.
 */
export const searchSymbols = (text: string): SymbolEntry[] => {
  const words = plainWords(text)
  const matches = symbols
    .map((symbol) => ({ symbol, rank: rank(symbol, words) }))
    .filter((match) => match.rank < noMatch)
    .sort((a, b) => a.rank - b.rank)
    .map((match) => match.symbol)
  const nearest = findSymbol(text)
  return matches.length > 0 || nearest === null ? matches : [nearest]
}

/** The icon for a slot's symbol word, otherwise for its activity (or place, or name); null when neither is known. */
export const pictureFor = (symbolWord: string, otherwise: string): string | null =>
  (findSymbol(symbolWord) ?? findSymbol(otherwise))?.icon ?? null
