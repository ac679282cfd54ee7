// How text is set on paper so that all of it fits its place. All lengths are millimetres of paper.

/** Between the margins of A4. */
export const paperWidth = 186

/** A letter of Lexend is so wide, in parts of its size: a little more than the average of names. */
const letterWidth = 0.56

/** How many letters of a size stand in a line. */
export const lettersIn = (width: number, size: number): number => Math.max(1, Math.floor(width / (letterWidth * size)))

/** How wide so many letters of a size are. */
export const widthOf = (letters: number, size: number): number => letters * letterWidth * size

/** The largest size at which so many letters stand in one line. */
export const sizeFor = (letters: number, width: number): number => width / (letterWidth * letters)

/** The first of the sizes from the largest down, step by step, that fits; where none does, the first that is not above the smallest. */
export function largestThatFits(
  largest: number,
  smallest: number,
  step: number,
  fits: (size: number) => boolean,
): number {
  let size = largest
  while (size > smallest && !fits(size)) size -= step
  return size
}

/** How many lines a text takes with so many letters in a line; a word that is longer is broken. */
export function linesOf(text: string, letters: number): number {
  let [lines, used] = [1, 0]
  // A hyphen ends a word too.
  for (const word of text.trim().match(/[^\s-]+-?\s*|-\s*/g) ?? []) {
    const length = [...word.trimEnd()].length
    if (used > 0 && used + length > letters) {
      lines += 1
      used = 0
    }
    lines += Math.ceil(length / letters) - 1
    // What is left of a broken word has its line to itself: where exactly it is broken is the browser's.
    used = length > letters ? letters : used + length + (word.endsWith(' ') ? 1 : 0)
  }
  return lines
}

/** A part of a day in a column: its text, and that of a mark below it; empty for none. */
export interface ColumnPart {
  text: string
  mark: string
}

/** So many letters of a line does the drawing of a mark take. */
const markLetters = 3

/** How many lines a mark takes with so many letters in a line; none where it is empty. */
export const linesOfMark = (mark: string, letters: number): number =>
  mark === '' ? 0 : linesOf(mark, Math.max(1, letters - markLetters))

/** How the parts of columns side by side are set. */
export interface ColumnSetting {
  font: number
  picture: number
  /** Between two parts. */
  gap: number
  /** So many lines of a text are shown, and so many of a mark. */
  lines: number
  /** So many parts of a column are shown. */
  most: number
}

const largestFont = 4
const smallestFont = 2.2
const largestPicture = 8
const largestGap = 3

/** Between letters and edge, and between picture and text. */
const aroundText = 8
const lineHeight = 1.15
/** Of the letters of a mark below a part, to those of the part. */
const markFont = 0.85
const aroundPart = 0.8

/** Of the line that says how many parts are left out. */
const noteHeight = 6

/** The largest setting in which the parts of each column fit into a room; the smallest, with fewer of them, where none does. */
export function settingOf(columns: ColumnPart[][], width: number, room: number): ColumnSetting {
  const longest = Math.max(1, ...columns.map((parts) => parts.length))
  const heightWith = (font: number, lines: number): number => {
    const picture = pictureBeside(font)
    const letters = lettersIn(width - picture - aroundText, font)
    const heightOf = ({ text, mark }: ColumnPart) => {
      const name = Math.max(picture, Math.min(lines, linesOf(text, letters)) * font * lineHeight)
      const below = Math.min(lines, linesOfMark(mark, lettersIn(width - aroundText, markFont * font)))
      return name + below * markFont * font * lineHeight + aroundPart
    }
    return Math.max(...columns.map((parts) => parts.reduce((height, part) => height + heightOf(part), 0)))
  }
  const setting = (font: number, lines: number, most: number): ColumnSetting => {
    const gap = Math.min(largestGap, Math.max(0, (room - heightWith(font, lines)) / longest))
    return { font, picture: pictureBeside(font), gap, lines, most }
  }
  for (let font = largestFont; font >= smallestFont; font -= 0.1)
    if (heightWith(font, Number.POSITIVE_INFINITY) <= room) return setting(font, 9, longest)
  for (const lines of [3, 2, 1])
    if (heightWith(smallestFont, lines) <= room) return setting(smallestFont, lines, longest)
  return setting(smallestFont, 1, Math.floor((room - noteHeight) / (pictureBeside(smallestFont) + aroundPart)))
}

const pictureBeside = (font: number): number => Math.min(largestPicture, 1.6 * font)
