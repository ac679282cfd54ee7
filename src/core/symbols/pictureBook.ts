import type { SymbolEntry } from './table'
import { keyOf, keysOf, plainWords } from './words'

/**
 * All pictures as one text of plain ASCII, for a start that needs ten of them and reads no more than those. Its first
 * eight characters say how long the words are; then a line for each word of the table in the table's order, "maths 1200
 * 840"; then the drawings, the inside of an SVG of 32 by 32. That of maths begins 1200 characters in and is 840 long.
 */
export function pictureBook(symbols: readonly SymbolEntry[], drawingOf: (icon: string) => string): string {
  const places = new Map<string, string>()
  let drawings = ''
  for (const { icon } of symbols) {
    if (places.has(icon)) continue
    const drawing = drawingOf(icon)
    places.set(icon, `${drawings.length} ${drawing.length}`)
    drawings += drawing
  }
  const lines = symbols.flatMap(({ icon, words }) =>
    words.map((word) => `${keyOf(plainWords(word))} ${places.get(icon)}\n`),
  )
  const words = `\n${lines.join('')}`
  return `${String(words.length).padEnd(lengthOfLength)}${words}${drawings}`
}

const lengthOfLength = 8

/** The text of a picture book from one character to another; empty where there is none. */
export type PictureBook = (from: number, to: number) => string

/**
 * Gives the drawing for a text, the inside of an SVG of 32 by 32, or undefined when no word of it is known. Finds what
 * `findSymbol` finds.
 */
export function drawingsIn(book: PictureBook): (text: string) => string | undefined {
  const wordsEnd = lengthOfLength + Number(book(0, lengthOfLength))
  const words = book(lengthOfLength, wordsEnd)
  const known = new Map<string, string | undefined>()

  const placeOf = (key: string) => {
    const line = words.indexOf(`\n${key} `)
    if (line < 0) return []
    const [start = 0, length = 0] = words
      .slice(line + key.length + 2, words.indexOf('\n', line + 1))
      .split(' ')
      .map(Number)
    return { line, start, length }
  }

  const lookUp = (text: string): string | undefined => {
    for (const keys of keysOf(text)) {
      const [first] = keys.flatMap(placeOf).sort((one, other) => one.line - other.line)
      if (!first) continue
      return book(wordsEnd + first.start, wordsEnd + first.start + first.length)
    }
    return undefined
  }

  return (text) => {
    if (!known.has(text)) known.set(text, lookUp(text))
    return known.get(text)
  }
}
