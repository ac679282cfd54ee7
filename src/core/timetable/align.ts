import { type Slot, sameText } from './day'

/** A part as last seen beside the same part as it is now; null where it is not on that day, or not in that order. */
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

/** That a part stays where it is in the day outweighs all the differences of a day. */
const onOneSide = 100 * difference

export const sameActivity = (a: Slot, b: Slot): boolean => sameText(a.activity, b.activity)

/** Whether two slots show the pupil the same, whatever their times. */
const showsTheSame = (a: Slot, b: Slot): boolean =>
  sameActivity(a, b) && a.place === b.place && a.seat === b.seat && sameAdults(a, b)

export const sameAdults = (a: WithAdults, b: WithAdults): boolean => adultsOf(a) === adultsOf(b)

type WithAdults = Pick<Slot, 'adults'>

const adultsOf = ({ adults }: WithAdults): string => [...adults].sort().join('|')

/** Parts with different activities are never one part. */
function costOfPair(seen: Slot, now: Slot): number {
  if (!sameActivity(seen, now)) return Number.POSITIVE_INFINITY
  return (showsTheSame(seen, now) ? 0 : difference) + Math.abs(seen.start - now.start)
}

/**
 * Pairs what was seen with what is now, both in their order: as many parts as can be stay in their order, then as many
 * of them as can be show the same. A part that moved past one that stays is left unpaired on both sides.
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

/** The cheapest way on from here: both are one part, or the seen one is on its side alone, or the present one is. */
function cheapest({ seen, now }: Pair, afterBoth?: Path, afterSeen?: Path, afterNow?: Path): Path {
  const paths: Path[] = []
  if (seen && now && afterBoth) paths.push(follow(afterBoth, { seen, now }, costOfPair(seen, now)))
  if (seen && afterSeen) paths.push(follow(afterSeen, { seen, now: null }, onOneSide))
  if (now && afterNow) paths.push(follow(afterNow, { seen: null, now }, onOneSide))
  return paths.sort((a, b) => a.cost - b.cost)[0] ?? { cost: 0, pairs: [] }
}

const follow = (path: Path, pair: Pair, cost: number): Path => ({
  cost: path.cost + cost,
  pairs: [pair, ...path.pairs],
})
