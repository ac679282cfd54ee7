import type { Slot } from './day'

/** A part as last seen beside the part it is now; null where it was added or dropped. */
export interface Pair {
  seen: Slot | null
  now: Slot | null
}

interface Path {
  cost: number
  pairs: Pair[]
}

/** Minutes apart only decide between equals, so one difference outweighs all the minutes of a day of 60 slots. */
const difference = 100_000

const addedOrDropped = 2 * difference
const otherActivity = 3 * difference

/** Whether two slots show the pupil the same, whatever their times. */
const showsTheSame = (a: Slot, b: Slot): boolean =>
  a.activity === b.activity && a.place === b.place && a.seat === b.seat && sameAdults(a, b)

export const sameAdults = (a: WithAdults, b: WithAdults): boolean => adultsOf(a) === adultsOf(b)

type WithAdults = Pick<Slot, 'adults'>

const adultsOf = ({ adults }: WithAdults): string => [...adults].sort().join('|')

const overlap = (a: Slot, b: Slot): boolean => a.start < b.end && b.start < a.end

/** Parts with different activities are one part that changed only where their times overlap. */
function costOfPair(seen: Slot, now: Slot): number {
  const minutesApart = Math.abs(seen.start - now.start)
  if (showsTheSame(seen, now)) return minutesApart
  if (seen.activity === now.activity) return difference + minutesApart
  return overlap(seen, now) ? otherActivity + minutesApart : Number.POSITIVE_INFINITY
}

/**
 * Pairs what was seen with what is now, both in their order, with the fewest differences. A part that moved past
 * another is left unpaired on both sides: two parts that swap cost less as one dropped and added than as two changed.
 */
export function align(seen: Slot[], now: Slot[]): Pair[] {
  const sideBySide = now.map((slot, i) => ({ seen: seen[i] ?? null, now: slot }))
  const isUnchanged = sideBySide.every(({ seen, now }) => seen && costOfPair(seen, now) === 0)
  if (isUnchanged && seen.length === now.length) return sideBySide

  let rowBelow: Path[] = []
  for (let i = seen.length; i >= 0; i--) {
    const row: Path[] = []
    for (let j = now.length; j >= 0; j--) {
      const pair = { seen: seen[i] ?? null, now: now[j] ?? null }
      row[j] = cheapest(pair, rowBelow[j + 1], rowBelow[j], row[j + 1])
    }
    rowBelow = row
  }
  return rowBelow[0]?.pairs ?? []
}

/** The cheapest way on from here: both are one part, or the seen one was dropped, or the present one was added. */
function cheapest({ seen, now }: Pair, afterBoth?: Path, afterSeen?: Path, afterNow?: Path): Path {
  const paths: Path[] = []
  if (seen && now && afterBoth) paths.push(follow(afterBoth, { seen, now }, costOfPair(seen, now)))
  if (seen && afterSeen) paths.push(follow(afterSeen, { seen, now: null }, addedOrDropped))
  if (now && afterNow) paths.push(follow(afterNow, { seen: null, now }, addedOrDropped))
  return paths.sort((a, b) => a.cost - b.cost)[0] ?? { cost: 0, pairs: [] }
}

const follow = (path: Path, pair: Pair, cost: number): Path => ({
  cost: path.cost + cost,
  pairs: [pair, ...path.pairs],
})
