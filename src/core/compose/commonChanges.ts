import { findSymbol } from '../symbols/findSymbol'
import { mostAdults } from '../timetable/checkDay'
import { dayLength, eachOnce, keepsItsTime, type Minute, type Slot, sameText } from '../timetable/day'
import { clearBetween, closingOf, fillHole, isAssembly, isQuiet, lessonsIn, makeRoom } from './changeParts'
import { cutShort } from './differences'
import { type Draft, freeId, inOrder } from './draft'

/** A change that schools know, and what it needs to be told. Times are minutes since midnight. */
export type CommonChange =
  /** Playing outside becomes wet play in this room, but for the parts with these ids, which stay outside. */
  | { kind: 'wetPlay'; place: string; stay: number[] }
  /** A supply teacher is there for one adult, in every part of the day. */
  | { kind: 'supplyTeacher'; adult: string; instead: string }
  /** In every part of one adult there is another one. */
  | { kind: 'adultAway'; adult: string; instead: string }
  /** What is in one room is in another one. */
  | { kind: 'roomChange'; place: string; instead: string }
  /** From one time to another there is a trip somewhere, with those of `tripAdults`. Food, quiet time and home stay. */
  | { kind: 'trip'; from: Minute; to: Minute; activity: string; place: string; adults?: string[] }
  /** Assembly comes right before the lesson that starts there. */
  | { kind: 'assemblyMoved'; to: Minute }
  /** Home time, and what belongs to it, ends then. What is cut short of ten minutes is left out unless it is kept. */
  | { kind: 'earlyFinish'; at: Minute; keepShort: boolean }
  /** Quiet time comes right after arriving. */
  | { kind: 'quietFirst' }

/** What an adult has to say before a change can be made; null where all is said. */
export function stillToSay(change: CommonChange): 'roomInstead' | 'tripPlace' | 'tripName' | null {
  const isSaid = (name: string) => name.trim() !== ''
  if (change.kind === 'roomChange') return isSaid(change.instead) ? null : 'roomInstead'
  if (change.kind !== 'trip') return null
  if (!isSaid(change.place)) return 'tripPlace'
  return isSaid(change.activity) ? null : 'tripName'
}

/**
 * The draft after a common change. Parts keep their ids, and `was` names the old activity where there is a new one.
 * Where nothing in the day is meant, or something is still to be said, the same draft.
 */
export function withChange(draft: Draft, change: CommonChange): Draft {
  if (stillToSay(change)) return draft
  switch (change.kind) {
    case 'wetPlay':
      return each(
        draft,
        (slot) => isOutdoorPlay(slot) && !change.stay.includes(slot.id),
        (slot) => wetPlay(slot, change.place),
      )
    case 'supplyTeacher':
    case 'adultAway':
      return withAdult(draft, change.adult, change.instead)
    case 'roomChange':
      return each(
        draft,
        ({ place }) => sameText(place, change.place),
        (slot) => ({ ...slot, place: change.instead, seat: '' }),
      )
    case 'trip':
      return trip(draft, change)
    case 'assemblyMoved':
      return assemblyMoved(draft, change.to)
    case 'earlyFinish':
      return earlyFinish(draft, change)
    case 'quietFirst':
      return quietFirst(draft)
  }
}

const each = (draft: Draft, isMeant: (slot: Slot) => boolean, become: (slot: Slot) => Slot): Draft =>
  draft.some(isMeant) ? draft.map((slot) => (isMeant(slot) ? become(slot) : slot)) : draft

const outdoors = /playground|playtime|field|outside|outdoor|garden|yard|court|trim trail|park/i

/** Playing, or choosing what to play, where it rains. A part with no place plays where the class always plays. */
export const isOutdoorPlay = ({ kind, place, activity }: Slot): boolean =>
  (kind === 'social' && (place.trim() === '' || outdoors.test(place)) && findSymbol(activity)?.id !== 'wet-play') ||
  (kind === 'choose' && outdoors.test(place))

/** What is chosen stays a choice; what is played outside is not offered inside. */
const wetPlay = (slot: Slot, place: string): Slot =>
  slot.kind === 'choose'
    ? { ...slot, place, seat: '' }
    : { ...renamedTo(slot, wetPlayName), symbol: 'wet play', place, seat: '', choices: [] }

