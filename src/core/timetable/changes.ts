import { align, type Pair, sameAdults } from './align'
import type { Minute, Slot } from './day'

/** One side of a change card. */
export type CardSide = Pick<Slot, 'activity' | 'symbol' | 'place' | 'seat' | 'adults'>

/** One change: the old thing and the new thing, side by side. */
export interface ChangeCard {
  /** The id of the slot as it is now; of a dropped slot, its id when it was last seen. */
  slot: number
  /** Null where a part was added. */
  before: CardSide | null
  /** Null where a part was dropped. */
  now: CardSide | null
  /** The most telling difference. `earlier` and `later` are parts that moved past another part. */
  what: 'activity' | 'place' | 'seat' | 'adults' | 'added' | 'dropped' | 'earlier' | 'later'
  /** When its part is over, and with it the change. */
  end: Minute
}

interface Change {
  card: ChangeCard
  pairs: Pair[]
}

/**
 * What changed since this pupil last looked, in order of time. Times alone are no change, as the day drifts. With
 * nothing seen yet, the parts that replace another (`was`) are the changes. Both are to be in the order the pupil
 * chose, so that their own choice is never a change: `runningSlots` and `withChoice` see to that.
 */
export const changesSince = (seen: Slot[] | null, slots: Slot[]): ChangeCard[] =>
  changesIn(align(seen ?? asPlanned(slots), slots)).map(({ card }) => card)

/** What counts as seen once one card was accepted. With the last card accepted, that is all the slots as they are. */
export function acceptChange(seen: Slot[] | null, slots: Slot[], { slot, what }: ChangeCard): Slot[] {
  const pairs = align(seen ?? asPlanned(slots), slots)
  const accepted = changesIn(pairs).find(({ card }) => card.slot === slot && card.what === what)?.pairs ?? []
  const nowSeen = pairs.flatMap((pair) => (accepted.includes(pair) ? pair.now : pair.seen) ?? [])
  return changesSince(nowSeen, slots).length === 0 ? slots : nowSeen
}

/** The day before its changes: what a part replaces stands in its place. */
export const asPlanned = (slots: Slot[]): Slot[] => slots.map((slot) => (slot.was ? replacedBy(slot) : slot))

/** The word for what a part replaces is its symbol too. */
const replacedBy = (slot: Slot): Slot => ({ ...slot, activity: slot.was, symbol: slot.was, was: '' })

function changesIn(pairs: Pair[]): Change[] {
  const droppedFrom = movedParts(pairs)
  const moved = [...droppedFrom.values()]
  return pairs.flatMap((pair) => {
    const dropped = droppedFrom.get(pair)
    if (dropped?.seen && pair.now) return [{ card: movedCard(dropped.seen, pair.now), pairs: [dropped, pair] }]
    const card = moved.includes(pair) ? null : cardOf(pair)
    return card ? [{ card, pairs: [pair] }] : []
  })
}

/** Parts that were dropped in one place and added in another: added pair to dropped pair. */
function movedParts(pairs: Pair[]): Map<Pair, Pair> {
  const moved = new Map<Pair, Pair>()
  const dropped = new Set(pairs.filter(({ now }) => !now))
  for (const added of pairs.filter(({ seen }) => !seen)) {
    const from = [...dropped].find(({ seen }) => seen?.activity === added.now?.activity)
    if (!from) continue
    moved.set(added, from)
    dropped.delete(from)
  }
  return moved
}

const movedCard = (seen: Slot, now: Slot): ChangeCard => ({
  slot: now.id,
  before: sideOf(seen),
  now: sideOf(now),
  what: now.start < seen.start ? 'earlier' : 'later',
  end: now.end,
})

function cardOf({ seen, now }: Pair): ChangeCard | null {
  if (!now) return seen && { slot: seen.id, before: sideOf(seen), now: null, what: 'dropped', end: seen.end }
  if (!seen && !now.was) return { slot: now.id, before: null, now: sideOf(now), what: 'added', end: now.end }
  const before = seen ?? replacedBy(now)
  const what = whatDiffers(before, now)
  return what && { slot: now.id, before: sideOf(before), now: sideOf(now), what, end: now.end }
}

function whatDiffers(before: Slot, now: Slot): ChangeCard['what'] | null {
  if (before.activity !== now.activity) return 'activity'
  if (before.place !== now.place) return 'place'
  if (before.seat !== now.seat) return 'seat'
  return sameAdults(before, now) ? null : 'adults'
}

const sideOf = ({ activity, symbol, place, seat, adults }: Slot): CardSide => ({
  activity,
  symbol,
  place,
  seat,
  adults,
})
