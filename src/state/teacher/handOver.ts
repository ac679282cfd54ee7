import { codesOf } from '../../core/handover/codesOf'
import { toDigits } from '../../core/handover/digits'
import { canIssueOn, issuedAt } from '../../core/handover/header'
import { sealedMessage, writeHeader } from '../../core/handover/message'
import { contentOf, packDays } from '../../core/handover/packDays'
import type { Paired } from '../../core/handover/paired'
import { no, ok, type Result } from '../../core/result'
import type { ComposedDay } from '../../core/teacher'
import { toHandOver } from '../../core/teacherDays'
import type { IsoDate } from '../../core/timetable/day'
import { now } from '../../device/clock'
import { seal } from '../../device/sealing'
import type { WriteRefusal } from '../../storage/database'
import { issueCounter } from '../../storage/tablets'
import { dateFor } from './days'

/** Sealed days, ready to be shown to a tablet. */
export interface DaysCode {
  days: ComposedDay[]
  /** The text of the one still code, or of each frame of a looped sequence. */
  texts: string[]
  /** All of it as one text, for pasting. */
  wholeText: string
}

/** Why there is no code: the clock is years out, none of the dates has a day that can be shown, or its counter could not be kept. */
export type NoCode = 'clockWrong' | 'nothingToHandOver' | 'notPaired' | WriteRefusal

/** Seals the days of these dates for a tablet. Each code has a higher counter than the one before. */
export async function makeCode(tablet: Paired, dates: IsoDate[]): Promise<Result<DaysCode, NoCode>> {
  const { date, minute } = now()
  if (!canIssueOn(date)) return no('clockWrong')
  const { keyId, tabletTag } = tablet
  const days = [...dates].sort().flatMap((date) => {
    const { day, state } = dateFor(tabletTag, date)
    return day === null || state === 'unfinished' ? [] : [day]
  })
  const [first] = days
  if (first === undefined) return no('nothingToHandOver')
  const counter = await issueCounter(
    tabletTag,
    days.map(({ date }) => date),
  )
  if (!counter.ok) return counter
  const told = days.map(toHandOver)
  const header = writeHeader(
    { keyId, tabletTag, date: first.date, issued: issuedAt(date, minute), counter: counter.value },
    contentOf(told),
  )
  const message = sealedMessage(header, seal(tablet, 'toTablet', header, packDays(told)))
  return ok({ days, texts: codesOf(message), wholeText: toDigits(message) })
}
