import { signal } from '@preact/signals'
import { ok, type Result } from '../../core/result'
import { type ComposedDay, composedKeptFrom, type Handover } from '../../core/teacher'
import { asHandedOver, type ComposedState, changesToSee, composedState, datesInSight } from '../../core/teacherDays'
import { type ChangeCard, changesSince } from '../../core/timetable/changes'
import type { IsoDate } from '../../core/timetable/day'
import { tellOtherTabs } from '../../device/tabs'
import { changeComposed, deleteComposed, purgeComposed, readAllComposed, writeComposed } from '../../storage/composed'
import type { WriteRefusal } from '../../storage/database'
import { changeHandovers, readHandovers } from '../../storage/handovers'
import { moment } from '../wall'
import { remember } from './peopleAndPlaces'

const composed = signal<ComposedDay[]>([])
const handovers = signal<Handover[]>([])

/** A date of one tablet, and how far its day is. */
export interface DateInSight {
  date: IsoDate
  day: ComposedDay | null
  state: ComposedState
  /** What the tablet last got for this date. */
  last: Handover | null
  /** The change cards that the tablet would show of it. */
  changes: ChangeCard[]
  /** Those of what the tablet does not have yet. */
  sinceLast: ChangeCard[]
}

/** Whether its day can be shown on a tablet. */
export const isReady = ({ state }: DateInSight): boolean => state !== 'notMade' && state !== 'unfinished'

/** The dates that a teacher works on for a tablet, from today on. */
export const datesFor = (tabletTag: number): DateInSight[] => {
  const made = composed.value.filter((day) => day.tabletTag === tabletTag).map(({ date }) => date)
  return datesInSight(moment.value.date, made).map((date) => dateFor(tabletTag, date))
}

/** The days made for a tablet from today on, in order, as far ahead as there are any. */
export const madeFor = (tabletTag: number): DateInSight[] =>
  composed.value
    .filter((day) => day.tabletTag === tabletTag && day.date >= moment.value.date)
    .map(({ date }) => dateFor(tabletTag, date))
    .sort((one, other) => (one.date < other.date ? -1 : 1))

/** How far the day of a date is. */
export const dateFor = (tabletTag: number, date: IsoDate): DateInSight => {
  const isThis = (one: { tabletTag: number; date: IsoDate }) => one.tabletTag === tabletTag && one.date === date
  const day = composed.value.find(isThis) ?? null
  const last = handovers.value.find(isThis) ?? null
  const changes = day ? changesToSee(day, last, moment.value) : []
  const sinceLast = day && last ? changesSince(last.slots, day.slots) : []
  return { date, day, last, state: composedState(day, last), changes, sinceLast }
}

/** Reads the days made here, and what was handed over of them. */
export async function loadDays(): Promise<void> {
  const [days, handed] = await Promise.all([readAllComposed(), readHandovers()])
  if (days.ok) composed.value = days.value
  if (handed.ok) handovers.value = handed.value
}

/** Keeps a day in the place of an earlier one for its tablet and date, and remembers its people and places. */
export async function keepDay(day: ComposedDay): Promise<Result<void, WriteRefusal>> {
  const written = await writeComposed(day)
  if (!written.ok) return written
  await remember(day.slots)
  return reload()
}

/** Replaces the days of some dates by what `change` makes of them: all of them or none. */
export async function changeDays(
  tabletTag: number,
  dates: IsoDate[],
  change: (day: ComposedDay) => ComposedDay,
): Promise<Result<void, WriteRefusal>> {
  const written = await changeComposed(tabletTag, dates, change)
  return written.ok ? reload() : written
}

/** Takes the day of a date away. What the tablet got of it stays there. */
export async function removeDay(tabletTag: number, date: IsoDate): Promise<Result<void, WriteRefusal>> {
  const deleted = await deleteComposed(tabletTag, date)
  return deleted.ok ? reload() : deleted
}

/** An adult saw that the tablet has these days as they are. */
export async function markHandedOver(days: ComposedDay[]): Promise<Result<void, WriteRefusal>> {
  const { date, minute } = moment.peek()
  const kept = await changeHandovers((before) => {
    const lastOf = (day: ComposedDay) => before.find((one) => one.tabletTag === day.tabletTag && one.date === day.date)
    const given = days.map((day) => ({
      last: lastOf(day),
      now: asHandedOver(day, lastOf(day) ?? null, { date, minute }),
    }))
    return [...before.filter((one) => given.every(({ last }) => last !== one)), ...given.map(({ now }) => now)]
  })
  return kept.ok ? reload() : kept
}

/** Forgets the days whose time is over. */
export async function purgeDays(today: IsoDate): Promise<void> {
  await purgeComposed(today)
  await changeHandovers((before) => before.filter(({ date }) => date >= composedKeptFrom(today)))
}

async function reload(): Promise<Result<void, never>> {
  await loadDays()
  tellOtherTabs()
  return ok(undefined)
}
