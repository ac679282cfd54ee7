import { addDays, daysBetween } from '../timetable/dates'
import type { Day, HandedDay, IsoDate, Minute, Slot } from '../timetable/day'
import { nothingSaid } from '../timetable/nothingSaid'
import {
  always,
  by,
  type Code,
  flag,
  known,
  list,
  maybe,
  oneOf,
  type Part,
  ranked,
  record,
  seldom,
  uint,
  unless,
} from './codes'
import { kindNumbers, usualFor } from './dictionary'
import { adult, repeated, varied } from './text'

// How days are written as bits: writer and reader are both made from these codes.
//
// How the format may grow, so that a code made today is readable by every later version, and an earlier version that
// cannot read a code says so:
// - A list (words, pieces of words, kinds, titles, contents of a message) grows at its end only, and nothing in it is
//   moved, changed or taken out. An earlier version meets a number past its own end, and says so. What is implied by a
//   word never grows: an earlier version spelled that word and implied something else.
// - Anything else that is to change, such as a new field, makes a new version number in the first byte of a message,
//   with a description of its own beside this one. All descriptions stay readable. A writer takes the lowest version
//   that can say what it has to say, so that older tablets read all that they can show.
// - The test vectors hold what was ever written. They are added to, and none is changed.

/** A later date: how many days after the one before. */
export const dateAfter = (before: IsoDate): Code<IsoDate> =>
  by(
    ranked(0, 3, 15),
    (date) => daysBetween(before, date) - 1,
    (days) => addDays(before, days + 1),
  )

/** A minute of the day: its place on the five-minute grid, or the odd minute itself. */
export const minute: Code<Minute> = {
  write: (to, value) => {
    const odd = value % 5 !== 0
    flag.write(to, odd)
    to.put(odd ? value : value / 5, odd ? 11 : 9)
  },
  read: (from) => (flag.read(from) ? from.take(11) : from.take(9) * 5),
}

/** How long a slot is, the usual lengths first; 0 for one with another length, whose end is said itself. */
const usualLengths: [Minute, ...Minute[]] = [10, 15, 5, 30, 20, 60, 45, 0, 25, 40, 50, 55, 35, 75, 90, 120]
const length = oneOf(usualLengths, ranked(2, 2, 3))

const endAfter = (start: Minute): Code<Minute> => ({
  write: (to, end) => {
    const isUsual = usualLengths.includes(end - start) && end > start
    length.write(to, isUsual ? end - start : 0)
    if (!isUsual) minute.write(to, end)
  },
  read: (from) => {
    const minutes = length.read(from)
    return minutes > 0 ? start + minutes : minute.read(from)
  },
})

const activity = varied('activities')
const adults = list(oneOf([1, 2, 3, 0, 4], ranked(0, 1, 3)), () => adult)
const choices = list(oneOf([2, 3, 4], ranked(0, 1, 3)), () => varied('choices'))

/** Where the first slot of the first day begins, when nothing else is said. */
const schoolStarts: Minute = 8 * 60 + 45

/**
 * Most of a slot is as in an earlier one: `today` are those before it, `earlier` those of the days before. A day
 * is expected to begin as the first one, and to go on with what came next on an earlier day.
 */
const slot = (today: Slot[], earlier: Slot[], usualStart: Minute): Code<Slot> => {
  const latest = (isLike: (other: Slot) => boolean): Slot | undefined =>
    today.findLast(isLike) ?? earlier.findLast(isLike)
  const before = latest(() => true)
  const same = ({ activity }: Slot) => latest((other) => other.activity === activity)
  const there = ({ place }: Slot) => latest((other) => other.place === place)
  const followed = earlier.findLastIndex(({ activity }) => activity === today.at(-1)?.activity)
  const usualNext = earlier[followed + 1]?.activity
  return record<Slot>(
    always<Slot>({
      id: () => known(today.length),
      activity: () => (usualNext === undefined ? activity : unless(usualNext, activity)),
      place: (slot) => unless((same(slot) ?? before)?.place ?? '', repeated('places')),
      adults: (slot) => unless((there(slot) ?? before)?.adults ?? [], adults),
    }),
    seldom<Slot>({
      start: () => unless(today.at(-1)?.end ?? usualStart, minute),
      kind: (slot) => unless(same(slot)?.kind ?? usualFor(slot.activity).kind, oneOf(kindNumbers, uint(5))),
      seat: (slot) => unless(there(slot)?.seat ?? '', repeated('seats')),
      symbol: (slot) => unless(same(slot)?.symbol ?? usualFor(slot.activity).symbol, varied('symbols')),
      was: () => unless('', activity),
      fixed: (slot) => unless(same(slot)?.fixed ?? ['food', 'leave'].includes(usualFor(slot.activity).kind), flag),
    }),
    always<Slot>({
      end: (slot) => endAfter(slot.start),
      choices: () => unless([], choices),
    }),
  )
}

