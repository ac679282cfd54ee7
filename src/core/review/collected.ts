import { keptFor } from '../keptFor'
import { addDays } from '../timetable/dates'
import type { IsoDate } from '../timetable/day'
import type { PupilVoice } from '../voice'
import { type RecordedEvent, withEvents } from './privateRecord'

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

/** What the pupil chose and said on these days. */
export const voicesIn = (days: CollectedDay[]): PupilVoice[] => days.flatMap(({ voice }) => voice ?? [])

/** What is kept of a date after more of it was collected. The same thing collected twice changes nothing. */
export const withCollected = (before: CollectedDay | null, day: CollectedDay): CollectedDay =>
  before === null
    ? day
    : {
        ...day,
        voice: withVoice(before.voice, day.voice),
        events: withEvents(before.events, day.events),
        recordUntil: day.recordUntil ?? before.recordUntil,
      }

const withVoice = (before: PupilVoice | null, said: PupilVoice | null): PupilVoice | null =>
  before && said
    ? {
        date: said.date,
        choices: latest(before.choices, said.choices, ({ activity }) => activity),
        marks: latest(before.marks, said.marks, ({ start }) => start),
        helped: said.helped ?? before.helped,
      }
    : (said ?? before)

/** All of both, the later ones in the place of those about the same thing. */
const latest = <Item>(before: Item[], later: Item[], about: (item: Item) => unknown): Item[] => {
  const items = new Map([...before, ...later].map((item) => [about(item), item]))
  return [...items.values()]
}

/** A collected day without the events whose agreement has ended: nobody sees them from that date on. */
export const withinAgreement = (day: CollectedDay, today: IsoDate): CollectedDay =>
  day.recordUntil !== null && day.recordUntil >= today ? day : { ...day, events: [], recordUntil: null }

/**
 * What is kept of a collected day, or null for nothing: its events until their agreement has ended, what the pupil said
 * until 14 days after the end of the plan it belongs to, or without one until an adult deletes it.
 *
 * @param passed a date that has certainly come: see `certainDate`
 */
export function keptOf(day: CollectedDay, planEnds: IsoDate | null, passed: IsoDate): CollectedDay | null {
  const isOver = planEnds !== null && passed > addDays(planEnds, keptFor.afterPlan)
  const kept = { ...withinAgreement(day, passed), voice: isOver ? null : day.voice }
  return kept.voice === null && kept.events.length === 0 ? null : kept
}

/**
 * A date that a teacher's device has certainly reached: the earlier of the last two dates on which it was used, so that
 * a clock that is wrong once deletes nothing.
 */
export const certainDate = (usedOn: IsoDate, today: IsoDate): IsoDate => (usedOn < today ? usedOn : today)
