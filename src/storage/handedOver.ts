import { isNewTo } from '../core/handover/judge'
import { countersOf, withTaken } from '../core/handover/paired'
import { canUndo, type Undo, undoUntil, withUndone } from '../core/handover/undo'
import { no, ok, type Result } from '../core/result'
import { isDayRecord } from '../core/stored'
import { isPaired, isUndo } from '../core/storedHandover'
import type { HandedDay } from '../core/timetable/day'
import type { DayRecord } from '../core/timetable/dayRecord'
import { type OpenRefusal, type WriteRefusal, writeStores } from './database'
import { readFact } from './facts'

/** The days of a code whose seal was opened, to be taken by this tablet. */
export interface HandedOver {
  keyId: number
  counter: number
  days: HandedDay[]
}

/**
 * Takes the days of a code, all of them or none: the days, the teacher's counters and the way back are written as one.
 * `recordFor` makes the record of a day from the one kept before it. A day with a counter not higher than the one taken
 * for its date stays as it is, unless that very code is to be taken again. Gives back the records that are new; refused where the teacher's device is not paired.
 *
 * @param now milliseconds since 1970
 */
export async function takeHandedOver(
  { keyId, counter, days }: HandedOver,
  now: number,
  recordFor: (day: HandedDay, before: DayRecord | null) => DayRecord,
): Promise<Result<DayRecord[], WriteRefusal | 'unknownTeacher'>> {
  const taken = await writeStores(['days', 'pairings', 'facts'], async (writing) => {
    const kept = writing.objectStore('days')
    const pairings = writing.objectStore('pairings')
    const pairing: unknown = await pairings.get(keyId)
    if (!isPaired(pairing)) return no('unknownTeacher' as const)
    const { tabletTag, counters, again = [] } = pairing
    const notNew = countersOf(pairing).filter((highest) => !isNewTo(highest, counter))
    const fresh = days.filter(({ date }) => !notNew.some((highest) => highest.date === date))
    if (fresh.length === 0) return ok([])
    const undo: Undo = { until: undoUntil(now), keyId, tabletTag, counters, again, before: [] }
    const records: DayRecord[] = []
    for (const day of fresh) {
      const before = soundOrNull(await kept.get(day.date))
      const record = recordFor(day, before)
      await kept.put(record)
      records.push(record)
      undo.before.push({ date: day.date, record: before })
    }
    const dates = fresh.map(({ date }) => date)
    await pairings.put(withTaken(pairing, dates, counter))
    await writing.objectStore('facts').put(undo, 'undo')
    return ok(records)
  })
  return taken.ok ? taken.value : taken
}

/** What the last change of a day can be undone to, or null where there is none or its ten minutes are over. */
export async function readUndo(now: number): Promise<Result<Undo | null, OpenRefusal>> {
  const read = await readFact('undo', isUndo)
  return read.ok && read.value && !canUndo(read.value, now) ? ok(null) : read
}

/**
 * Puts back what was there before, all of it or nothing; a code that was undone can then be taken again. What the pupil
 * has seen since stays seen, so that change cards tell what is put back.
 */
export async function undoTake(now: number): Promise<Result<void, WriteRefusal | 'tooLate'>> {
  const undone = await writeStores(['days', 'pairings', 'facts'], async (writing) => {
    const facts = writing.objectStore('facts')
    const undo = await facts.get('undo')
    if (!isUndo(undo) || !canUndo(undo, now)) return no('tooLate' as const)
    const kept = writing.objectStore('days')
    for (const { date, record } of undo.before) {
      const seen = soundOrNull(await kept.get(date))?.seen
      if (record) await kept.put({ ...record, seen: seen ?? record.seen })
      else await kept.delete(date)
    }
    const pairings = writing.objectStore('pairings')
    const pairing: unknown = undo.keyId === null ? null : await pairings.get(undo.keyId)
    if (isPaired(pairing)) await pairings.put(withUndone(pairing, undo))
    await facts.delete('undo')
    return ok(undefined)
  })
  return undone.ok ? undone.value : undone
}

const soundOrNull = (stored: unknown): DayRecord | null => (isDayRecord(stored) ? stored : null)
