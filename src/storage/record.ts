import type { BoardId } from '../core/boards'
import type { Result } from '../core/result'
import { isRecorded, type RecordAgreement, recordIsOver } from '../core/review/agreement'
import { type RecordedEvent, withEvents } from '../core/review/privateRecord'
import { isRecordAgreement } from '../core/stored'
import { isRecordedDay } from '../core/storedReview'
import type { IsoDate } from '../core/timetable/day'
import { type WriteRefusal, writeStores } from './database'
import { writeFact } from './facts'

/** An adult turns the private record on, or agrees another last date. What is recorded stays. */
export const writeAgreement = (agreement: RecordAgreement): Promise<Result<void, WriteRefusal>> =>
  writeFact('recordAgreement', agreement)

/** Ends the agreement and deletes all that was recorded under it, as one. */
export const endAgreement = (): Promise<Result<void, WriteRefusal>> =>
  writeStores(['facts', 'record'], async (writing) => {
    await writing.objectStore('facts').delete('recordAgreement')
    await writing.objectStore('record').clear()
  })

/** Ends an agreement whose last date has passed. A record without a sound agreement is deleted too. */
export const endAgreementIfOver = (today: IsoDate, of?: BoardId): Promise<Result<void, WriteRefusal>> =>
  writeStores(
    ['facts', 'record'],
    async (writing) => {
      const facts = writing.objectStore('facts')
      const agreement: unknown = await facts.get('recordAgreement')
      if (isRecordAgreement(agreement) && !recordIsOver(agreement, today)) return
      await facts.delete('recordAgreement')
      await writing.objectStore('record').clear()
    },
    of,
  )

/** Records what happened, where an agreement holds on this date; else nothing is written. */
export const recordEvent = (date: IsoDate, event: RecordedEvent): Promise<Result<void, WriteRefusal>> =>
  writeStores(['facts', 'record'], async (writing) => {
    const agreement: unknown = await writing.objectStore('facts').get('recordAgreement')
    if (!isRecordAgreement(agreement) || !isRecorded(agreement, date)) return
    const record = writing.objectStore('record')
    const before: unknown = await record.get(date)
    await record.put({ date, events: withEvents(isRecordedDay(before) ? before.events : [], [event]) })
  })
