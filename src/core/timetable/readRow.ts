import { checkSlot } from './checkDay'
import { cleanText } from './cleanText'
import type { Slot, SlotKind } from './day'
import type { Note, NoteCode, Problem, ProblemCode } from './dayFindings'
import { kindByName, readKind } from './readKind'
import { readTime } from './readTime'
import { readYesNo } from './readYesNo'
import type { NamedCells } from './tableRows'

export const dayColumns = [
  'start',
  'end',
  'activity',
  'kind',
  'place',
  'seat',
  'adults',
  'symbol',
  'choices',
  'was',
  'fixed',
] as const

export type DayColumn = (typeof dayColumns)[number]

type DayRow = NamedCells<DayColumn>

/** A slot as its row has it, and what was found on the way. A time that could not be read is NaN. */
export interface RowReading {
  row: number
  slot: Slot
  problems: Problem[]
  notes: Note[]
}

const firstSchoolMinute = 6 * 60
const longestValue = 30

/** A cell that a table leaves empty with a dash. */
const onlyDashes = /^\s*[-–—]+\s*$/

/** What a spreadsheet writes where a formula has no result. */
const formulaError = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)/i

/** Reads one row as a slot with the id 0. `knownSymbol` tells whether a symbol word has a picture. */
export const readRow = (row: DayRow, knownSymbol: (word: string) => boolean): RowReading => {
  const problems: Problem[] = []
  const notes: Note[] = []

  const problem = (code: ProblemCode, column: DayColumn, value: string): void => {
    problems.push({ row: row.number, column, code, value: shorten(value) })
  }
  const note = (code: NoteCode, column: DayColumn, value: string, kind?: SlotKind): void => {
    if (notes.some((earlier) => earlier.code === code && earlier.column === column)) return
    notes.push({ row: row.number, column, code, value: shorten(value), ...(kind && { kind }) })
  }
  const cell = (column: DayColumn): string => {
    const raw = row.cells[column] ?? ''
    return onlyDashes.test(raw) ? '' : raw
  }
  const word = (column: DayColumn): string => cleanText(cell(column)).text

  const clean = (column: DayColumn, raw: string): string => {
    const { text, hidden, emoji, rightToLeft } = cleanText(raw)
    if (hidden) note('hiddenRemoved', column, text)
    if (emoji && text === '') problem('onlyEmoji', column, '')
    if (emoji && text !== '') note('emojiRemoved', column, text)
    if (rightToLeft) note('rightToLeft', column, text)
    return text
  }
  const text = (column: DayColumn): string => clean(column, cell(column))
  const list = (column: DayColumn): string[] =>
    cell(column)
      .split('|')
      .map((part) => clean(column, part))
      .filter((part) => part !== '' && !onlyDashes.test(part))

  const time = (column: 'start' | 'end'): number => readTime(word(column)) ?? Number.NaN
  const kind = (activity: string): SlotKind => {
    const named = readKind(word('kind'))
    if (named !== null) return named
    const taken = kindByName(word('kind')) ?? kindByName(activity) ?? 'lesson'
    if (word('kind') !== '') note('unknownKind', 'kind', word('kind'), taken)
    else if (row.cells.kind !== undefined || taken !== 'lesson') note('noKind', 'kind', activity, taken)
    return taken
  }
  const symbol = (): string => {
    if (cell('symbol').trim() !== '' && word('symbol') === '') note('emojiSymbol', 'symbol', '')
    if (word('symbol') !== '' && !knownSymbol(word('symbol'))) note('unknownSymbol', 'symbol', word('symbol'))
    return word('symbol')
  }
  const fixed = (): boolean => {
    const answer = readYesNo(cell('fixed'))
    if (answer === null) problem('badFixed', 'fixed', word('fixed'))
    return answer ?? false
  }

  for (const column of dayColumns) {
    if (/^[=+@-]/.test(word(column))) problem('formula', column, word(column))
    if (formulaError.test(word(column))) problem('formulaError', column, word(column))
  }
  const activity = text('activity')
  const adults = list('adults')
  const several = adults.find((adult) => /[,;/&]/.test(adult))
  if (several !== undefined) note('oneAdult', 'adults', several)
  const slot: Slot = {
    id: 0,
    start: time('start'),
    end: time('end'),
    kind: kind(activity),
    activity,
    place: text('place'),
    seat: text('seat'),
    adults,
    symbol: symbol(),
    choices: list('choices'),
    was: text('was'),
    fixed: fixed(),
  }
  if (slot.start < firstSchoolMinute) note('nightTime', 'start', word('start'))

  const named = problems.map(({ column }) => column)
  for (const { code, field, value } of checkSlot(slot)) {
    const isTime = field === 'start' || field === 'end'
    if (!named.includes(field)) problem(code, field as DayColumn, isTime ? word(field) : value)
  }
  return { row: row.number, slot, problems: inColumnOrder(problems), notes }
}

const inColumnOrder = (problems: Problem[]): Problem[] => {
  const place = (problem: Problem): number => dayColumns.indexOf(problem.column as DayColumn)
  return problems.sort((one, other) => place(one) - place(other))
}

const shorten = (value: string): string => {
  const characters = [...value]
  return characters.length > longestValue ? `${characters.slice(0, longestValue).join('')}…` : value
}
