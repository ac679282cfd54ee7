import type { BeforeChanges } from './compose/made'
import { keptFor } from './keptFor'
import { addDays } from './timetable/dates'
import { type Day, eachOnce, type IsoDate, type Minute, type Slot } from './timetable/day'

/** The adult whose device this is. */
export interface Teacher {
  /** As pupils know them, such as "Miss Khan". */
  name: string
  /** 16 bits, made once: see `Pairing`. */
  keyId: number
  /** A Monday that begins a week A of a two-week timetable; null where every week is alike. */
  weekA: IsoDate | null
}

/** In the place of a tablet's tag while a day is not meant for any tablet yet. */
export const noTablet = 0

/** A day being made for one tablet. While it is being made its parts may overlap: `checkDay` says what is wrong. */
export interface ComposedDay extends Day {
  /** The tablet's tag in its pairing, or `noTablet`. */
  tabletTag: number
  /** As it was before its common changes; missing where none was made, and on days of earlier releases. */
  before?: BeforeChanges | undefined
}

/** The first date whose composed days are still kept: they are gone 14 days after their date. */
export const composedKeptFrom = (today: IsoDate): IsoDate => addDays(today, -keptFor.composed)

/** A day as a tablet last got it. */
export interface Handover {
  tabletTag: number
  date: IsoDate
  slots: Slot[]
  /** When an adult said that the tablet has it. */
  at: { date: IsoDate; minute: Minute }
  /** Of a day that was handed over ahead: what its pupil expects until its morning, with which a tablet compares it. */
  expected?: Slot[] | null
}

/** The weeks of a two-week timetable in which a template holds. */
export const templateWeeks = ['every', 'a', 'b'] as const

/** A day to start from. */
export interface Template {
  id: number
  name: string
  /** Monday is 1, Sunday is 7. Empty for one that belongs to no weekday. */
  weekdays: number[]
  weeks: (typeof templateWeeks)[number]
  slots: Slot[]
}

/** What this teacher has used before, latest first: suggestions for the next day. */
export interface PeopleAndPlaces {
  activities: string[]
  places: string[]
  adults: string[]
}

/** So many of each are remembered. */
const mostUsed = 200

/** What was used before, with what the parts of a day use in front. */
export const withUsed = (used: PeopleAndPlaces, slots: Slot[]): PeopleAndPlaces => ({
  activities: latestFirst(
    slots.map(({ activity }) => activity),
    used.activities,
  ),
  places: latestFirst(
    slots.map(({ place }) => place),
    used.places,
  ),
  adults: latestFirst(
    slots.flatMap(({ adults }) => adults),
    used.adults,
  ),
})

const latestFirst = (latest: string[], before: string[]): string[] =>
  eachOnce([...latest, ...before]).slice(0, mostUsed)
