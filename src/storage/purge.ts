import type { BoardId } from '../core/boards'
import { canUndo, type Undo } from '../core/handover/undo'
import type { Result } from '../core/result'
import type { IsoDate } from '../core/timetable/day'
import { daysToPurge, voiceToPurge } from '../core/timetable/retention'
import { type WriteRefusal, writeStores } from './database'

/** When it is, and the latest date known to have been real. */
export interface PresentTime {
  date: IsoDate
  /** Milliseconds since 1970. */
  ms: number
  proven: IsoDate | null
}

/** Takes away what of a board is kept no longer: old days and voice, a break of another date, and the way back from a code. */
export const purgeBoard = (of: BoardId, { date, ms, proven }: PresentTime): Promise<Result<void, WriteRefusal>> =>
  writeStores(
    ['days', 'voice', 'facts'],
    async (writing) => {
      const days = writing.objectStore('days')
      const voice = writing.objectStore('voice')
      const facts = writing.objectStore('facts')
      const [dayDates, voiceDates, open, undo] = await Promise.all([
        days.getAllKeys(),
        voice.getAllKeys(),
        facts.get('break') as Promise<{ date?: IsoDate } | undefined>,
        facts.get('undo') as Promise<Partial<Undo> | undefined>,
      ])
      await Promise.all([
        ...daysToPurge(dayDates, date, proven).map((old) => days.delete(old)),
        ...voiceToPurge(voiceDates, date, proven).map((old) => voice.delete(old)),
        ...(open && open.date !== date ? [facts.delete('break')] : []),
        ...(undo && !canUndo({ until: undo.until ?? 0 }, ms) ? [facts.delete('undo')] : []),
      ])
    },
    of,
  )
