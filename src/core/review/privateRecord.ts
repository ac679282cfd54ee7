import type { IsoDate, Minute } from '../timetable/day'
import type { Zone } from '../zones/zones'

/**
 * The agreement to keep a private record for a review (DESIGN section 5). Off unless an adult turns it on; gone, with all
 * that was recorded under it, when it is turned off or its last date has passed.
 */
export interface RecordAgreement {
  since: IsoDate
  /** The last date of the agreement, at most 12 weeks after the first. */
  until: IsoDate
}

/** What is recorded of a zone check or a break. */
export type Happened =
  | { what: 'zone'; zone: Zone | 'unknown' }
  | { what: 'breakAsked' | 'breakAgreed' | 'breakEnded'; place: string }

/** One thing that happened, with the part of the day it happened in; the activity is empty between parts. */
export type RecordedEvent = Happened & {
  minute: Minute
  activity: string
  /** Where the day said the pupil was. */
  during: string
}

/** What was recorded on one date, in order. */
export interface RecordedDay {
  date: IsoDate
  events: RecordedEvent[]
}
