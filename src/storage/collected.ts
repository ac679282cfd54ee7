import { isShape, isStoredDate, isWhole } from '../core/guards'
import type { Plan } from '../core/plan/plan'
import type { Result } from '../core/result'
import { type CollectedDay, certainDate, keptOf, withCollected, withinAgreement } from '../core/review/collected'
import { isCollectedDay } from '../core/storedReview'
import type { IsoDate } from '../core/timetable/day'
import { type OpenRefusal, readStore, type WriteRefusal, writeStore, writeStores } from './database'

/** So many are read at once: between them the screen answers, however long the record is. */
const daysAtOnce = 50

/**
 * All that was collected, by tablet and then by date, without days that are damaged and without events whose agreement
 * has ended.
 */
export const readCollected = (today: IsoDate): Promise<Result<CollectedDay[], OpenRefusal>> =>
  readStore('collected', async (store) => {
    const days: CollectedDay[] = []
    let some = await store.getAll(null, daysAtOnce)
    while (some.length > 0) {
      days.push(...some.filter(isCollectedDay).map((day) => withinAgreement(day, today)))
      const last = some.at(-1)
      some = last ? await store.getAll(after(last), daysAtOnce) : []
    }
    return days
  })

const after = ({ tabletTag, date }: CollectedDay): IDBKeyRange => IDBKeyRange.lowerBound([tabletTag, date], true)

/** Keeps what was collected, all of it or nothing, beside what was collected of the same dates before. */
export const keepCollected = (days: CollectedDay[]): Promise<Result<void, WriteRefusal>> =>
  writeStore('collected', async (store) => {
    for (const day of days) {
      const before: unknown = await store.get([day.tabletTag, day.date])
      await store.put(withCollected(isCollectedDay(before) ? before : null, day))
    }
  })

/** Forgets all that was collected from a tablet. */
export const deleteCollected = (tabletTag: number): Promise<Result<void, WriteRefusal>> =>
  writeStore('collected', (store) => store.delete(allOf(tabletTag)))

/** Gives what was collected from a tablet to the pairing that took the place of its old one. */
export const moveCollected = (from: number, to: number): Promise<Result<void, WriteRefusal>> =>
  writeStore('collected', async (store) => {
    const days = (await store.getAll(allOf(from))).filter(isCollectedDay)
    await Promise.all(days.map((day) => store.put({ ...day, tabletTag: to })))
    await store.delete(allOf(from))
  })

/** The days of one tablet, whatever their date. */
const allOf = (tabletTag: number): IDBKeyRange => IDBKeyRange.bound([tabletTag], [tabletTag, []])

const isEnding = isShape<Pick<Plan, 'tabletTag' | 'ends'>>({ tabletTag: isWhole, ends: isStoredDate })

/** Forgets what is no longer kept. It does so once a date, the first time the device is used on it. */
export const purgeCollected = (today: IsoDate): Promise<Result<void, WriteRefusal>> =>
  writeStores(['collected', 'plans', 'facts'], async (writing) => {
    const facts = writing.objectStore('facts')
    const usedOn: unknown = await facts.get('usedOn')
    if (usedOn === today) return
    await facts.put(today, 'usedOn')
    if (!isStoredDate(usedOn)) return
    const plans = (await writing.objectStore('plans').getAll()).filter(isEnding)
    const planEnds = (tabletTag: number): IsoDate | null =>
      plans
        .filter((plan) => plan.tabletTag === tabletTag)
        .map(({ ends }) => ends)
        .sort()
        .at(-1) ?? null
    const store = writing.objectStore('collected')
    for (const day of (await store.getAll()).filter(isCollectedDay)) {
      const kept = keptOf(day, planEnds(day.tabletTag), certainDate(usedOn, today))
      await (kept ? store.put(kept) : store.delete([day.tabletTag, day.date]))
    }
  })
