import { addDays, daysBetween } from '../timetable/dates'
import type { Day, IsoDate, Minute, Slot } from '../timetable/day'
import { by, type Code, flag, known, list, oneOf, record, uint, unless, varuint } from './codes'
import { kindNumbers, usualFor } from './dictionary'
import { text } from './text'

/** Dates are counted from here: 15 bits reach the year 2114. */
const firstDate = '2025-01-01'

/** The first day's date, then how many days later each next one is. */
const dateAfter = (before: IsoDate | undefined): Code<IsoDate> => {
  const from = before === undefined ? firstDate : addDays(before, 1)
  return by(
    before === undefined ? uint(15) : varuint(3),
    (date) => daysBetween(from, date),
    (days) => addDays(from, days),
  )
}

/** A minute of the day: its place on the five-minute grid, or the odd minute itself. */
const minute: Code<Minute> = {
  write: (to, value) => {
    const odd = value % 5 !== 0
    flag.write(to, odd)
    to.put(odd ? value : value / 5, odd ? 11 : 9)
  },
  read: (from) => (flag.read(from) ? from.take(11) : from.take(9) * 5),
}

/** An end, as 1 to 15 steps of five minutes after the start; or 0 and the minute itself. */
const endAfter = (start: Minute): Code<Minute> => ({
  write: (to, end) => {
    const steps = (end - start) / 5
    const short = Number.isInteger(steps) && steps >= 1 && steps <= 15
    to.put(short ? steps : 0, 4)
    if (!short) minute.write(to, end)
  },
  read: (from) => {
    const steps = from.take(4)
    return steps > 0 ? start + steps * 5 : minute.read(from)
  },
})

const aFew = varuint(2)

/** Where the first slot of the first day begins, when nothing else is said. */
const schoolStarts: Minute = 8 * 60 + 45

const slot = (earlierToday: Slot[], earlierDays: Day[]): Code<Slot> => {
  const earlier = [...earlierDays.flatMap((day) => day.slots), ...earlierToday]
  const before = earlier.at(-1)
  const firstYesterday = earlierDays.at(-1)?.slots[0]?.start ?? schoolStarts
  const like = (slot: Slot) => earlier.findLast(({ activity }) => activity === slot.activity)
  const there = (slot: Slot) => earlier.findLast(({ place }) => place === slot.place)
  return record<Slot>({
    id: () => known(earlierToday.length),
    start: () => unless(earlierToday.at(-1)?.end ?? firstYesterday, minute),
    end: (slot) => endAfter(slot.start),
    activity: () => text('activities'),
    kind: (slot) => unless(like(slot)?.kind ?? usualFor(slot.activity).kind, oneOf(kindNumbers, 5)),
    place: (slot) => unless(like(slot)?.place ?? before?.place ?? '', text('places')),
    seat: (slot) => unless(there(slot)?.seat ?? '', text('seats')),
    adults: (slot) =>
      unless(
        (there(slot) ?? before)?.adults ?? [],
        list(aFew, () => text('adults')),
      ),
    symbol: (slot) => unless(like(slot)?.symbol ?? usualFor(slot.activity).symbol, text('symbols')),
    choices: () =>
      unless(
        [],
        list(aFew, () => text('choices')),
      ),
    was: () => unless('', text('activities')),
    fixed: () => flag,
  })
}

const day = (earlier: Day[]): Code<Day> =>
  record<Day>({
    date: () => dateAfter(earlier.at(-1)?.date),
    slots: () => list(uint(6), (before) => slot(before, earlier)),
  })

/** What a code carries: one day, or several. New fields may only be added after these, under a new version. */
export const days: Code<Day[]> = list(aFew, day)
