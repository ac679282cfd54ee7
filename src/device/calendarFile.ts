import ICAL from 'ical.js'
import { no, ok, type Result } from '../core/result'
import { addDays, isIsoDate } from '../core/timetable/dates'
import { dayLength, type IsoDate, type Minute, mostSlots } from '../core/timetable/day'
import { type ZoneNotes, zonesOf } from './calendarZones'

/**
 * Why a file gives no day. `tooMany` is more events on one date than a day may have parts; `tooSlow` is one
 * that was still being worked out after some seconds, as when an event repeats on a date that never comes.
 */
export type CalendarRefusal = 'empty' | 'tooBig' | 'notCalendar' | 'damaged' | 'noEvents' | 'tooMany' | 'tooSlow'

/** One event on a date, in minutes of this device's own time; what lies before or after the date is cut off. */
export interface CalendarEvent {
  start: Minute
  end: Minute
  name: string
  place: string
}

export interface CalendarDay extends ZoneNotes {
  /** In order of time; they may overlap. */
  events: CalendarEvent[]
  /** Names of events that take the whole day, or no time at all. */
  aside: string[]
  /** How many events of the date were cancelled. */
  cancelled: number
  /** Names of events that could not be worked out. */
  unclear: string[]
}

/** Occurrences of one event that are gone through, such as 54 years of a daily one. */
const mostOccurrences = 20_000

/** How many days a change from one date on may move what follows. */
const farthestMove = 31

/**
 * Reads an iCalendar file (RFC 5545) for one date: events that repeat (RRULE, RDATE, EXDATE, and single
 * ones moved by RECURRENCE-ID), in their own time zones (VTIMEZONE, or else the browser's for a TZID). It may take
 * long, or for ever where a rule can never be met, so it runs in a worker: see `openCalendar`.
 */
export function readCalendar(text: string, date: IsoDate): Result<CalendarDay, CalendarRefusal> {
  if (text.trim() === '') return no('empty')
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) return no('notCalendar')
  const calendars = parse(text)
  if (!calendars) return no('damaged')
  const components = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'))
  if (components.length === 0) return no('noEvents')

  const zones = zonesOf(calendars, text)
  const day: CalendarDay = { events: [], aside: [], cancelled: 0, unclear: [], ...zones.notes }
  for (const series of seriesIn(components)) {
    try {
      for (const occurrence of occurrencesOf(series, date)) keepOn(day, date, occurrence, zones.minuteOf)
    } catch {
      day.unclear.push(nameOf(series.events[0]))
    }
    if (day.events.length > mostSlots) return no('tooMany')
  }
  day.events.sort((one, other) => one.start - other.start || one.end - other.end)
  return ok(day)
}

function parse(text: string): ICAL.Component[] | null {
  try {
    const parsed = ICAL.parse(text.replace(/^\uFEFF/, ''))
    const all = typeof parsed[0] === 'string' ? [parsed] : (parsed as unknown[][])
    return all.map((one) => new ICAL.Component(one))
  } catch {
    return null
  }
}

/** All that belongs to one event: how it begins and repeats, and the occurrences that are different. */
interface Series {
  events: ICAL.Event[]
  exceptions: ICAL.Event[]
}

function seriesIn(components: ICAL.Component[]): Series[] {
  const byUid = new Map<string, Series>()
  components.forEach((component, index) => {
    const event = new ICAL.Event(component, { exceptions: [] })
    const uid = event.uid ?? `without a name ${index}`
    const series = byUid.get(uid) ?? { events: [], exceptions: [] }
    byUid.set(uid, series)
    if (component.hasProperty('recurrence-id')) series.exceptions.push(event)
    else series.events.push(event)
  })
  return [...byUid.values()]
}

interface Occurrence {
  event: ICAL.Event
  start: ICAL.Time
  end: ICAL.Time
}

/** What of a series may be on a date: every exception, wherever it was moved from, and what repeats until then. */
function* occurrencesOf({ events, exceptions }: Series, date: IsoDate): Generator<Occurrence> {
  for (const event of events) for (const exception of exceptions) event.relateException(exception)
  for (const event of exceptions) yield { event, start: event.startDate, end: event.endDate }
  for (const event of events) {
    if (!event.isRecurring()) {
      yield { event, start: event.startDate, end: event.endDate }
      continue
    }
    // The library would count on from a date that is none for ever.
    if (!isIsoDate(dateOf(event.startDate))) throw new Error('begins at no date')
    const occurrences = event.iterator()
    const longAgo = addDays(date, -1 - farthestMove - Math.ceil(event.duration.toSeconds() / secondsOfDay))
    for (let count = 0; ; count++) {
      if (count > mostOccurrences) throw new Error('repeats too often')
      const next = occurrences.next()
      // A day of room on both sides, for other time zones.
      if (!next || dateOf(next) > addDays(date, 1)) break
      if (dateOf(next) < longAgo) continue
      const { item, startDate, endDate } = event.getOccurrenceDetails(next)
      if (exceptions.includes(item) && isExactly(item, next)) continue
      if (dateOf(endDate) >= addDays(date, -1)) yield { event: item, start: startDate, end: endDate }
    }
  }
}

const isExactly = (exception: ICAL.Event, occurrence: ICAL.Time): boolean =>
  exception.recurrenceId.isDate
    ? dateOf(exception.recurrenceId) === dateOf(occurrence)
    : exception.recurrenceId.compare(occurrence) === 0

/** On the clocks of its own zone. */
const dateOf = (time: ICAL.Time): IsoDate => time.toString().slice(0, 10)

function keepOn(day: CalendarDay, date: IsoDate, { event, start, end }: Occurrence, minuteOf: MinuteOf): void {
  const onDate = start.isDate
    ? dateOf(start) <= date && (date < dateOf(end) || dateOf(start) === date)
    : minuteOf(start, date) < dayLength && (minuteOf(end, date) > 0 || minuteOf(start, date) === 0)
  if (!onDate) return
  if (isCancelled(event)) {
    day.cancelled++
    return
  }
  const from = start.isDate ? 0 : Math.max(0, minuteOf(start, date))
  const to = start.isDate ? dayLength : Math.min(dayLength, minuteOf(end, date))
  if (to <= from || to - from === dayLength) day.aside.push(nameOf(event))
  else day.events.push({ start: from, end: to, name: nameOf(event), place: event.location ?? '' })
}

type MinuteOf = (time: ICAL.Time, date: IsoDate) => Minute
const secondsOfDay = 24 * 3600

const nameOf = (event: ICAL.Event | undefined): string => event?.summary ?? ''

const isCancelled = ({ component }: ICAL.Event): boolean =>
  [component.getFirstPropertyValue('status'), component.parent?.getFirstPropertyValue('method')].some((value) =>
    /^cancel/i.test(String(value ?? '')),
  )
