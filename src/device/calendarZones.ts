import ICAL from 'ical.js'
import { daysBetween } from '../core/timetable/dates'
import { dayLength, type IsoDate, type Minute } from '../core/timetable/day'
import { at } from './clock'

/** What an adult may want to know of the time zones of a calendar. */
export interface ZoneNotes {
  /** Zones whose times were turned into this device's time. */
  otherZones: string[]
  /** Zones that nobody knows: their times are taken as they are written. */
  unknownZones: string[]
}

/** A zone that the file names and does not describe, as the browser knows it. */
class NamedZone extends ICAL.Timezone {
  #words: Intl.DateTimeFormat

  /** @throws RangeError when the browser does not know it either */
  constructor(name: string) {
    super({ tzid: name })
    this.#words = new Intl.DateTimeFormat('en-GB', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  }

  /** Seconds ahead of UTC at a time on this zone's own clocks; in the hour that comes twice, the first time. */
  override utcOffset(time: ICAL.Time): number {
    const asUtc = secondsOf(time)
    const before = this.#offsetAt(asUtc - 24 * 3600)
    return this.#offsetAt(asUtc - before) === before ? before : this.#offsetAt(asUtc - this.#offsetAt(asUtc))
  }

  #offsetAt(seconds: number): number {
    const parts = this.#words.formatToParts(seconds * 1000)
    const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value)
    const there = ICAL.Time.fromData({
      year: of('year'),
      month: of('month'),
      day: of('day'),
      hour: of('hour'),
      minute: of('minute'),
      second: of('second'),
    })
    return secondsOf(there) - seconds
  }
}

/** Seconds since 1970 if the time stood on the clocks of UTC. */
function secondsOf({ year, month, day, hour, minute, second }: ICAL.Time): number {
  const utc = ICAL.Time.fromData({ year, month, day, hour, minute, second }, ICAL.Timezone.utcTimezone)
  return utc.toUnixTime()
}

const sameZones: Record<string, string> = {
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central European Standard Time': 'Europe/Warsaw',
  'Romance Standard Time': 'Europe/Paris',
  'Eastern Standard Time': 'America/New_York',
  'Pacific Standard Time': 'America/Los_Angeles',
}

/** How to tell the times of these calendars in this device's time. `notes` fills as `minuteOf` is asked. */
export function zonesOf(
  calendars: ICAL.Component[],
  text: string,
): { notes: ZoneNotes; minuteOf: (time: ICAL.Time, date: IsoDate) => Minute } {
  const notes: ZoneNotes = { otherZones: [], unknownZones: [] }
  ICAL.TimezoneService.reset()
  for (const name of new Set([...text.matchAll(/;TZID="?([^":;\r\n]+)/gi)].map(([, named = '']) => named))) {
    if (calendars.some((calendar) => calendar.getTimeZoneByID(name))) continue
    const zone = namedZone(name)
    if (zone) ICAL.TimezoneService.register(zone, name)
    else notes.unknownZones.push(name)
  }
  const minuteOf = (time: ICAL.Time, date: IsoDate): Minute => {
    const written = minuteFrom(date, time.toString().slice(0, 10), time.hour * 60 + time.minute)
    if (time.zone === ICAL.Timezone.localTimezone) return written
    const here = at(time.toUnixTime() * 1000)
    const minute = minuteFrom(date, here.date, here.minute)
    const { tzid } = time.zone
    const isOnDate = minute >= 0 && minute < dayLength
    if (isOnDate && minute !== written && tzid !== 'UTC' && !notes.otherZones.includes(tzid)) {
      notes.otherZones.push(tzid)
    }
    return minute
  }
  return { notes, minuteOf }
}

const minuteFrom = (midnight: IsoDate, date: IsoDate, minute: Minute): Minute =>
  daysBetween(midnight, date) * dayLength + minute

function namedZone(name: string): ICAL.Timezone | null {
  try {
    return new NamedZone(sameZones[name] ?? name)
  } catch {
    return null
  }
}
