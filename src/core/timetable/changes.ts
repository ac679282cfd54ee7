import { align, type Pair, sameActivity } from './align'
import { type ComeAndGone, comeAndGone } from './comeAndGone'
import type { Minute, Slot } from './day'
import {
  adultsDiffer,
  type Difference,
  type Everywhere,
  everywhere,
  placeDiffers,
  type SamePart,
  samePartsOf,
} from './sameParts'

/** One thing on a change card, and how it stands in today's day. */
export interface CardSide {
  /**
   * `notToday` is nowhere today, and `newToday` was nowhere before; `backToday` was left out earlier today. Of what is
   * more than once in the day there is `oneLess` or `oneMore`. `earlier` and `later` are parts that moved past a part
   * that stays.
   */
  is: 'notToday' | 'oneLess' | 'today' | 'newToday' | 'backToday' | 'oneMore' | 'earlier' | 'later'
  /** An activity, adults, or a place with its seat. */
  names: string[]
  symbol: string
  /** Of a part in whose place another stands, and of that other: its place and its adults, where they differ. */
  also?: string[]
  /** Of a part that is on both days: its place and seat, its adults, where they differ. */
  differs?: Difference
  /** Of a part that moved: the activity that it moved past, and whether there is no other part of its name. */
  past?: { activity: string; isOnly: boolean }
}

/** One change: the old thing and the new thing, or a part that is on both days and what is different about it. */
export interface ChangeCard {
  /** Tells the cards of one comparison apart. */
  key: string
  /** `newDay` stands for all cards of a day where there would be a crowd of them. Its sides are what today has instead. */
  what: 'part' | 'adults' | 'place' | 'newDay'
  sides: CardSide[]
  /** The id of the part of today at which it is told. */
  slot: number
  /** When its part starts; null where it is about none of today's parts, or about several. */
  start: Minute | null
  /** When what it is about is over, and with it the change. */
  end: Minute
}

interface Change {
  card: ChangeCard
  /** What becomes of each pair it is about, once it counts as seen: the part as seen then, or none. */
  seen: Map<Pair, Slot | null>
}

/** So many cards are taken in one by one: as many as there are options of a choice. More are a new day. */
export const mostCards = 4

/**
 * What changed since this pupil last looked, in order of time. Times alone are no change, as the day drifts, but for
 * those of going home, which never drift. With nothing seen yet, the parts that replace another (`was`) are the
 * changes. Both are to be in the order the pupil chose, so that their own choice is never a change: `runningSlots` and
 * `withChoice` see to that.
 *
 * @param leftOut what was accepted as "Not today" earlier on: where it is there again it is back, and not new
 */
export function changesSince(seen: Slot[] | null, slots: Slot[], leftOut: string[] = []): ChangeCard[] {
  const isBack = ({ is, names }: CardSide) => is === 'newToday' && names.every((name) => leftOut.includes(name))
  const cards = cardsSince(seen, slots).map((card) => ({
    ...card,
    sides: card.sides.map((side): CardSide => (isBack(side) ? { ...side, is: 'backToday' } : side)),
  }))
  return cards.length > mostCards ? [newDay(cards, slots)] : cards
}

/** Each change by itself, however many there are. */
const cardsSince = (seen: Slot[] | null, slots: Slot[]): ChangeCard[] =>
  changesIn(align(seen ?? asPlanned(slots), slots)).map(({ card }) => card)

/**
 * The names of what a card says is nowhere today; of a day that is new as a whole those of the cards it stands for.
 *
 * @param accepted the card; all of them unless told
 */
export const leftOutBy = (seen: Slot[] | null, slots: Slot[], accepted?: ChangeCard): string[] =>
  cardsSince(seen, slots)
    .filter(({ key }) => !accepted || accepted.what === 'newDay' || accepted.key === key)
    .flatMap(({ sides }) => sides.flatMap(({ is, names }) => (is === 'notToday' ? names : [])))

