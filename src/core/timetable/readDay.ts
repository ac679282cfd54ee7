import { findOverlaps } from './checkDay'
import { isIsoDate } from './dates'
import { type Day, type IsoDate, mostSlots } from './day'
import { listFindings, type Note, type Problem } from './dayFindings'
import { type DayColumn, dayColumns, type RowReading, readRow } from './readRow'
import { nameCells, type TableRow } from './tableRows'

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

  if (!isIsoDate(date)) problems.push({ row: 1, column: null, code: 'badDate', value: date })
  const table = nameCells(rows, dayColumns, neededColumns)
  problems.push(...table.problems)
  notes.push(...table.notes)
  const { header } = table
  if (table.columns.length > 0 && !table.columns.includes('kind'))
    notes.push({ row: header, column: 'kind', code: 'noKindColumn', value: '' })
  if (table.rows === null) return reading(null)
  if (table.rows.length > mostSlots) {
    problems.push({ row: header, column: null, code: 'tooManyRows', value: String(table.rows.length) })
    return reading(null)
  }

  const read = table.rows.map((row) => readRow(row, knownSymbol))
  problems.push(...read.flatMap((row) => row.problems), ...overlapProblems(read))
  notes.push(...read.flatMap((row) => row.notes))
  if (problems.length > 0) return reading(null)

  const inOrder = [...read].sort((one, other) => one.slot.start - other.slot.start)
  const moved = read.find((row, index) => row !== inOrder[index])
  if (moved !== undefined) notes.push({ row: moved.row, column: null, code: 'sorted', value: '' })
  return reading({ date, slots: inOrder.map(({ slot }, id) => ({ ...slot, id })) })
}

const overlapProblems = (read: RowReading[]): Problem[] =>
  findOverlaps(read.map(({ slot }) => slot)).flatMap(({ earlier, later }) => {
    const [first, second] = [read[earlier], read[later]].sort((one, other) => (one?.row ?? 0) - (other?.row ?? 0))
    if (first === undefined || second === undefined) return []
    return { row: second.row, column: null, code: 'overlap', value: '', otherRow: first.row }
  })
