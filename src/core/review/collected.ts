import type { IsoDate } from '../timetable/day'
import type { PupilVoice } from '../voice'
import type { RecordedEvent } from './privateRecord'

/** One date of one wall tablet, as an adult collected it: it has left the tablet. */
export interface CollectedDay {
  /** The tablet's tag in its pairing. */
  tabletTag: number
  date: IsoDate
  /** Null where the pupil chose and said nothing, or it was collected earlier. */
  voice: PupilVoice | null
  /** Empty while no private record was agreed. */
  events: RecordedEvent[]
  /** The last date of the agreement under which the events are kept; null without one. */
  recordUntil: IsoDate | null
}
