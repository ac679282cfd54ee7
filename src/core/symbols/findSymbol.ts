import { type SymbolEntry, symbols } from './table'
import { keyOf, keysOf, plainWords } from './words'

const byKey = new Map(
  symbols.flatMap((symbol) => symbol.words.map((word) => [keyOf(plainWords(word)), symbol] as const)),
)

/**
 * The symbol for a text such as "Maths", "Base nook" or "Time with Mrs Bell"; null when no word of it is known.
 * Capitals, spaces, plurals and punctuation do not matter. The longest run of words that is a symbol's word wins, so an
 * exact match comes first; between runs of equal length the earlier symbol of the table wins.
 */
export const findSymbol = (text: string): SymbolEntry | null => {
  for (const keys of keysOf(text)) {
    const found = new Set(keys.map((key) => byKey.get(key)))
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
