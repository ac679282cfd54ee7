import { keptFor } from '../keptFor'
import type { IsoDate } from '../timetable/day'
import type { DayRecord } from '../timetable/dayRecord'
import { type Counters, type Paired, withAgain } from './paired'

/** What was on the wall before the last change of a day, so that an adult can go back to it for ten minutes. */
export interface Undo {
  /** Milliseconds since 1970. */
  until: number
  /** Whose code it was, and that pairing before it, so that the same code can be taken again; null: a change by hand. */
  keyId: number | null
  tabletTag?: number
  counters: Counters
  again?: IsoDate[]
  /** The record of every date that it changed; null where there was none. */
  before: { date: IsoDate; record: DayRecord | null }[]
}

const undoMs = keptFor.undoMinutes * 60_000

/** Until when a change made now can be undone; both in milliseconds since 1970. */
export const undoUntil = (now: number): number => now + undoMs

/** Whether there is still time. A clock set back does not make it longer than ten minutes. */
export const canUndo = ({ until }: Pick<Undo, 'until'>, now: number): boolean => now < until && until <= undoUntil(now)

/** The pairing after an undo. One that was made since the code was taken knows nothing of that code, and stays. */
export const withUndone = (pairing: Paired, { tabletTag, counters, again = [] }: Undo): Paired =>
  tabletTag === undefined || tabletTag === pairing.tabletTag ? withAgain({ ...pairing, counters }, again) : pairing
