import type { Slot } from './day'

/** A part of which nothing is said but when it is: a lesson, as most are. */
export const nothingSaid: Omit<Slot, 'id' | 'start' | 'end'> = {
  kind: 'lesson',
  activity: '',
  place: '',
  seat: '',
  adults: [],
  symbol: '',
  choices: [],
  was: '',
  fixed: false,
}
