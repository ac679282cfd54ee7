import { type Slot, sameText } from './day'

/** The key adult if in this slot, else its first adult, else null (the words then say "an adult"). */
export function whoToShow(slot: Slot | null, keyAdult: string): string | null {
  const adults = slot?.adults ?? []
  return adults.find((adult) => sameText(adult, keyAdult)) ?? adults[0] ?? null
}
