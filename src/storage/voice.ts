import type { Result } from '../core/result'
import { isPupilVoice } from '../core/stored'
import type { IsoDate } from '../core/timetable/day'
import type { PupilVoice } from '../core/voice'
import { type OpenRefusal, readStore, type WriteRefusal, writeStore } from './database'

/** What the pupil said about a date, or null where nothing is kept or it is damaged. */
export const readVoice = (date: IsoDate): Promise<Result<PupilVoice | null, OpenRefusal>> =>
  readStore('voice', async (store) => soundOrNull(await store.get(date)))

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

const soundOrNull = (stored: unknown): PupilVoice | null => (isPupilVoice(stored) ? stored : null)
