import type { PeopleAndPlaces } from '../teacher'
import type { Slot } from '../timetable/day'
import { sameText } from '../timetable/day'

const mostKept = 60

/** What was used before, with what these parts use put first; each once, whatever its case. */
export const withUsed = (used: PeopleAndPlaces, slots: Slot[]): PeopleAndPlaces => ({
  activities: latestFirst([...slots.map((slot) => slot.activity), ...used.activities]),
  places: latestFirst([...slots.map((slot) => slot.place), ...used.places]),
  adults: latestFirst([...slots.flatMap((slot) => slot.adults), ...used.adults]),
})

function latestFirst(texts: string[]): string[] {
  const kept: string[] = []
  for (const text of texts.map((one) => one.trim())) {
    if (text !== '' && !kept.some((other) => sameText(other, text))) kept.push(text)
  }
  return kept.slice(0, mostKept)
}

/** Names by how many of these parts have them, most first. */
export function mostUsed(names: string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of names.filter((one) => one.trim() !== '')) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts.keys()].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))
}
