import { sameText } from '../timetable/day'
import type { Together, TogetherKind } from './plan'

/** The names chosen of one kind, in the pupil's own order; none where nothing is chosen. */
export const chosenNames = (together: Together[], kind: TogetherKind): string[] =>
  together.find((one) => one.kind === kind)?.chosen ?? []

/** Where a name stands in what was chosen; Infinity where it is not there. */
function rankOf(chosen: string[], name: string): number {
  const at = chosen.findIndex((one) => sameText(one, name))
  return at === -1 ? Number.POSITIVE_INFINITY : at
}

/** Whether a name was chosen, in any case. */
export const isIn = (chosen: string[], name: string): boolean => rankOf(chosen, name) < chosen.length

/** Those in the chosen order first, all others after them as they were. */
export const ranked = <Item>(items: Item[], chosen: string[], nameOf: (item: Item) => string): Item[] =>
  items
    .map((item) => ({ item, rank: Math.min(rankOf(chosen, nameOf(item)), chosen.length) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item)
