import { cleanText } from './cleanText'
import type { Finding } from './dayFindings'

/** The cells of one row. A table keeps its empty rows, so that the row at index 0 is row 1 of the spreadsheet. */
export type TableRow = string[]

/** One row: its number in the spreadsheet and the raw text of each column; no text for a missing column. */
export interface NamedCells<Column extends string> {
  number: number
  cells: Partial<Record<Column, string>>
}

/** What keeps a table from being read row by row. */
export const tableProblemCodes = ['noRows', 'noHeader', 'missingColumn', 'extraCell'] as const
export const tableNoteCodes = ['unknownColumn', 'columnTwice'] as const

export interface NamedRows<Column extends string> {
  /** The number of the row of column names. */
  header: number
  /** Which columns are there. */
  columns: Column[]
  /** Null where it is not known which cell is what. */
  rows: NamedCells<Column>[] | null
  problems: Finding<(typeof tableProblemCodes)[number]>[]
  notes: Finding<(typeof tableNoteCodes)[number]>[]
}

const longestValue = 30
const isWritten = (cell: string): boolean => cell.trim() !== ''

/**
 * The rows of a table that are not empty, their cells by the names of their columns. The first of them names the
 * columns, in any order and case, with spaces or underscores; columns that are not among `known` are left out.
 */
export function nameCells<Column extends string>(
  table: TableRow[],
  known: readonly Column[],
  needed: readonly Column[],
): NamedRows<Column> {
  const [first, ...body] = table
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ cells }) => cells.some(isWritten))
  const header = first?.number ?? 1
  const found: NamedRows<Column> = { header, columns: [], rows: null, problems: [], notes: [] }
  const problem = (
    code: (typeof tableProblemCodes)[number],
    column: Column | null,
    value: string,
    row = header,
  ): void => {
    found.problems.push({ row, column, code, value })
  }
  const names = (first?.cells ?? []).map((name) => cleanText(name).text)
  const columns = names.map((name) => known.find((column) => column === fold(name)) ?? null)
  found.columns = known.filter((column) => columns.includes(column))
  if (first === undefined) {
    problem('noRows', null, '')
    return found
  }
  if (!needed.some((column) => columns.includes(column))) {
    problem('noHeader', null, '')
    return found
  }
  const missing = needed.filter((column) => !columns.includes(column))
  for (const column of missing) problem('missingColumn', column, column)
  columns.forEach((column, index) => {
    const value = names[index]?.slice(0, longestValue) ?? ''
    if (column === null && value !== '') found.notes.push({ row: header, column, code: 'unknownColumn', value })
    if (column !== null && columns.indexOf(column) < index)
      found.notes.push({ row: header, column, code: 'columnTwice', value })
  })
  if (missing.length > 0) return found
  if (body.length === 0) problem('noRows', null, '')
  for (const { number, cells } of body) {
    const extra = cells.slice(columns.length).find(isWritten)
    if (extra !== undefined) problem('extraCell', null, cleanText(extra).text.slice(0, longestValue), number)
  }
  return { ...found, rows: body.map(({ number, cells }) => ({ number, cells: byColumn(cells, columns) })) }
}

const fold = (name: string): string => name.toLowerCase().replace(/[ -]/g, '_')

/** Of two columns with one name the first counts. */
function byColumn<Column extends string>(cells: TableRow, columns: (Column | null)[]): Partial<Record<Column, string>> {
  const named: Partial<Record<Column, string>> = {}
  columns.forEach((column, index) => {
    if (column !== null) named[column] ??= cells[index] ?? ''
  })
  return named
}
