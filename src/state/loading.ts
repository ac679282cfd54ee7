import { daysAhead } from '../core/handover/judge'
import { no, ok, type Result } from '../core/result'
import { findSymbol } from '../core/symbols/findSymbol'
import { addDays } from '../core/timetable/dates'
import type { IsoDate } from '../core/timetable/day'
import type { DayRecord } from '../core/timetable/dayRecord'
import { type DayReading, readDay as readRows } from '../core/timetable/readDay'
import { sayDate } from '../device/clock'
import { readOwnFile } from '../device/ownFile'
import type { TableRefusal } from '../device/tableFile'
import { tellOtherTabs } from '../device/tabs'
import type { WriteRefusal } from '../storage/database'
import { datesKept, readDay } from '../storage/days'
import { changeDayByHand } from '../storage/daysByHand'
import { imageFor } from './images'
import { lookForUndo } from './undoTake'
import { moment, today } from './wall'

/** What a table says as a day of a date, or why it is no table. Nothing is kept. */
export async function readTable(
  source: ArrayBuffer | string,
  date: IsoDate,
): Promise<Result<DayReading, TableRefusal>> {
  const table = await readCells(source)
  return table.ok ? ok(readRows(table.value, date, hasPicture)) : table
}

const hasPicture = (word: string): boolean => imageFor(word) !== undefined || findSymbol(word) !== null

/** The cells of a table, row by row, or why it is no table. */
export async function readCells(source: ArrayBuffer | string): Promise<Result<string[][], TableRefusal>> {
  const { readTableFile, readTableText } = await import('../device/tableFile')
  return typeof source === 'string' ? readTableText(source) : readTableFile(source)
}

/** The sample days that ship with the app, earliest step first. */
const sampleFiles = [
  'day-a-irp-week-1-monday.csv',
  'day-b-step-up-week-5-wednesday.csv',
  'day-c-mainstream-thursday.csv',
]

/** Reads a sample day as if it were today's; `empty` when its file cannot be had. */
export async function readSample(sample: number): Promise<Result<DayReading, TableRefusal>> {
  const bytes = await readOwnFile(`./samples/${sampleFiles[sample]}`)
  return bytes ? readTable(bytes, moment.peek().date) : no('empty')
}

/** The dates this tablet has days for, earliest first. */
export async function loadedDates(): Promise<IsoDate[]> {
  const dates = await datesKept()
  return dates.ok ? dates.value : []
}

/** The kept day of a date. */
export async function loadedDay(date: IsoDate): Promise<DayRecord | null> {
  const read = await readDay(date)
  return read.ok ? read.value : null
}

/** An adult takes a day away. */
export async function removeDay(date: IsoDate): Promise<Result<void, WriteRefusal>> {
  const removed = await changeDayByHand(date, moment.peek().ms, () => null)
  if (!removed.ok) return removed
  if (date === moment.peek().date) today.value = null
  tellOtherTabs()
  await lookForUndo()
  return ok(undefined)
}

/** The first and the last date a day can be loaded for. */
export const datesOpen = (): { first: IsoDate; second: IsoDate; last: IsoDate } => {
  const first = moment.value.date
  return { first, second: addDays(first, 1), last: addDays(first, daysAhead) }
}

/** A date in words: "Wednesday 3 March". */
export const dateInWords = (date: IsoDate): string => {
  const { weekday, day, month } = sayDate(date, 'en-GB')
  return `${weekday} ${day} ${month}`
}
