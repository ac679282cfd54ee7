import { type Pair, sameActivity, sameAdults } from './align'
import { type Slot, sameText } from './day'

/** A part that is on both days. */
export interface SamePart {
  seen: Slot
  now: Slot
  /** Where it stands now. */
  pair: Pair
  /** Where it stood, if it moved past a part that stays. */
  from: Pair | null
}

/** The parts that are on both days, in order of today: those that stay in their order, and those that moved. */
export function samePartsOf(pairs: Pair[]): SamePart[] {
  const gone = new Set(pairs.filter(({ now }) => !now))
  return pairs.flatMap((pair): SamePart[] => {
    const { seen, now } = pair
    if (!now) return []
    if (seen) return [{ seen, now, pair, from: null }]
    const minutesAway = (other: Pair) => Math.abs((other.seen?.start ?? 0) - now.start)
    const [from] = [...gone]
      .filter((other) => other.seen && sameActivity(other.seen, now))
      .sort((one, other) => minutesAway(one) - minutesAway(other))
    if (!from?.seen) return []
    gone.delete(from)
    return [{ seen: from.seen, now, pair, from }]
  })
}

/** What is not as before in a part: the names of the old and of the new. */
export interface Difference {
  old: string[]
  now: string[]
}

/** The place with its seat, of two that are not the same; of one and the same place only the seat. */
export function placeDiffers({ seen, now }: Pick<SamePart, 'seen' | 'now'>): Difference | null {
  if (seen.place !== now.place) return { old: said(seen.place, seen.seat), now: said(now.place, now.seat) }
  return seen.seat === now.seat ? null : { old: said(seen.seat), now: said(now.seat) }
}

const said = (...names: string[]): string[] => names.filter((name) => name !== '')

/** The adults who are not there as before, and those who were not there. */
export const adultsDiffer = ({ seen, now }: Pick<SamePart, 'seen' | 'now'>): Difference | null =>
  sameAdults(seen, now) ? null : { old: notAmong(now.adults, seen.adults), now: notAmong(seen.adults, now.adults) }

const notAmong = (others: string[], names: string[]): string[] => names.filter((name) => !others.includes(name))

/** One and the same difference of several parts: what was there is nowhere today. */
export interface Everywhere extends Difference {
  of: 'adults' | 'place'
  parts: SamePart[]
}

/**
 * What is another in every part where it was, and in two at least: an adult who is away, with or without another one
 * instead, an adult who comes along, and a room. What is still somewhere today is told by the part.
 */
export function everywhere(parts: SamePart[], seen: Slot[], now: Slot[]): Everywhere[] {
  const isIn = (slots: Slot[], of: Everywhere['of'], name: string): boolean =>
    slots.some((slot) => (of === 'place' ? [slot.place] : slot.adults).some((other) => sameText(other, name)))
  const isAnother = ({ of, parts, ...differs }: Everywhere): boolean =>
    parts.length > 1 &&
    (differs.old.length > 0
      ? !differs.old.some((name) => isIn(now, of, name))
      : !differs.now.some((name) => isIn(seen, of, name)))
  const alike = new Map<string, Everywhere>()
  const put = (of: Everywhere['of'], part: SamePart, differs: Difference | null) => {
    if (!differs) return
    const key = JSON.stringify([of, [...differs.old].sort(), [...differs.now].sort()])
    alike.set(key, { ...differs, of, parts: [...(alike.get(key)?.parts ?? []), part] })
  }
  for (const part of parts) {
    put('adults', part, adultsDiffer(part))
    if (part.seen.place && part.now.place && part.seen.place !== part.now.place)
      put('place', part, { old: [part.seen.place], now: said(part.now.place, part.now.seat) })
  }
  return [...alike.values()].filter(isAnother)
}
