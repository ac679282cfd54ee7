import type { SymbolEntry } from './table'
import { keyOf, keysOf, plainWords } from './words'

/**
 * All pictures as one text, for a start that needs ten of them: a line for each word of the table in the table's order,
 * "maths abacus", then an empty line, then a line for each drawing, "abacus <g>…</g>", the inside of an SVG of 32 by 32.
 */
export function pictureBook(symbols: readonly SymbolEntry[], drawingOf: (icon: string) => string): string {
  const words = symbols.flatMap(({ icon, words }) => words.map((word) => `${keyOf(plainWords(word))} ${icon}`))
  const icons = [...new Set(symbols.map(({ icon }) => icon))]
  const drawings = icons.map((icon) => `${icon} ${drawingOf(icon).replaceAll('\n', ' ')}`)
  return ['', ...words, '', ...drawings, ''].join('\n')
}

/** What a book says of a text: its drawing, or undefined when no word of it is known. Finds what `findSymbol` finds. */
export function picturesIn(book: string): (text: string) => string | undefined {
  const words = book.slice(0, book.indexOf('\n\n') + 1)
  const lineOf = (start: string, lines: string) => {
    const at = lines.indexOf(`\n${start} `)
    return at < 0 ? undefined : { at, rest: lines.slice(at + start.length + 2, lines.indexOf('\n', at + 1)) }
  }
  return (text) => {
    for (const keys of keysOf(text)) {
      const [first] = keys.flatMap((key) => lineOf(key, words) ?? []).sort((one, other) => one.at - other.at)
      if (first) return lineOf(first.rest, book.slice(words.length))?.rest
    }
    return undefined
  }
}