/** What counts as seen once one card was accepted. With the last card accepted, that is all the slots as they are. */
export function acceptChange(seen: Slot[] | null, slots: Slot[], { key, what }: ChangeCard): Slot[] {
  if (what === 'newDay') return slots
  const pairs = align(seen ?? asPlanned(slots), slots)
  const accepted = changesIn(pairs).find(({ card }) => card.key === key)?.seen
  const nowSeen = pairs.flatMap((pair) => (accepted?.has(pair) ? accepted.get(pair) : pair.seen) ?? [])
  return changesSince(nowSeen, slots).length === 0 ? slots : nowSeen
}

/** The day before its changes: what a part replaces stands in its place. */
export const asPlanned = (slots: Slot[]): Slot[] => slots.map((slot) => (slot.was ? replacedBy(slot) : slot))

/** The word for what a part replaces is its symbol too. */
const replacedBy = (slot: Slot): Slot => ({ ...slot, activity: slot.was, symbol: slot.was, was: '' })

const newDay = (cards: ChangeCard[], slots: Slot[]): ChangeCard => ({
  key: 'newDay',
  what: 'newDay',
  sides: cards.flatMap(({ start, sides }) => (start === null ? [] : sides.slice(-1))),
  slot: slots[0]?.id ?? 0,
  start: null,
  end: Math.max(...cards.map(({ end }) => end)),
})

function changesIn(pairs: Pair[]): Change[] {
  const seen = pairs.flatMap((pair) => pair.seen ?? [])
  const now = pairs.flatMap((pair) => pair.now ?? [])
  const parts = samePartsOf(pairs)
  const told = everywhere(parts, seen, now)
  const changes = [
    ...told.map(changedEverywhere),
    ...parts.flatMap((part) => changeOf(part, told, pairs) ?? []),
    ...comeAndGone(pairs, parts).map((one) => cameOrLeft(one, pairs)),
  ]
  return changes.sort((one, other) => startOf(one) - startOf(other))
}

/** When the first of what it is about starts. */
const startOf = ({ seen }: Change): Minute =>
  Math.min(...[...seen.keys()].map((pair) => (pair.now ?? pair.seen)?.start ?? 0))

/** An adult or a room that is another in every part where it was. */
function changedEverywhere({ of, old, now, parts }: Everywhere): Change {
  const symbolOf = ([name = '']: string[]) => (of === 'adults' ? 'adult' : name)
  const gone: CardSide = { is: 'notToday', names: old, symbol: symbolOf(old) }
  const instead: CardSide = { is: old.length > 0 ? 'today' : 'newToday', names: now, symbol: symbolOf(now) }
  return {
    card: {
      key: JSON.stringify([of, old, now]),
      what: of,
      sides: [gone, instead].filter(({ names }) => names.length > 0),
      slot: parts[0]?.now.id ?? 0,
      start: null,
      end: Math.max(...parts.map(({ now }) => now.end)),
    },
    seen: new Map(parts.map((part) => [part.from ?? part.pair, asSeen(part, [of])])),
  }
}

/** A part that moved, that is elsewhere or with others, but for what is told of several parts at once, or home time. */
function changeOf(part: SamePart, told: Everywhere[], pairs: Pair[]): Change | null {
  const isTold = (of: Everywhere['of']) => told.some((one) => one.of === of && one.parts.includes(part))
  const place = isTold('place') ? null : placeDiffers(part)
  const adults = isTold('adults') ? null : adultsDiffer(part)
  const { now, pair, from } = part
  const hours = now.kind === 'leave' ? now.start - part.seen.start : 0
  if (!place && !adults && !from && !hours) return null
  const differs = together(place, adults)
  const stands = from ? movedPast(part, from, pairs) : { is: whenIs(hours) }
  const { start, end } = now
  const seen = new Map<Pair, Slot | null>(from ? [[from, null]] : [])
  seen.set(pair, { ...asSeen(part, [place && 'place', adults && 'adults']), start, end })
  return { card: cardOf(now, [{ ...sideOf(now), ...stands, differs }]), seen }
}

const together = (place: Difference | null, adults: Difference | null): Difference => ({
  old: [...(place?.old ?? []), ...(adults?.old ?? [])],
  now: [...(place?.now ?? []), ...(adults?.now ?? [])],
})

