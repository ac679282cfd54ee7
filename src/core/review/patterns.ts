import { mondayOf, weekdayOf } from '../timetable/dates'
import type { IsoDate } from '../timetable/day'
import { type Zone, zoneIds } from '../zones/zones'
import { asSaid, type Told } from './adultsAsOne'
import type { CollectedDay } from './collected'
import type { RecordedEvent } from './privateRecord'

/** Something that events were counted for: how many there were, and in how many weeks. */
export interface Counted {
  name: string
  count: number
  weeks: number
}

/** When and around what one kind of event fell, over all recorded weeks. */
export interface Pattern {
  count: number
  /** The days of the week and the hours of the day of the picture, each in order and without a gap. Monday is 1. */
  weekdays: number[]
  hours: number[]
  /** How many events fell in each hour (the rows) of each day of the week (the columns). */
  grid: number[][]
  /** By the activity they fell in, and by the one that came next; the most weeks first. */
  during: Counted[]
  before: Counted[]
  /** By where the pupil was. */
  places: Counted[]
}

/** What a private record says, as counts. Nothing in it tells one adult from another, and nothing is scored. */
export interface RecordSummary {
  /** The dates on which a record was kept, and the weeks they lie in. */
  days: number
  weeks: number
  breaks: Pattern
  /** Where breaks were taken. */
  breakPlaces: Counted[]
  checks: Pattern
  /** How many checks of each zone fell in each hour of `checks.hours`; `unknown` is "I don't know". */
  zones: { zone: Zone | 'unknown'; byHour: number[] }[]
}

/** From so many events, in so many recorded weeks, it is said around what they fell. Fewer are too few to say. */
export const fewestEvents = 5
export const fewestWeeks = 3

/** Whether there is enough to say more than how many there were. */
export const isEnough = (pattern: Pattern, { weeks }: RecordSummary): boolean =>
  pattern.count >= fewestEvents && weeks >= fewestWeeks

interface Dated {
  monday: IsoDate
  weekday: number
  event: RecordedEvent
}

/** Counts what was recorded on these days, each name as it is told. Each event is looked at a fixed number of times. */
export function summaryOf(days: CollectedDay[], told: Told = asSaid): RecordSummary {
  const began = firstRecorded(days)
  const recorded = days.filter(
    ({ date, recordUntil }) => recordUntil !== null && date >= (began.get(recordUntil) ?? date),
  )
  const events = recorded.flatMap(({ date, events }): Dated[] => {
    const [monday, weekday] = [mondayOf(date), weekdayOf(date)]
    return events.map((event) => ({ monday, weekday, event }))
  })
  const breaks = events.filter(({ event }) => event.what === 'breakAsked')
  const checks = events.filter(({ event }) => event.what === 'zone')
  const checked = patternOf(checks, told)
  return {
    days: recorded.length,
    weeks: new Set(recorded.map(({ date }) => mondayOf(date))).size,
    breaks: patternOf(breaks, told),
    breakPlaces: countedBy(breaks, (event) => told('place' in event ? event.place : '')),
    checks: checked,
    zones: [...zoneIds, 'unknown' as const].map((zone) => ({
      zone,
      byHour: countsIn(
        checked.hours,
        checks.filter(({ event }) => event.what === 'zone' && event.zone === zone).map(hourOf),
      ),
    })),
  }
}

/**
 * The first date on which anything was recorded under each agreement, by its last date. A day before it may have come in
 * the same parcel, with what the pupil said then: no record was kept on it, as far as anyone can tell.
 */
function firstRecorded(days: CollectedDay[]): Map<IsoDate, IsoDate> {
  const first = new Map<IsoDate, IsoDate>()
  for (const { date, recordUntil, events } of days)
    if (recordUntil !== null && events.length > 0 && date < (first.get(recordUntil) ?? recordUntil))
      first.set(recordUntil, date)
  return first
}

function patternOf(events: Dated[], told: Told): Pattern {
  const weekdays = fromTo(1, Math.max(5, ...new Set(events.map(({ weekday }) => weekday))))
  const inHours = new Set(events.map(hourOf))
  const hours = events.length === 0 ? [] : fromTo(Math.min(...inHours), Math.max(...inHours))
  const grid = hours.map(() => weekdays.map(() => 0))
  for (const dated of events) {
    const row = grid[hourOf(dated) - (hours[0] ?? 0)]
    const column = dated.weekday - 1
    if (row) row[column] = (row[column] ?? 0) + 1
  }
  return {
    count: events.length,
    weekdays,
    hours,
    grid,
    during: countedBy(events, ({ activity }) => told(activity)),
    before: countedBy(events, ({ next }) => told(next)),
    places: countedBy(events, ({ during }) => told(during)),
  }
}

const hourOf = ({ event }: Dated): number => Math.floor(event.minute / 60)

const fromTo = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at)

function countsIn(hours: number[], happened: number[]): number[] {
  const counts = hours.map(() => 0)
  for (const hour of happened) {
    const at = hour - (hours[0] ?? 0)
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

function countedBy(events: Dated[], nameOf: (event: RecordedEvent) => string): Counted[] {
  const found = new Map<string, { count: number; mondays: Set<IsoDate> }>()
  for (const { event, monday } of events) {
    const name = nameOf(event)
    if (name === '') continue
    const counted = found.get(name) ?? { count: 0, mondays: new Set() }
    counted.count += 1
    counted.mondays.add(monday)
    found.set(name, counted)
  }
  return [...found]
    .map(([name, { count, mondays }]) => ({ name, count, weeks: mondays.size }))
    .sort((one, other) => other.weeks - one.weeks || other.count - one.count || (one.name < other.name ? -1 : 1))
}
