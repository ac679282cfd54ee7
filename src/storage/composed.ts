import type { Result } from '../core/result'
import { isComposedDay } from '../core/storedHandover'
import { type ComposedDay, composedKeptFrom } from '../core/teacher'
import type { IsoDate } from '../core/timetable/day'
import { type OpenRefusal, readStore, type WriteRefusal, writeStore } from './database'

/** The day composed for a tablet (its tag, or `noTablet`) and date, or null where none is kept or it is damaged. */
export const readComposed = (tabletTag: number, date: IsoDate): Promise<Result<ComposedDay | null, OpenRefusal>> =>
  readStore('composed', async (store) => {
    const stored: unknown = await store.get([tabletTag, date])
    return isComposedDay(stored) ? stored : null
  })

/** All composed days, by tablet and then by date, without those that are damaged. */
export const readAllComposed = (): Promise<Result<ComposedDay[], OpenRefusal>> =>
  readStore('composed', async (store) => (await store.getAll()).filter(isComposedDay))

/** Keeps a composed day in the place of an earlier one for the same tablet and date. */
export const writeComposed = (day: ComposedDay): Promise<Result<void, WriteRefusal>> =>
  writeStore('composed', async (store) => {
    await store.put(day)
  })

/**
 * Replaces the days of a tablet's dates by what `change` makes of them, in one transaction. One that is gone stays gone.
 */
export const changeComposed = (
  tabletTag: number,
  dates: IsoDate[],
  change: (day: ComposedDay) => ComposedDay,
): Promise<Result<void, WriteRefusal>> =>
  writeStore('composed', async (store) => {
    const days = (await store.getAll()).filter(isComposedDay)
    const changing = days.filter((day) => day.tabletTag === tabletTag && dates.includes(day.date))
    await Promise.all(changing.map((day) => store.put(change(day))))
  })

export const deleteComposed = (tabletTag: number, date: IsoDate): Promise<Result<void, WriteRefusal>> =>
  writeStore('composed', (store) => store.delete([tabletTag, date]))

/** Gives the days composed for one tablet to another one. Where that one has a day for the date already, both stay. */
export const moveComposed = (from: number, to: number): Promise<Result<void, WriteRefusal>> =>
  writeStore('composed', async (store) => {
    const days = (await store.getAll()).filter(isComposedDay)
    const taken = days.filter(({ tabletTag }) => tabletTag === to).map(({ date }) => date)
    const moving = days.filter(({ tabletTag, date }) => tabletTag === from && !taken.includes(date))
    await Promise.all(moving.flatMap((day) => [store.put({ ...day, tabletTag: to }), store.delete([from, day.date])]))
  })

/** Forgets the composed days whose time is over. */
export const purgeComposed = (today: IsoDate): Promise<Result<void, WriteRefusal>> =>
  writeStore('composed', async (store) => {
    const keys = await store.getAllKeys()
    const over = keys.filter(([, date]) => date < composedKeptFrom(today))
    await Promise.all(over.map((key) => store.delete(key)))
  })
