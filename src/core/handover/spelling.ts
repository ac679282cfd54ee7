import { type BitReader, BitWriter } from './bits'
import { type Code, ranked } from './codes'
import { commonWords } from './commonWords'

const end = '$'
const other = '#'
const turn = '^'

/**
 * A text is spelled in pieces, the common ones in few bits. `$` ends the text, `#` comes before any other character of
 * Unicode, `^` turns the case of the next letter: the first letter of a text is expected to be upper case, all others
 * lower. A place in this list is a number in every code ever made: it only grows at its end, and no piece is changed.
 */
export const pieces = [
  '$| |e|a|t|o|i|n',
  '^|r|s|l|h|d|c|u|m|p|g|b|k|w|y|f',
  "#|v|j|x|q|z|0|1|2|3|4|5|6|7|8|9|'|-|&|.|mr ^|mrs ^|miss ^|ms ^|ing| the |er|th|ch|sh| and |class ",
  ',|/|(|)|:|room|table|time|with |from |for |to the |in the |on the |by the | of |at |^class |^base|teacher',
  'adult|friend|group|school|class|visit|supply|trip|door|window|corner|garden|hall|field|book|read|writ|play',
  'game|music|sport|maths|lunch|snack|break|quiet|help|talk|walk|draw|paint|sand|water|ball|first|next to ',
  'small|big |new |early|late|change|swap|out|side|house|light|work|learn|show|museum|park|church|police|fire',
  'nurse|dentist|doctor|photo|assembly|practice|concert|christmas|birthday|party|library|computer|station|story',
  'number|letter|shape|colour|animal|plan|look|back|front|bench|chair|mat|carpet|row|end|ation|tion|ight|ough',
  "ould|ment|ever|'s |ed |er | in | on |son|smith|jones|patel|ahmed|khan|brown|taylor|william|davies|evans|thom",
]
  .flatMap((line) => line.split('|'))
  .concat(commonWords)

/** The sizes hold 8, 16, 32, 128 and 1,024 pieces, in 4, 6, 8, 11 and 14 bits each. */
export const pieceNumber = ranked(3, 4, 5, 7, 10)

const numberOf = new Map(pieces.map((piece, number) => [piece, number]))
const longestPiece = Math.max(...pieces.map((piece) => piece.length))

/** How many bits a piece of so many characters costs. One that is no piece costs too much to be taken. */
const widthOf = (piece: string, characters: number): number => {
  if (characters === 1 && piece.startsWith(other)) return 0
  const number = numberOf.get(piece)
  if (number === undefined) return Number.POSITIVE_INFINITY
  const scratch = new BitWriter()
  pieceNumber.write(scratch, number)
  return scratch.length
}

/**
 * The characters of a text, in lower case: after a `^` where the case is not the expected one, and with a `#` where no
 * piece holds them.
 */
const marked = (text: string): string[] =>
  [...text].flatMap((character, index) => {
    const letter = /[A-Z]/.test(character) ? character.toLowerCase() : character
    if (!numberOf.has(letter) || [end, other, turn].includes(letter)) return [other + character]
    const isTurned = /[a-z]/.test(letter) && (letter !== character) !== (index === 0)
    return isTurned ? [turn, letter] : [letter]
  })

/** The cheapest way to put characters together to pieces. */
const piecesOf = (characters: string[]): string[] => {
  const ways: { width: number; pieces: string[] }[] = [{ width: 0, pieces: [] }]
  for (let upTo = 1; upTo <= characters.length; upTo += 1) {
    let cheapest = { width: Number.POSITIVE_INFINITY, pieces: [] as string[] }
    for (let from = Math.max(0, upTo - longestPiece); from < upTo; from += 1) {
      const piece = characters.slice(from, upTo).join('')
      const before = ways[from] ?? cheapest
      const width = before.width + widthOf(piece, upTo - from)
      if (width < cheapest.width) cheapest = { width, pieces: [...before.pieces, piece] }
    }
    ways.push(cheapest)
  }
  return ways.at(-1)?.pieces ?? []
}

/** A character of Unicode by its number: accents cost a byte, other scripts two, emoji three. */
const codePoint = ranked(7, 13, 21)

/**
 * Any text. Plain English costs about 5 bits a character. Reading always ends: past their end the bits go on as zeros,
 * and zeros are `$`.
 */
export const spelled: Code<string> = {
  write: (to, text) => {
    for (const piece of [...piecesOf(marked(text)), end]) {
      pieceNumber.write(to, numberOf.get(piece[0] === other ? other : piece) ?? 0)
      if (piece[0] === other) codePoint.write(to, piece.codePointAt(1) ?? 0)
    }
  },
  read: (from) => {
    let text = ''
    let isTurned = false
    for (let piece = takePiece(from); piece !== end; piece = takePiece(from)) {
      if (piece === other) text += takeCharacter(from)
      else {
        for (const letter of piece) {
          if (letter !== turn) text += isTurned !== (text === '') ? letter.toUpperCase() : letter
          isTurned = letter === turn
        }
      }
    }
    return text
  },
}

/** A number past the end of the list is a piece of a later version. */
const takePiece = (from: BitReader): string => {
  const piece = pieces[pieceNumber.read(from)]
  if (piece === undefined) from.newer = true
  return piece ?? ''
}

const takeCharacter = (from: BitReader): string => {
  const number = codePoint.read(from)
  if (number <= 0x10ffff) return String.fromCodePoint(number)
  from.broken = true
  return ''
}
