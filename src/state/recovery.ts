import { isDayRecord } from '../core/stored'
import { type NowNext, nowNext } from '../core/timetable/nowNext'
import { runningSlots } from '../core/timetable/running'
import { readWhatCanBeRead } from '../storage/everything'
import { moment } from './wall'

/** What of today's board can still be read from a store in trouble; null where nothing can. */
export async function readableToday(): Promise<NowNext | null> {
  const { date, minute } = moment.peek()
  const record = (await readWhatCanBeRead()).stores.days?.[date]
  return isDayRecord(record) ? nowNext(runningSlots(record, minute), minute) : null
}
