import { inChosenOrder } from '../core/timetable/choices'
import type { Day } from '../core/timetable/day'
import { printAs } from '../device/print'
import { loadedDates, loadedDay } from './loading'

/** Opens the device's own print dialog for the sheets on show; a PDF of them gets this name. */
export const print = (name: string): void => printAs(name)

/** The days on this wall tablet that have parts, in the order the pupil chose. */
export async function printableDays(): Promise<Day[]> {
  const records = await Promise.all((await loadedDates()).map(loadedDay))
  return records.flatMap((record) =>
    record && record.day.slots.length > 0
      ? [{ date: record.date, slots: inChosenOrder(record.day.slots, record.chosen) }]
      : [],
  )
}
