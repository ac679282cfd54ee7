import type { BreakRequest } from '../breaks/breaks'
import type { IsoDate, Minute } from '../timetable/day'
import type { Zone } from '../zones/zones'

/** What is recorded of a zone check or a break. */
export type Happened = { what: 'zone'; zone: Zone | 'unknown' } | { what: BreakEvent; place: string }

export const breakEvents = ['breakAsked', 'breakAgreed', 'breakEnded'] as const
export type BreakEvent = (typeof breakEvents)[number]

/** One thing that happened, with the part of the day it happened in; the activity is empty between parts. */
export type RecordedEvent = Happened & {
  minute: Minute
  activity: string
  /** The activity of the part that came next; empty after the last one. */
  next: string
  /** Where the day said the pupil was. */
  during: string
}

/** What was recorded on one date, in order. */
export interface RecordedDay {
  date: IsoDate
  events: RecordedEvent[]
}

/** What is recorded of a break that went from one step to another; a place that was never agreed to has no end. */
export function breakHappened(before: BreakRequest | null, after: BreakRequest | null): Happened | null {
  if (before?.step === 'running') return after === null ? { what: 'breakEnded', place: before.place.name } : null
  if (after?.step === 'running') return { what: 'breakAgreed', place: after.place.name }
  if (after?.step !== 'show') return null
  const isAsked = before?.step === 'show' && before.place.name === after.place.name
  return isAsked ? null : { what: 'breakAsked', place: after.place.name }
}

/** The same thing in the same minute is one thing. */
export const isSameEvent = (one: RecordedEvent, other: RecordedEvent): boolean =>
  one.minute === other.minute &&
  one.what === other.what &&
  one.activity === other.activity &&
  one.during === other.during &&
  (one.what === 'zone' ? one.zone : one.place) === (other.what === 'zone' ? other.zone : other.place)

/** Events in order of time, each once. */
export const withEvents = (before: RecordedEvent[], events: RecordedEvent[]): RecordedEvent[] =>
  [...before, ...events]
    .filter((event, at, all) => all.findIndex((other) => isSameEvent(event, other)) === at)
    .sort((one, other) => one.minute - other.minute)
