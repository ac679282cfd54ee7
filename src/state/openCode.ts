import { issuedAt } from '../core/handover/header'
import { clockBehind, type JudgeRefusal, judge, pairingFor } from '../core/handover/judge'
import type { DaysMessage, MessageRefusal } from '../core/handover/message'
import { type UnpackRefusal, unpackDays } from '../core/handover/packDays'
import { countersOf, type Paired } from '../core/handover/paired'
import { no, ok, type Result } from '../core/result'
import type { HandedDay, IsoDate } from '../core/timetable/day'
import type { Moment } from '../device/clock'
import { open } from '../device/sealing'
import { raise } from './notices'

/** Why this tablet takes nothing of a code. */
export interface CodeRefusal {
  reason:
    | MessageRefusal['reason']
    | UnpackRefusal['reason']
    | JudgeRefusal['reason']
    | 'unknownTeacher'
    | 'wrongTablet'
    | 'altered'
  /** The date of the day that is refused, where the reason is about one. */
  date: IsoDate | null
}

/** What of a code this tablet can take. */
export interface Opened {
  keyId: number
  counter: number
  /** `same` when all of it was taken before. */
  freshness: 'new' | 'same'
  /** In order of date. */
  days: HandedDay[]
}

/**
 * Opens the seal of a code and judges what is in it. Where the code shows that this tablet's clock is behind, adults get
 * a notice.
 */
export function openCode(
  { content, header, headerBytes, sealed }: DaysMessage,
  pairings: Paired[],
  { date: today, minute }: Moment,
): Result<Opened, CodeRefusal> {
  const pairing = pairingFor(header, pairings)
  if (!pairing.ok) return no({ ...pairing.why, date: null })
  const bytes = open(pairing.value, 'toTablet', headerBytes, sealed)
  if (bytes === null) return no({ reason: 'altered', date: null })
  if (clockBehind(header.issued, issuedAt(today, minute)) !== null) raise('clockBehind')
  const days = unpackDays(bytes, header.date, content)
  if (!days.ok) return no({ date: null, ...days.why })
  const dates = days.value.map(({ date }) => date)
  const judged = judge(header, dates, { today, highest: pairings.flatMap(countersOf) })
  if (!judged.ok) return judged
  const { freshness, dates: taken } = judged.value
  const { keyId, counter } = header
  return ok({ keyId, counter, freshness, days: days.value.filter(({ date }) => taken.includes(date)) })
}
