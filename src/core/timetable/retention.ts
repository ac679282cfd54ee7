import { keptFor } from '../keptFor'
import { daysBetween } from './dates'
import type { IsoDate } from './day'

/** What shows that the tablet's clock tells the real date. */
export type ProofOfDate = { by: 'dayAccepted' } | { by: 'dayOnShow'; minutes: number }

const minutesOnShow = 60

/**
 * The latest date known to have been real. It rises to the tablet's date when a day is accepted, or when today's
 * day has been on show for an hour, and never falls: a clock that jumps for less than that cannot empty the wall.
 */
export function dateProvenBy(proof: ProofOfDate, today: IsoDate, proven: IsoDate | null): IsoDate | null {
  const isProof = proof.by === 'dayAccepted' || proof.minutes >= minutesOnShow
  return isProof && (proven === null || today > proven) ? today : proven
}

const isOldAndPassed = (date: IsoDate, today: IsoDate, proven: IsoDate | null, days: number): boolean =>
  proven !== null && proven > date && daysBetween(date, today) > days

/**
 * So many minutes the app runs under one date before a private record that ended on an earlier one is deleted: a clock
 * that jumps for less than that deletes nothing.
 */
export const minutesOfDate = 60

/** The dates whose days are gone: 24 hours after the end of their date, and only once a later date is proven. */
export const daysToPurge = (dates: IsoDate[], today: IsoDate, proven: IsoDate | null): IsoDate[] =>
  dates.filter((date) => isOldAndPassed(date, today, proven, keptFor.day))

/** The dates whose pupil voice is gone: kept for at most 14 days, with the same protection as days. */
export const voiceToPurge = (dates: IsoDate[], today: IsoDate, proven: IsoDate | null): IsoDate[] =>
  dates.filter((date) => isOldAndPassed(date, today, proven, keptFor.voice))

/** Whether the tablet's clock is before the last date that was known to be real. */
export const clockIsBehind = (today: IsoDate, proven: IsoDate | null): boolean => proven !== null && today < proven
