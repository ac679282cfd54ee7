import type { CollectedDays } from '../core/handover/collectedFormat'
import type { Result } from '../core/result'
import { type Collecting, daysThatLeave, daysToCollect } from '../core/review/collecting'
import { isPupilVoice, isRecordAgreement } from '../core/stored'
import { isCollecting, isRecordedDay } from '../core/storedReview'
import type { IsoDate } from '../core/timetable/day'
import { type OpenRefusal, read, type WriteRefusal, watched, writeStores } from './database'
import { readFact, writeFact } from './facts'

/** All that an adult can collect from this tablet, without what is damaged. */
export const readToCollect = (): Promise<Result<CollectedDays, OpenRefusal>> =>
  read(async (database) => {
    const reading = watched(database.transaction(['voice', 'record', 'facts']))
    const [voice, record, agreement] = await Promise.all([
      reading.objectStore('voice').getAll(),
      reading.objectStore('record').getAll(),
      reading.objectStore('facts').get('recordAgreement') as Promise<unknown>,
    ])
    return {
      recordUntil: isRecordAgreement(agreement) ? agreement.until : null,
      days: daysToCollect(voice.filter(isPupilVoice), record.filter(isRecordedDay)),
    }
  })

/** What was last sealed and has not left yet, or null. */
export const readCollecting = (): Promise<Result<Collecting | null, OpenRefusal>> =>
  readFact('collecting', isCollecting)

/** Remembers what was sealed, before it is shown. */
export const writeCollecting = (collecting: Collecting): Promise<Result<void, WriteRefusal>> =>
  writeFact('collecting', collecting)

/**
 * Takes away what another device has now, all of it or nothing. What the pupil said today stays until its time is over,
 * so that Look back still shows it.
 */
export const removeCollected = (sealed: Collecting['days'], today: IsoDate): Promise<Result<void, WriteRefusal>> =>
  writeStores(['voice', 'record', 'facts'], async (writing) => {
    const voice = writing.objectStore('voice')
    const record = writing.objectStore('record')
    const [said, recorded] = await Promise.all([voice.getAll(), record.getAll()])
    const days = daysToCollect(said.filter(isPupilVoice), recorded.filter(isRecordedDay))
    for (const { date } of daysThatLeave(days, sealed)) {
      await record.delete(date)
      if (date !== today) await voice.delete(date)
    }
    await writing.objectStore('facts').delete('collecting')
  })
