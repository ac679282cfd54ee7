import { slotFaultCodes } from './checkDay'
import type { SlotKind } from './day'

/** What keeps a table from becoming a day. */
export const problemCodes = [
  ...slotFaultCodes,
  'badDate',
  'noRows',
  'noHeader',
  'missingColumn',
  'tooManyRows',
  'extraCell',
  'formula',
  'formulaError',
  'onlyEmoji',
  'badFixed',
  'overlap',
  'moreProblems',
] as const

/** What was read in a way the adult may want to know of. */
export const noteCodes = [
  'unknownColumn',
  'columnTwice',
  'noKindColumn',
  'noKind',
  'unknownKind',
  'unknownSymbol',
  'emojiSymbol',
  'hiddenRemoved',
  'emojiRemoved',
  'rightToLeft',
  'oneAdult',
  'nightTime',
  'sorted',
  'moreNotes',
] as const

export type ProblemCode = (typeof problemCodes)[number]
export type NoteCode = (typeof noteCodes)[number]

/** Where something was found. `row` counts as the spreadsheet does, from 1; `column` is a column's name. */
export interface Finding<Code> {
  row: number
  column: string | null
  code: Code
  /** What was found there: the text of the cell, a length or a count. */
  value: string
}

export interface Problem extends Finding<ProblemCode> {
  /** The earlier of two rows that overlap. */
  otherRow?: number
}

export interface Note extends Finding<NoteCode> {
  /** The kind of slot that was taken. */
  kind?: SlotKind
}

/** The most problems, and the most notes, that are listed one by one. */
export const mostFindings = 50

/** How many problems a list stands for, with those of which it says only the number. */
export const countProblems = (listed: Finding<string>[]): number =>
  listed.reduce((sum, { code, value }) => sum + (code === 'moreProblems' ? Number(value) : 1), 0)

/** Findings by row, those of one row as found; past the first 50 only their number. */
export const listFindings = <Some extends Finding<string>>(findings: Some[], more: Some['code']): Some[] => {
  const inOrder = [...findings].sort((one, other) => one.row - other.row)
  const rest = inOrder.slice(mostFindings)
  const first = inOrder.slice(0, mostFindings)
  const next = rest[0]
  if (next === undefined) return first
  return [...first, { row: next.row, column: null, code: more, value: String(rest.length) } as Some]
}
