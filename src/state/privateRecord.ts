import type { BreakRequest } from '../core/breaks/breaks'
import { no, type Result } from '../core/result'
import { latestEnd } from '../core/review/agreement'
import { breakHappened, type Happened } from '../core/review/privateRecord'
import type { IsoDate } from '../core/timetable/day'
import type { Zone } from '../core/zones/zones'
import { tellOtherTabs } from '../device/tabs'
import type { WriteRefusal } from '../storage/database'
import { endAgreement, endAgreementIfOver, recordEvent, writeAgreement } from '../storage/record'
import { raiseUnkept } from './notices'
import { board } from './shown'
import { agreement, boards, loadWall, moment } from './wall'

/** The dates on which the record can end: from today to 12 weeks after it began. */
export const endsPossible = (): { first: IsoDate; last: IsoDate } => {
  const { date } = moment.value
  return { first: date, last: latestEnd(agreement.value?.since ?? date) }
}

/** An adult turns the record on, or agrees another last date for it. */
export async function agreeUntil(until: IsoDate): Promise<Result<void, WriteRefusal | 'dateOutside'>> {
  const { first, last } = endsPossible()
  if (until < first || until > last) return no('dateOutside')
  return showAfter(await writeAgreement({ since: agreement.peek()?.since ?? first, until }))
}

/** An adult turns the record off: all of it is deleted. */
export const turnOffRecord = async (): Promise<Result<void, WriteRefusal>> => showAfter(await endAgreement())

/** Deletes the records of this tablet's boards whose last date has passed. */
export async function endRecordIfOver(): Promise<void> {
  const { date } = moment.peek()
  for (const { id } of boards.peek()) await endAgreementIfOver(date, id)
  await showAfter(await endAgreementIfOver(date))
}

async function showAfter(written: Result<void, WriteRefusal>): Promise<Result<void, WriteRefusal>> {
  if (written.ok) {
    await loadWall()
    tellOtherTabs()
  }
  return written
}

/** Notes a zone check, where a record is agreed: the store asks for it once more. */
export const noteZone = (zone: Zone | 'unknown'): Promise<void> => note({ what: 'zone', zone })

/** Notes what became of a break, where a record is agreed. What is left over from another date says nothing of today. */
export async function noteBreak(before: BreakRequest | null, after: BreakRequest | null): Promise<void> {
  const happened = breakHappened(before, after)
  if (happened && (before ?? after)?.date === moment.peek().date) await note(happened)
}

async function note(happened: Happened): Promise<void> {
  const { date, minute } = moment.peek()
  const { now, next } = board.peek()
  const written = await recordEvent(date, {
    ...happened,
    minute,
    activity: now?.activity ?? '',
    next: next?.activity ?? '',
    during: now?.place ?? '',
  })
  if (!written.ok) raiseUnkept(written.why)
}
