import type { Pair } from './align'
import { overlap, type Slot, sameText } from './day'
import type { SamePart } from './sameParts'

/** A part that is no longer on, a part that is new, or the one in the place of the other. */
export interface ComeAndGone {
  left: { pair: Pair; slot: Slot } | null
  came: { pair: Pair; slot: Slot } | null
}

/**
 * What left and what came. A part that came stands in the place of the one it says it replaces, or else of one whose
 * time it has.
 */
export function comeAndGone(pairs: Pair[], parts: SamePart[]): ComeAndGone[] {
  const onBothDays = new Set(parts.flatMap(({ pair, from }) => [pair, from]))
  const others = pairs.filter((pair) => !onBothDays.has(pair))
  const left = others.flatMap((pair) => (pair.seen ? { pair, slot: pair.seen } : []))
  const came = others.flatMap((pair) => (pair.now ? { pair, slot: pair.now } : []))
  const inPlaceOf = new Map<Slot, (typeof left)[number]>()
  for (const gaveWay of [isNamedBy, overlap])
    for (const { slot } of came) {
      const at = inPlaceOf.has(slot) ? -1 : left.findIndex((gone) => gaveWay(gone.slot, slot))
      const [gone] = at < 0 ? [] : left.splice(at, 1)
      if (gone) inPlaceOf.set(slot, gone)
    }
  return [
    ...came.map((one) => ({ left: inPlaceOf.get(one.slot) ?? null, came: one })),
    ...left.map((one) => ({ left: one, came: null })),
  ]
}

const isNamedBy = (gone: Slot, came: Slot): boolean => sameText(gone.activity, came.was)
