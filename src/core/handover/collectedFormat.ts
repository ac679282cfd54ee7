import type { CollectedDay } from '../review/collected'
import type { RecordedEvent } from '../review/privateRecord'
import type { IsoDate, Minute } from '../timetable/day'
import type { Mark, PupilVoice } from '../voice'
import type { Zone } from '../zones/zones'
import { always, by, type Code, known, list, oneOf, ranked, record, type Unless, uint, unless } from './codes'
import { counted, dateAfter, minute } from './format'
import { date } from './header'
import { repeated } from './text'

// How what an adult collects from a tablet is written as bits. It grows as `format.ts` says.

/** Days of one tablet, which its pairing names. */
export interface CollectedDays {
  recordUntil: IsoDate | null
  days: Omit<CollectedDay, 'tabletTag' | 'recordUntil'>[]
}
type DayOfTablet = CollectedDays['days'][number]

// By their numbers, in an order of their own: these lists grow at their ends only.
export const markNumbers: [Mark, ...Mark[]] = ['good', 'okay', 'hard']
export const zoneNumbers: [Zone | 'unknown', ...(Zone | 'unknown')[]] = ['blue', 'green', 'yellow', 'red', 'unknown']
export const eventNumbers: [RecordedEvent['what'], ...RecordedEvent['what'][]] = [
  'zone',
  'breakAsked',
  'breakAgreed',
  'breakEnded',
]

const count = ranked(2, 4, 7, 14)
const activity = repeated('activities')

/** A minute that is mostly not long after the one before. */
const minuteAfter = (before: Minute): Code<Minute> =>
  by(
    ranked(3, 6, 11),
    (value) => value - before,
    (minutes) => before + minutes,
  )

const voice = (of: IsoDate): Code<PupilVoice> =>
  record(
    always<PupilVoice>({
      date: () => known(of),
      choices: () => list(count, () => record(always({ activity: () => activity, chosen: () => repeated('choices') }))),
      marks: () =>
        list(count, () =>
          record(
            always<PupilVoice['marks'][number]>({
              activity: () => activity,
              start: () => minute,
              mark: () => oneOf(markNumbers, ranked(0, 1, 4)),
            }),
          ),
        ),
      helped: () => orNull(repeated('choices')),
    }),
  )

const orNull = <Value>(code: Code<Value>): Unless<Value | null> =>
  unless<Value | null>(null, code as Code<Value | null>)

/** An event as its fields are written: of `zone` and `place`, the one that it has. */
type EventFields = Omit<RecordedEvent, 'zone' | 'place'> & { zone: Zone | 'unknown'; place: string }

/** Most of an event is as in an earlier one: `today` are those before it, `earlier` those of the days before. */
const event = (today: EventFields[], earlier: EventFields[]): Code<EventFields> => {
  const before = today.at(-1)
  const latest = (isLike: (other: EventFields) => boolean) => today.findLast(isLike) ?? earlier.findLast(isLike)
  const during = (event: EventFields) => latest((other) => other.activity === event.activity)
  const place = latest(({ what }) => what !== 'zone')?.place ?? ''
  return record<EventFields>(
    always<EventFields>({
      what: () => oneOf(eventNumbers, ranked(1, 1, 4)),
      zone: (event) => (event.what === 'zone' ? oneOf(zoneNumbers, uint(3)) : known(zoneNumbers[0])),
      place: (event) => (event.what === 'zone' ? known('') : unless(place, repeated('places'))),
      minute: () => minuteAfter(before?.minute ?? 0),
      activity: () => unless(before?.activity ?? '', activity),
      next: (event) => unless(during(event)?.next ?? '', activity),
      during: (event) => unless(during(event)?.during ?? '', repeated('places')),
    }),
  )
}

const toFields = (one: RecordedEvent): EventFields =>
  one.what === 'zone' ? { ...one, place: '' } : { ...one, zone: zoneNumbers[0] }

const fromFields = ({ what, zone, place, ...rest }: EventFields): RecordedEvent =>
  what === 'zone' ? { ...rest, what, zone } : { ...rest, what, place }

const events = (earlier: RecordedEvent[]): Code<RecordedEvent[]> => {
  const before = earlier.map(toFields)
  return by<RecordedEvent[], EventFields[]>(
    list(count, (today) => event(today, before)),
    (all) => all.map(toFields),
    (fields) => fields.map(fromFields),
  )
}

/** So many days before are looked at for what is as it was. */
const daysLookedAt = 5

const day = (before: DayOfTablet[]): Code<DayOfTablet> => {
  const yesterday = before.at(-1)
  return record<DayOfTablet>(
    always<DayOfTablet>({
      date: () => (yesterday === undefined ? date : dateAfter(yesterday.date)),
      voice: (soFar) => orNull(voice(soFar.date)),
      events: () => events(before.slice(-daysLookedAt).flatMap((one) => one.events)),
    }),
  )
}

/** Days in order of date, at least one. */
export const collectedDays: Code<CollectedDays> = record(
  always<CollectedDays>({
    recordUntil: () => orNull(date),
    days: () => list(counted(ranked(3, 7, 10)), day),
  }),
)
