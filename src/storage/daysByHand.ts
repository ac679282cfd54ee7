import { isMap } from '../core/guards'
import { withAgain } from '../core/handover/paired'
import { type Undo, undoUntil } from '../core/handover/undo'
import type { Result } from '../core/result'
import { isDayRecord } from '../core/stored'
import { isPaired } from '../core/storedHandover'
import type { IsoDate } from '../core/timetable/day'
import type { DayRecord } from '../core/timetable/dayRecord'
import { type WriteRefusal, writeStores } from './database'

/**
 * An adult replaces the day of a date with their own hand; null takes it away. The day that was there can be put back
 * for ten minutes. A code that was taken for it before can not be undone any more, as that would undo what the adult did
 * since; but it can be taken again, and none older. Gives back what is kept now.
 *
 * @param now milliseconds since 1970
 */
export const changeDayByHand = (
  date: IsoDate,
  now: number,
  change: (record: DayRecord | null) => DayRecord | null,
): Promise<Result<DayRecord | null, WriteRefusal>> =>
  writeStores(['days', 'pairings', 'facts'], async (writing) => {
    const days = writing.objectStore('days')
    const kept: unknown = await days.get(date)
    const record = isDayRecord(kept) ? kept : null
    const next = change(record)
    if (next) await days.put(next)
    else await days.delete(date)
    const facts = writing.objectStore('facts')
    const undo: Undo = { until: undoUntil(now), keyId: null, counters: {}, before: [{ date, record }] }
    if (record) await facts.put(undo, 'undo')
    else if (changes(await facts.get('undo'), date)) await facts.delete('undo')
    const pairings = writing.objectStore('pairings')
    for (const pairing of (await pairings.getAll()).filter(isPaired)) {
      await pairings.put(withAgain(pairing, [date]))
    }
    return next
  })

const changes = (undo: unknown, date: IsoDate): boolean =>
  isMap(undo) && ((undo as Partial<Undo>).before ?? []).some((before) => before.date === date)