const wetPlayName = 'Wet play'

/** A part that was changed before still says what it was at first. */
const renamedTo = (slot: Slot, activity: string): Slot => ({
  ...slot,
  activity,
  symbol: '',
  was: slot.was || slot.activity,
})

function withAdult(draft: Draft, adult: string, instead: string): Draft {
  const isAway = (name: string) => sameText(name, adult)
  const others = (slot: Slot) => slot.adults.filter((name) => !isAway(name) && !sameText(name, instead))
  const swapped = (slot: Slot) =>
    slot.adults.flatMap((name) => {
      if (isAway(name)) return instead.trim() === '' ? [] : [instead.trim()]
      return others(slot).includes(name) ? [name] : []
    })
  return each(
    draft,
    (slot) => slot.adults.some(isAway),
    (slot) => ({ ...slot, adults: swapped(slot) }),
  )
}

type Trip = Extract<CommonChange, { kind: 'trip' }>

const staysOnTrip = ({ kind }: Slot): boolean => kind === 'food' || kind === 'quiet' || kind === 'leave'

/** One part for each stretch between those that stay, which are at the trip's place when they lie within it. */
function trip(draft: Draft, change: Trip): Draft {
  const { from, to, activity, place } = change
  const adults = tripAdults(draft, change)
  const stay = draft.filter(staysOnTrip)
  const edges = [from, ...stay.flatMap(({ start, end }) => [start, end]).filter((edge) => edge > from && edge < to), to]
  const stretches = edges.flatMap((start, index) => {
    const end = edges[index + 1]
    const isFree = !stay.some((slot) => slot.start <= start && slot.end > start)
    return end !== undefined && end > start && isFree ? [{ start, end }] : []
  })
  return stretches.reduce<Draft>(
    (day, stretch) => {
      const first = day.find((slot) => slot.start < stretch.end && slot.end > stretch.start)
      if (!first) return day
      const part = {
        ...renamedTo(first, activity),
        ...stretch,
        kind: 'lesson' as const,
        place,
        seat: '',
        adults,
        choices: [],
      }
      const cleared = clearBetween(day, stretch.start, stretch.end)
      return inOrder([...cleared, { ...part, id: freeId([...cleared, ...draft]), fixed: true }])
    },
    draft.map((slot) =>
      staysOnTrip(slot) && slot.start >= from && slot.end <= to ? onTrip(slot, place, adults) : slot,
    ),
  )
}

/** Who goes: those an adult has said, else who is in the first part that makes way for the trip, and in its quiet times. */
export function tripAdults(draft: Draft, { from, to, adults }: Trip): string[] {
  if (adults) return adults
  const within = draft.filter((slot) => slot.start < to && slot.end > from)
  const first = within.find((slot) => !staysOnTrip(slot))
  const names = [...(first?.adults ?? []), ...within.filter(isQuiet).flatMap((slot) => slot.adults)]
  return eachOnce(names).slice(0, mostAdults)
}

/** What stays is at the trip's place, with those of its adults who go; where none of them does, with all who go. */
function onTrip(slot: Slot, place: string, adults: string[]): Slot {
  if (slot.kind === 'leave') return slot
  const along = slot.adults.filter((name) => adults.some((other) => sameText(name, other)))
  return { ...slot, place, seat: '', adults: slot.adults.length > 0 && along.length === 0 ? adults : along }
}

/** When assembly can be: before any lesson that has time for both. */
export function assemblyCanBeAt(draft: Draft): Minute[] {
  const assembly = draft.find(isAssembly)
  if (!assembly) return []
  const length = assembly.end - assembly.start
  return lessonsIn(draft)
    .filter((lesson) => !isAssembly(lesson) && !lesson.fixed && lesson.end - lesson.start > length)
    .filter((lesson) => lesson.start !== assembly.end)
    .map((lesson) => lesson.start)
}

