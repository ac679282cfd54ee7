import { keptFor } from '../keptFor'
import { addDays } from '../timetable/dates'
import type { IsoDate } from '../timetable/day'

/**
 * The agreement to keep a private record for a review. Off unless an adult turns it on; gone, with all that was recorded
 * under it, when it is turned off or its last date has passed.
 */
export interface RecordAgreement {
  since: IsoDate
  /** The last date of the agreement, at most 12 weeks after the first. */
  until: IsoDate
}

/** The last date that an agreement made today may have. */
export const latestEnd = (today: IsoDate): IsoDate => addDays(today, 7 * keptFor.recordWeeks)

/** Whether something that happens on this date is recorded. */
export const isRecorded = (agreement: RecordAgreement | null, date: IsoDate): boolean =>
  agreement !== null && agreement.since <= date && date <= agreement.until

/** Whether the last date has passed: from then on nothing is recorded, and within `minutesOfDate` all of it is deleted. */
export const recordIsOver = ({ until }: RecordAgreement, today: IsoDate): boolean => today > until
