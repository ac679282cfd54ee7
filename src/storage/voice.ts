import type { Result } from '../core/result'
import { isPupilVoice } from '../core/stored'
import type { IsoDate } from '../core/timetable/day'
import type { PupilVoice } from '../core/voice'
import { type OpenRefusal, readStore, type WriteRefusal, writeStore } from './database'

/** What the pupil said about a date, or null where nothing is kept or it is damaged. */
export const readVoice = (date: IsoDate): Promise<Result<PupilVoice | null, OpenRefusal>> =>
  readStore('voice', async (store) => soundOrNull(await store.get(date)))

/** All that is kept of what the pupil said, earliest first, without records that are damaged. */
export const readAllVoice = (): Promise<Result<PupilVoice[], OpenRefusal>> =>
  readStore('voice', async (store) => (await store.getAll()).filter(isPupilVoice))

/** Replaces what is kept about a date by what `change` makes of it, in one transaction. Gives back what is kept now. */
export const changeVoice = (
  date: IsoDate,
  change: (said: PupilVoice | null) => PupilVoice,
): Promise<Result<PupilVoice, WriteRefusal>> =>
  writeStore('voice', async (store) => {
    const next = change(soundOrNull(await store.get(date)))
    await store.put(next)
    return next
  })

/** Forgets what the pupil said about these dates. */
export const deleteVoice = (dates: IsoDate[]): Promise<Result<void, WriteRefusal>> =>
  writeStore('voice', async (store) => {
    await Promise.all(dates.map((date) => store.delete(date)))
  })

const soundOrNull = (stored: unknown): PupilVoice | null => (isPupilVoice(stored) ? stored : null)