/** The lesson there gives the time, and the lesson beside the old place takes it. */
function assemblyMoved(draft: Draft, to: Minute): Draft {
  const assembly = draft.find(isAssembly)
  if (!assembly || !assemblyCanBeAt(draft).includes(to)) return draft
  const length = assembly.end - assembly.start
  const others = draft.filter((slot) => slot !== assembly)
  const moved = { ...assembly, start: to, end: to + length }
  const made = others.map((slot) => (slot.start === to ? { ...slot, start: to + length } : slot))
  const filled = fillHole(made, assembly.start, assembly.end)
  const isFilled = filled.some((slot, row) => slot !== made[row])
  const between = others.filter(({ start }) => start >= to && start < assembly.start)
  if (isFilled || between.length === 0 || between.some(keepsItsTime)) return inOrder([...filled, moved])
  const later = (slot: Slot) => ({ ...slot, start: slot.start + length, end: slot.end + length })
  return inOrder([...others.map((slot) => (between.includes(slot) ? later(slot) : slot)), moved])
}

/** What closes the day comes earlier as it is; what has no time before it is left out. */
function earlyFinish(draft: Draft, { at, keepShort }: Extract<CommonChange, { kind: 'earlyFinish' }>): Draft {
  const after = endingAt(draft, at)
  return (keepShort ? null : withoutShort(draft, after)) ?? after
}

function endingAt(draft: Draft, at: Minute): Draft {
  const closing = closingOf(draft)
  const end = Math.max(...draft.map((slot) => slot.end))
  if (at >= end || draft.length === 0) return draft
  const start = Math.min(...closing.map((slot) => slot.start), end)
  const earlier = closing.map((slot) => ({ ...slot, start: slot.start - (end - at), end: slot.end - (end - at) }))
  const rest = draft.filter((slot) => !closing.includes(slot))
  return inOrder([...clearBetween(rest, at - (end - start), dayLength), ...earlier])
}

/** The part that an early finish cuts short and that can be left out, as it would be if it were kept; null where none is. */
export function shortAtEnd(draft: Draft, at: Minute): Slot | null {
  const after = endingAt(draft, at)
  return withoutShort(draft, after) ? (shortOf(draft, after) ?? null) : null
}

/** Quiet time is never short of a use, and what keeps its time is not left out for this. */
const shortOf = (draft: Draft, after: Draft): Slot | undefined =>
  cutShort(draft, after).find((slot) => !isQuiet(slot) && !keepsItsTime(slot))

/** The part before the one that is cut short takes its time, or else looking back does; null where neither is there. */
function withoutShort(draft: Draft, after: Draft): Draft | null {
  const short = shortOf(draft, after)
  if (!short) return null
  const rest = after.filter((slot) => slot !== short)
  const before = rest.find((slot) => slot.end === short.start && !keepsItsTime(slot))
  if (before) return rest.map((slot) => (slot === before ? { ...slot, end: short.end } : slot))
  const lookBack = rest.find((slot) => slot.start === short.end && slot.kind === 'postBrief')
  return lookBack ? rest.map((slot) => (slot === lookBack ? { ...slot, start: short.start } : slot)) : null
}

/**
 * Quiet time is brought forward where nothing on the way keeps its time; else there is one more, so that a later one is
 * never taken away for it. Lessons give the time.
 */
function quietFirst(draft: Draft): Draft {
  const quiet = draft.find(isQuiet)
  const opening = draft.findIndex(({ kind }) => kind !== 'arrive')
  const first = draft[opening]
  if (!quiet || !first || isQuiet(first)) return draft
  const at = draft[opening - 1]?.end ?? first.start
  const between = draft.filter((slot) => slot.start >= first.start && slot.start < quiet.start)
  const length = quiet.end - quiet.start
  const comesFirst = { ...quiet, start: at, end: at + length }
  if (!between.some(keepsItsTime)) {
    const shift = Math.max(0, at + length - first.start)
    const later = (slot: Slot): Slot => ({ ...slot, start: slot.start + shift, end: slot.end + shift })
    return inOrder(draft.map((slot) => (slot === quiet ? comesFirst : between.includes(slot) ? later(slot) : slot)))
  }
  const room = makeRoom(draft, at, length)
  return room ? inOrder([...room, { ...comesFirst, id: freeId(draft) }]) : draft
}
