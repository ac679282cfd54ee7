import { addDays, daysBetween } from '../timetable/dates'
import { dayLength, type IsoDate, type Minute } from '../timetable/day'
import { always, by, type Code, ranked, record, uint } from './codes'

/** What stands in clear in front of sealed days, and is sealed with them against change. */
export interface Header {
  /** The teacher's device, as in the pairing. 16 bits. */
  keyId: number
  /** The tablet in the pairing. 16 bits. */
  tabletTag: number
  /** Date of the first day. */
  date: IsoDate
  /** When the code was made by the clock of the teacher's device, as `issuedAt` counts. */
  issued: number
  /** Counts the codes of this teacher's device for a date, from 1: a later one replaces an earlier one. */
  counter: number
}

/** Where dates and times of issue are counted from: 15 bits of days reach the year 2114. */
const epoch: IsoDate = '2025-01-01'
const daysCounted = 2 ** 15

/** Whether a code can say that it was made on this date. The clock that shows another one is certainly wrong. */
export const canIssueOn = (date: IsoDate): boolean => date >= epoch && daysBetween(epoch, date) < daysCounted

/**
 * A time as minutes since 2025-01-01 00:00 on the clock on the wall: local time, every day 1,440 minutes long. Both
 * devices are in the same school, and it is local time that a board shows.
 */
export const issuedAt = (date: IsoDate, minute: Minute): number => daysBetween(epoch, date) * dayLength + minute

/** Any date from 2025 to 2114. */
export const date: Code<IsoDate> = by(
  uint(15),
  (date) => daysBetween(epoch, date),
  (days) => addDays(epoch, days),
)

/** So many minutes before the end of its date is a code mostly made: on that day or the afternoon before, or weeks. */
const near = 2 ** 11 + 2 ** 15

const issuedFor = (date: IsoDate): Code<number> => {
  const end = issuedAt(date, dayLength)
  return by(
    ranked(11, 15, 26),
    (issued) => (issued <= end && issued > end - near ? end - issued : near + issued),
    (raw) => (raw < near ? end - raw : raw - near),
  )
}

export const header: Code<Header> = record(
  always<Header>({
    keyId: () => uint(16),
    tabletTag: () => uint(16),
    date: () => date,
    issued: (header) => issuedFor(header.date),
    counter: () => ranked(3, 6, 24),
  }),
)

/** What stands in clear in front of a sealed parcel, and is sealed with it against change. */
export type ParcelHeader = Pick<Header, 'keyId' | 'tabletTag' | 'issued'>

export const parcelHeader: Code<ParcelHeader> = record(
  always<ParcelHeader>({
    keyId: () => uint(16),
    tabletTag: () => uint(16),
    issued: () => uint(26),
  }),
)
