import { crc32 } from '../handover/checksum'
import type { CollectedDays } from '../handover/collectedFormat'
import { packCollected } from '../handover/parcel'
import type { IsoDate } from '../timetable/day'
import type { PupilVoice } from '../voice'
import type { RecordedDay } from './privateRecord'

type DayToCollect = CollectedDays['days'][number]

/** What was last sealed for an adult to collect. It says which days went, and holds nothing of what is in them. */
export interface Collecting {
  /** The adult's device in its pairing. */
  keyId: number
  /** What that device shows once it has opened the parcel. */
  digits: string
  /** Of each date, a checksum of what went. */
  days: Record<IsoDate, number>
}

/** What there is of each date, earliest first. */
export function daysToCollect(voice: PupilVoice[], record: RecordedDay[]): DayToCollect[] {
  const dates = [...new Set([...voice, ...record].map(({ date }) => date))].sort()
  return dates.map((date) => ({
    date,
    voice: voice.find((said) => said.date === date) ?? null,
    events: record.find((one) => one.date === date)?.events ?? [],
  }))
}

const checksumOf = (day: DayToCollect): number => crc32(packCollected({ recordUntil: null, days: [day] }).bytes)

/** What is remembered of days that were sealed. */
export const sealedDays = (days: DayToCollect[]): Collecting['days'] =>
  Object.fromEntries(days.map((day) => [day.date, checksumOf(day)]))

/** Which of the days leave the tablet: those that are still as they went. A day with more in it now goes again. */
export const daysThatLeave = (days: DayToCollect[], sealed: Collecting['days']): DayToCollect[] =>
  days.filter((day) => sealed[day.date] === checksumOf(day))
