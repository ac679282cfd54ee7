import type { BitReader, BitWriter } from './bits'
import { type Code, varuint } from './codes'

const end = '$'
const other = '#'
const turn = '^'

/**
 * A text is spelled in pieces, the common ones in few bits: 4 for the first line, 6, 8 and 10 for the others. `$` ends
 * the text, `#` comes before any other character of Unicode, `^` turns the case of the next letter: the first letter of
 * a text is expected to be upper case, all others lower. A place in the table is a number in every code ever made: no
 * piece is moved, changed or added.
 */
const groups = [
  { width: 3, pieces: '$| |e|a|t|o|i|n'.split('|') },
  { width: 4, pieces: '^|r|s|l|h|d|c|u|m|p|g|b|k|w|y|f'.split('|') },
  {
    width: 5,
    pieces: "#|v|j|x|q|z|0|1|2|3|4|5|6|7|8|9|'|-|&|.|mr ^|mrs ^|miss ^|ms ^|ing| the |er|th|ch|sh| and |class ".split(
      '|',
    ),
  },
  {
    width: 7,
    pieces: (
      ',|/|(|)|:|room|table|time|with |from |for |to the |in the |on the |by the | of |at |^class |^base|' +
      'teacher|adult|friend|group|school|class|visit|supply|trip|door|window|corner|garden|hall|field|book|read|' +
      'writ|play|game|music|sport|maths|lunch|snack|break|quiet|help|talk|walk|draw|paint|sand|water|ball|first|' +
      'next to |small|big |new |early|late|change|swap|out|side|house|light|work|learn|show|museum|park|church|' +
      'police|fire|nurse|dentist|doctor|photo|assembly|practice|concert|christmas|birthday|party|library|' +
      'computer|station|story|number|letter|shape|colour|animal|plan|look|back|front|bench|chair|mat|carpet|row|' +
      'end|ation|tion|ight|ough|ould|ment|ever|oo|ee|ea|ll|st|son|smith|jones|patel|ahmed|khan|brown|taylor|' +
      'william|davies|evans|thom'
    ).split('|'),
  },
]

/** `code` is the group's prefix (0, 10, 110, 111) and then the place in the group. */
interface Piece {
  text: string
  code: number
  width: number
}

const lastGroup = groups.length - 1

const pieces: Piece[] = groups.flatMap(({ width, pieces }, group) => {
  const prefixWidth = Math.min(group + 1, lastGroup)
  const prefix = group === lastGroup ? 2 ** prefixWidth - 1 : 2 ** prefixWidth - 2
  return pieces.map((text, place) => ({ text, code: prefix * 2 ** width + place, width: prefixWidth + width }))
})

const longestFirst = [...pieces].sort((one, another) => another.text.length - one.text.length)
const plainCharacters = new Set(
  pieces.map(({ text }) => text).filter((text) => !`${end}${other}${turn}`.includes(text)),
)

/** The text with `^` where the case is not the expected one, and `#` before each character that no piece holds. */
const marked = (text: string): string =>
  [...text]
    .map((character, index) => {
      const letter = /[A-Z]/.test(character) ? character.toLowerCase() : character
      if (!plainCharacters.has(letter)) return other + character
      const isUpper = letter !== character
      const turned = /[a-z]/.test(letter) && isUpper !== (index === 0)
      return turned ? turn + letter : letter
    })
    .join('')

const codePoint = varuint(7)

const put = (to: BitWriter, piece: Piece): void => to.put(piece.code, piece.width)

/**
 * Any text, character by character. Plain English costs about 5 bits a character, other scripts 2 to 4 bytes.
 * Reading ends at the end of the bits at the latest: they go on as zeros, and `0000` is `$`.
 */
export const spelled: Code<string> = {
  write: (to, text) => {
    let rest = marked(text)
    while (rest !== '') {
      const piece = longestFirst.find((one) => rest.startsWith(one.text))
      if (piece === undefined) throw new RangeError(`No piece begins ${rest}`)
      put(to, piece)
      rest = rest.slice(piece.text.length)
      if (piece.text !== other) continue
      const character = rest.codePointAt(0) ?? 0
      codePoint.write(to, character)
      rest = rest.slice(String.fromCodePoint(character).length)
    }
    to.put(0, 4)
  },
  read: (from) => {
    let text = ''
    let turned = false
    for (let piece = takePiece(from); piece !== end; piece = takePiece(from)) {
      if (piece === other) text += takeCharacter(from)
      else {
        for (const letter of piece) {
          if (letter !== turn) text += turned !== (text === '') ? letter.toUpperCase() : letter
          turned = letter === turn
        }
      }
    }
    return text
  },
}

const takePiece = (from: BitReader): string => {
  let group = 0
  while (group < lastGroup && from.take(1) === 1) group += 1
  const { width, pieces } = groups[group] ?? { width: 0, pieces: [] }
  const piece = pieces[from.take(width)]
  if (piece === undefined) from.broken = true
  return piece ?? end
}

const takeCharacter = (from: BitReader): string => {
  const number = codePoint.read(from)
  if (number <= 0x10ffff) return String.fromCodePoint(number)
  from.broken = true
  return ''
}
