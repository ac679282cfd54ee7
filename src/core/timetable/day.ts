/** A date as `YYYY-MM-DD`. */
export type IsoDate = string

/** Minutes since midnight, 0 to 1440. */
export type Minute = number

export const dayLength: Minute = 24 * 60

export const slotKinds = [
  'arrive',
  'lesson',
  'quiet',
  'move',
  'sensory',
  'social',
  'food',
  'care',
  'job',
  'support',
  'choose',
  'preBrief',
  'postBrief',
  'leave',
] as const

export type SlotKind = (typeof slotKinds)[number]

/** One part of a day. Empty text means "not said". */
export interface Slot {
  /** Its row in the day as handed over, from 0: the same through every move and swap. */
  id: number
  start: Minute
  end: Minute
  kind: SlotKind
  activity: string
  place: string
  seat: string
  adults: string[]
  /** A symbol word such as "magnifying glass"; `findSymbol` gives its picture. */
  symbol: string
  /** None, or 2 to 4 options; the first one holds while nothing is chosen. */
  choices: string[]
  /** What this part replaces, such as "PE". */
  was: string
  /** Keeps its times when the day moves. Food and home keep theirs anyway: see `keepsItsTime`. */
  fixed: boolean
}

/** One date's timetable: its slots in order of time, none overlapping. */
export interface Day {
  date: IsoDate
  slots: Slot[]
}

/** A day as a code hands it over. */
export interface HandedDay extends Day {
  /** Its slots before an adult's changes for this date, as the pupil expects them; missing where there are none. */
  was?: Slot[] | undefined
}

export const mostSlots = 60
export const longestText = 40

/** Of a person, a place or a board, in characters. */
export const longestName = 24

/** Whether a slot keeps its times when the day moves: food, home and slots marked fixed do. */
export const keepsItsTime = (slot: Slot): boolean => slot.fixed || slot.kind === 'food' || slot.kind === 'leave'

/** Whether two parts are on at the same time, for a minute at least. */
export const overlap = (a: Slot, b: Slot): boolean => a.start < b.end && b.start < a.end

/** Whether two names are the same words, whatever their case or the spaces around them. */
export const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** Names that are no blanks, each once and as it is written first. */
export const eachOnce = (names: string[]): string[] =>
  names.filter((name, at) => name.trim() !== '' && names.findIndex((other) => sameText(name, other)) === at)