/** The parts of a day that belongs to no date, such as a template: `earlier` are those of the ones before it. */
export const slotsAfter = (earlier: Slot[]): Code<Slot[]> => slots(earlier, earlier[0]?.start ?? schoolStarts)

const slots = (earlier: Slot[], usualStart: Minute): Code<Slot[]> =>
  list(uint(6), (today) => slot(today, earlier, usualStart))

const dateAndSlots = <Given extends Day>(before: Given[], firstDate: IsoDate): Part<Given> => {
  const yesterday = before.at(-1)
  const earlier = before.flatMap(({ slots }) => slots)
  const usualStart = yesterday?.slots[0]?.start ?? schoolStarts
  return always<Day>({
    date: () => (yesterday === undefined ? known(firstDate) : dateAfter(yesterday.date)),
    slots: () => slots(earlier, usualStart),
  })
}

/**
 * A slot before the changes of its day: mostly as the slot in its row is `now`, but that what took its place, and who
 * came instead, took the same place in the rows `above`.
 */
const slotBefore = (above: Slot[], now: Slot[]): Code<Slot> => {
  const row = above.length
  const last = above.at(-1)?.end ?? 0
  const like: Slot = now[row] ?? { ...nothingSaid, id: row, start: last, end: last }
  const insteadOf = <Name extends 'place' | 'seat' | 'adults'>(name: Name): Slot[Name] => {
    const isLike = (other: Slot | undefined) => JSON.stringify(other?.[name]) === JSON.stringify(like[name])
    return (above.findLast((_, at) => isLike(now[at])) ?? like)[name]
  }
  return record<Slot>(
    always<Slot>({ id: () => known(row) }),
    seldom<Slot>({
      place: () => unless(insteadOf('place'), repeated('places')),
      seat: () => unless(insteadOf('seat'), repeated('seats')),
      adults: () => unless(insteadOf('adults'), adults),
      activity: () => unless(like.was || like.activity, activity),
      start: () => unless(like.start, minute),
      end: () => unless(like.end, minute),
      kind: () => unless(like.kind, oneOf(kindNumbers, uint(5))),
      symbol: () => unless(like.symbol, varied('symbols')),
      was: () => unless('', activity),
      fixed: () => unless(like.fixed, flag),
      choices: () => unless(like.choices, unless([], choices)),
    }),
  )
}

const slotsBefore = (now: Slot[]): Code<Slot[]> => list(unless(now.length, uint(6)), (above) => slotBefore(above, now))

/** How many, at least one. */
export const counted = (code: Code<number>): Code<number> =>
  by(
    code,
    (count) => count - 1,
    (number) => number + 1,
  )

const dayCount = counted(ranked(0, 3, 6))

/** One day or up to 73, each at a later date than the one before. The first date is known: a message's header says it. */
export const daysFrom = (firstDate: IsoDate): Code<Day[]> =>
  list(dayCount, (before) => record<Day>(dateAndSlots(before, firstDate)))

/** As `daysFrom`, each day with its slots before its changes, where it has any. */
export const changedDaysFrom = (firstDate: IsoDate): Code<HandedDay[]> =>
  list(dayCount, (before) =>
    record<HandedDay>(
      dateAndSlots(before, firstDate),
      always<HandedDay>({ was: ({ slots }) => maybe(slotsBefore(slots)) }),
    ),
  )
