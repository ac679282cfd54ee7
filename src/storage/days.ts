import type { Result } from '../core/result'
import { isDayRecord } from '../core/stored'
import type { IsoDate } from '../core/timetable/day'
import type { DayRecord } from '../core/timetable/dayRecord'
import { type OpenRefusal, readStore, type WriteRefusal, writeStore } from './database'

/** The day of a date, or null where none is kept or the kept one is damaged. */
export const readDay = (date: IsoDate): Promise<Result<DayRecord | null, OpenRefusal>> =>
  readStore('days', async (store) => soundOrNull(await store.get(date)))

/** The dates that have a day, earliest first. */
export const datesKept = (): Promise<Result<IsoDate[], OpenRefusal>> => readStore('days', (store) => store.getAllKeys())

/**
 * Replaces the day of a date by what `change` makes of it, in one transaction; null takes it away.
 * Gives back what is kept now.
 */
export const changeDay = (
  date: IsoDate,
  change: (record: DayRecord | null) => DayRecord | null,
): Promise<Result<DayRecord | null, WriteRefusal>> =>
  writeStore('days', async (store) => {
    const kept = soundOrNull(await store.get(date))
    const next = change(kept)
    if (next) await store.put(next)
    else if (kept) await store.delete(date)
    return next
  })

const soundOrNull = (stored: unknown): DayRecord | null => (isDayRecord(stored) ? stored : null)