const whenIs = (minutes: Minute): CardSide['is'] => (minutes === 0 ? 'today' : minutes < 0 ? 'earlier' : 'later')

/** The part as seen, with only this of it as it is now. */
function asSeen({ seen, now }: SamePart, accepted: (Everywhere['of'] | null)[]): Slot {
  const { place, seat, adults } = now
  return {
    ...seen,
    ...(accepted.includes('place') && { place, seat }),
    ...(accepted.includes('adults') && { adults }),
  }
}

/**
 * Which way a part moved: past at least one part that stays, else it would be one that stays itself. It is told by the
 * nearest of them, one whose name is once in the day before all others.
 */
function movedPast({ now, pair }: SamePart, from: Pair, pairs: Pair[]): Pick<CardSide, 'is' | 'past'> {
  const [was, is] = [pairs.indexOf(from), pairs.indexOf(pair)]
  const count = (slot: Slot) => pairs.filter((other) => other.now && sameActivity(other.now, slot)).length
  const passed = pairs
    .slice(Math.min(was, is), Math.max(was, is))
    .flatMap((other) => (other.seen && other.now && !sameActivity(other.now, now) ? other.now : []))
  const nearestFirst = is > was ? passed.reverse() : passed
  const anchor = nearestFirst.find((slot) => count(slot) === 1) ?? nearestFirst[0]
  return {
    is: is > was ? 'later' : 'earlier',
    ...(anchor && { past: { activity: anchor.activity, isOnly: count(now) === 1 } }),
  }
}

/** A part that left, that came, or that stands in the place of another. */
function cameOrLeft({ left, came }: ComeAndGone, pairs: Pair[]): Change {
  const isOn = (day: 'seen' | 'now', slot: Slot) => pairs.some(({ [day]: other }) => other && sameActivity(other, slot))
  const named = came?.slot.was ? replacedBy(came.slot) : null
  const before = left?.slot ?? (named && !isOn('now', named) ? named : null)
  const differs = left && came && elsewhere(left.slot, came.slot)
  const gone: CardSide[] = before
    ? [{ ...sideOf(before, differs?.old), is: isOn('now', before) ? 'oneLess' : 'notToday' }]
    : []
  const isNew = before ? 'today' : 'newToday'
  const here: CardSide[] = came
    ? [{ ...sideOf(came.slot, differs?.now), is: isOn('seen', came.slot) ? 'oneMore' : isNew }]
    : []
  const seen = new Map<Pair, Slot | null>()
  if (left) seen.set(left.pair, null)
  if (came) seen.set(came.pair, came.slot)
  const sides = [...gone, ...here]
  if (came) return { card: cardOf(came.slot, sides), seen }
  const after = pairs.slice(left ? pairs.indexOf(left.pair) : 0).find(({ now }) => now)
  const at = (after ?? pairs.findLast(({ now }) => now))?.now
  const key = `left ${left?.slot.id} ${left?.slot.start}`
  const end = left ? endOfLeft(left.slot, after) : 0
  return { card: { key, what: 'part', sides, slot: at?.id ?? 0, start: null, end }, seen }
}

/** When a part that left would be over: later than it was seen where what followed it has moved later since. */
function endOfLeft({ start, end }: Slot, after: Pair | undefined): Minute {
  if (!after?.now || after.seen?.start !== end) return end
  return Math.max(end, after.now.start + end - start)
}

/** Where and with whom the one is and the other was, where that is not the same. A seat is on the card of the part. */
function elsewhere(left: Slot, came: Slot): Difference {
  const two = { seen: { ...left, seat: '' }, now: { ...came, seat: '' } }
  return together(placeDiffers(two), adultsDiffer(two))
}

const cardOf = ({ id, start, end }: Slot, sides: CardSide[]): ChangeCard => ({
  key: `part ${id}`,
  what: 'part',
  sides,
  slot: id,
  start,
  end,
})

const sideOf = ({ activity, symbol }: Slot, also: string[] = []): Pick<CardSide, 'names' | 'symbol' | 'also'> => ({
  names: [activity],
  symbol,
  ...(also.length > 0 && { also }),
})
