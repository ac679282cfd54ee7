import type { Day, IsoDate, Minute, Slot } from './day'

/** What an adult has moved today, in order. Replayed over the day by `runningSlots`. */
export type Move =
  /** The slot ends this many minutes later (or earlier, when negative). */
  | { kind: 'longer'; slot: number; minutes: number }
  /** The slot ended at this minute. */
  | { kind: 'finish'; slot: number; at: Minute }
  /** The slot is held since this minute; `until` is set when an adult lets go, or another move takes over from it. */
  | { kind: 'hold'; slot: number; from: Minute; until?: Minute; takenOver?: boolean }
  /** An adult chose to leave this slot out today. */
  | { kind: 'drop'; slot: number }

/** A day that was handed over, and all that happened to it today. Kept until 24 hours after its date. */
export interface DayRecord {
  date: IsoDate
  day: Day
  moves: Move[]
  /** Ids of the slots the pupil has ticked as finished. */
  finished: number[]
  /** Chosen option by slot id. */
  chosen: Record<number, string>
  /** The slots as this pupil last saw and accepted them; null before anything was shown. */
  seen: Slot[] | null
  /** What this pupil accepted today as "Not today": activities, adults and places. */
  leftOut?: string[]
  /** The five-to-one strip, moved by an adult: 5 to 0. */
  fiveToOne: number
}

/** A day just handed over, with nothing moved, ticked, chosen or seen. */
export const newDayRecord = (day: Day): DayRecord => ({
  date: day.date,
  day,
  moves: [],
  finished: [],
  chosen: {},
  seen: null,
  fiveToOne: 5,
})
