import { findOverlaps } from './checkDay'
import { cleanText } from './cleanText'
import { isIsoDate } from './dates'
import { type Day, type IsoDate, mostSlots } from './day'
import { listFindings, type Note, type Problem } from './dayFindings'
import { type DayColumn, type DayRow, dayColumns, type RowReading, readRow } from './readRow'

/** The cells of one row. A table keeps its empty rows, so that the row at index 0 is row 1 of the spreadsheet. */
export type TableRow = string[]

/** The day a table holds, or null beside the problems that are in the way; and notes on how it was read. */
export interface DayReading {
  day: Day | null
  problems: Problem[]
  notes: Note[]
}

const neededColumns: DayColumn[] = ['start', 'end', 'activity']

/**
 * Reads a table as the day of a date. The first row that is not empty names the columns, in any order and case: start,
 * end and activity are needed; kind, place, seat, adults, symbol, choices, was and fixed are read; others are left out.
 * Several adults or choices in one cell stand between `|`. `knownSymbol` tells whether a symbol word has a picture.
 */
export const readDay = (rows: TableRow[], date: IsoDate, knownSymbol: (word: string) => boolean): DayReading => {
  const problems: Problem[] = []
  const notes: Note[] = []
  const reading = (day: Day | null): DayReading => ({
    day,
    problems: listFindings(problems, 'moreProblems'),
    notes: listFindings(notes, 'moreNotes'),
  })

  const [header, ...body] = rows
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (!isIsoDate(date)) problems.push({ row: 1, column: null, code: 'badDate', value: date })
  if (header === undefined) {
    problems.push({ row: 1, column: null, code: 'noRows', value: '' })
    return reading(null)
  }
  const columns = readHeader(header, problems, notes)
  if (columns === null) return reading(null)
  if (body.length === 0) problems.push({ row: header.number, column: null, code: 'noRows', value: '' })
  if (body.length > mostSlots) {
    problems.push({ row: header.number, column: null, code: 'tooManyRows', value: String(body.length) })
    return reading(null)
  }

  const read = body.map((row) => readRow(cellsByColumn(row, columns, problems), knownSymbol))
  problems.push(...read.flatMap((row) => row.problems), ...overlapProblems(read))
  notes.push(...read.flatMap((row) => row.notes))
  if (problems.length > 0) return reading(null)

  const inOrder = [...read].sort((one, other) => one.slot.start - other.slot.start)
  const moved = read.find((row, index) => row !== inOrder[index])
  if (moved !== undefined) notes.push({ row: moved.row, column: null, code: 'sorted', value: '' })
  return reading({ date, slots: inOrder.map(({ slot }, id) => ({ ...slot, id })) })
}

interface NumberedRow {
  number: number
  cells: TableRow
}

/** The column of each header cell, null for one that is not read; or null when this is no header row. */
const readHeader = (header: NumberedRow, problems: Problem[], notes: Note[]): (DayColumn | null)[] | null => {
  const names = header.cells.map((cell) => cleanText(cell).text)
  const columns = names.map((name) => dayColumns.find((column) => column === name.toLowerCase()) ?? null)
  const row = header.number
  if (!neededColumns.some((column) => columns.includes(column))) {
    problems.push({ row, column: null, code: 'noHeader', value: '' })
    return null
  }
  for (const column of neededColumns) {
    if (!columns.includes(column)) problems.push({ row, column, code: 'missingColumn', value: column })
  }
  columns.forEach((column, index) => {
    const value = names[index]?.slice(0, 30) ?? ''
    const isSecond = column !== null && columns.indexOf(column) < index
    if (column === null && value !== '') notes.push({ row, column: null, code: 'unknownColumn', value })
    if (isSecond) notes.push({ row, column, code: 'columnTwice', value })
  })
  if (!columns.includes('kind')) notes.push({ row, column: 'kind', code: 'noKindColumn', value: '' })
  return problems.some(({ code }) => code === 'missingColumn') ? null : columns
}

/** A row's cells by the names of their columns, from the first of two columns with one name. */
const cellsByColumn = (row: NumberedRow, columns: (DayColumn | null)[], problems: Problem[]): DayRow => {
  const cells: DayRow['cells'] = {}
  columns.forEach((column, index) => {
    if (column !== null) cells[column] ??= row.cells[index] ?? ''
  })
  const extra = row.cells.slice(columns.length).find((cell) => cell.trim() !== '')
  if (extra !== undefined) {
    problems.push({ row: row.number, column: null, code: 'extraCell', value: cleanText(extra).text.slice(0, 30) })
  }
  return { number: row.number, cells }
}

const overlapProblems = (read: RowReading[]): Problem[] =>
  findOverlaps(read.map(({ slot }) => slot)).flatMap(({ earlier, later }) => {
    const [first, second] = [read[earlier], read[later]].sort((one, other) => (one?.row ?? 0) - (other?.row ?? 0))
    if (first === undefined || second === undefined) return []
    return { row: second.row, column: null, code: 'overlap', value: '', otherRow: first.row }
  })
