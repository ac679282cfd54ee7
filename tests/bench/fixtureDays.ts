import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import type { Day, Slot, SlotKind } from '../../src/core/timetable/day'

/** The three sample days that come with the app. */
export const fixtureNames = [
  'day-a-irp-week-1-monday',
  'day-b-step-up-week-5-wednesday',
  'day-c-mainstream-thursday',
] as const

const minuteOf = (time = ''): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const listOf = (cell = ''): string[] => (cell === '' ? [] : cell.split('|'))
const kindOf = (cell = ''): SlotKind => cell.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase()) as SlotKind

/** One of them, for a date. */
export const fixtureDay = (name: (typeof fixtureNames)[number], date: string): Day => {
  const csv = readFileSync(`public/samples/${name}.csv`, 'utf8')
  const { data } = Papa.parse<Record<string, string | undefined>>(csv, { header: true, skipEmptyLines: true })
  const slots = data.map((row, id): Slot => {
    const { activity = '', place = '', seat = '', symbol = '', was = '' } = row
    const [start, end, kind] = [minuteOf(row.start), minuteOf(row.end), kindOf(row.kind)]
    const [adults, choices, fixed] = [listOf(row.adults), listOf(row.choices), row.fixed === 'yes']
    return { id, start, end, kind, activity, place, seat, adults, symbol, choices, was, fixed }
  })
  return { date, slots }
}
