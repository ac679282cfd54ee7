import { isMap } from '../core/guards'
import { withAgain } from '../core/handover/paired'
import type { Undo } from '../core/handover/undo'
import type { Result } from '../core/result'
import { isDayRecord } from '../core/stored'
import { isPaired } from '../core/storedHandover'
import type { IsoDate } from '../core/timetable/day'
import type { DayRecord } from '../core/timetable/dayRecord'
import { type WriteRefusal, writeStores } from './database'

/**
 * An adult replaces the day of a date with their own hand; null takes it away. A code that was taken for it before can
 * not be undone any more, as that would undo what the adult did since; but it can be taken again, and none older. Gives back what is
 * kept now.
 */
export const changeDayByHand = (
  date: IsoDate,
  change: (record: DayRecord | null) => DayRecord | null,
): Promise<Result<DayRecord | null, WriteRefusal>> =>
  writeStores(['days', 'pairings', 'facts'], async (writing) => {
    const days = writing.objectStore('days')
    const kept: unknown = await days.get(date)
    const next = change(isDayRecord(kept) ? kept : null)
    if (next) await days.put(next)
    else await days.delete(date)
    const facts = writing.objectStore('facts')
    if (changes(await facts.get('undo'), date)) await facts.delete('undo')
    const pairings = writing.objectStore('pairings')
    for (const pairing of (await pairings.getAll()).filter(isPaired)) {
      await pairings.put(withAgain(pairing, [date]))
    }
    return next
  })

const changes = (undo: unknown, date: IsoDate): boolean =>
  isMap(undo) && ((undo as Partial<Undo>).before ?? []).some((before) => before.date === date)
