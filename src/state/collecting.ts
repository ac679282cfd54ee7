import { signal } from '@preact/signals'
import { codesOf } from '../core/handover/codesOf'
import type { CollectedDays } from '../core/handover/collectedFormat'
import { toDigits } from '../core/handover/digits'
import { canIssueOn, issuedAt } from '../core/handover/header'
import { sealedMessage, writeParcelHeader } from '../core/handover/message'
import type { Paired } from '../core/handover/paired'
import { packCollected } from '../core/handover/parcel'
import { no, ok, type Result } from '../core/result'
import { type Collecting, sealedDays } from '../core/review/collecting'
import { saveTextFile } from '../device/saveFile'
import { seal, takenDigits } from '../device/sealing'
import { tellOtherTabs } from '../device/tabs'
import { readCollecting, readToCollect, removeCollected, writeCollecting } from '../storage/collecting'
import { asOne, type WriteRefusal } from '../storage/database'
import { go, screen } from './screen'
import { moment } from './wall'

/** A sealed parcel, ready to be carried to an adult's device. */
export interface ParcelShown {
  device: Paired
  /** The texts of the codes that are shown round and round. */
  texts: string[]
  /** All of it as one text, for a file. */
  wholeText: string
}

/** What an adult can collect from this tablet. */
export const toCollect = signal<CollectedDays['days']>([])

/** The parcel whose codes are on the screen; null while none is. */
export const parcelShown = signal<ParcelShown | null>(null)

/** Whether something was just collected, which the adult is told. */
export const hasLeft = signal(false)

/** The adult has read that it was collected. */
export function forgetThatItLeft(): void {
  hasLeft.value = false
}

/** What was sealed and has not left the tablet yet; null where nothing was. */
export const collecting = signal<Collecting | null>(null)

/** Looks again at what there is. */
export async function lookAtWhatWasSaid(): Promise<void> {
  const [there, pending] = await Promise.all([readToCollect(), readCollecting()])
  if (there.ok) toCollect.value = there.value.days
  if (pending.ok) collecting.value = pending.value
}

/** Seals what there is for an adult's device, and shows it. Nothing leaves the tablet before that device is seen to have it. */
export const collectWith = (device: Paired): Promise<Result<void, WriteRefusal | 'nothing' | 'clockWrong'>> =>
  asOne(() => sealFor(device))

async function sealFor(device: Paired): ReturnType<typeof collectWith> {
  const { date, minute } = moment.peek()
  if (!canIssueOn(date)) return no('clockWrong')
  const there = await readToCollect()
  if (!there.ok) return no('failed')
  const { recordUntil, days } = there.value
  if (days.length === 0) return no('nothing')
  const { bytes, count } = packCollected({ recordUntil, days })
  const { keyId, tabletTag } = device
  const header = writeParcelHeader('collected', { keyId, tabletTag, issued: issuedAt(date, minute) })
  const sealed = seal(device, 'toTeacher', header, bytes)
  const next = { keyId, digits: takenDigits(device, sealed), days: sealedDays(days.slice(0, count)) }
  const written = await writeCollecting(next)
  if (!written.ok) return written
  collecting.value = next
  // The adult may have left for the board meanwhile.
  if (screen.peek() !== 'adults') return ok(undefined)
  const message = sealedMessage(header, sealed)
  parcelShown.value = { device, texts: codesOf(message), wholeText: toDigits(message) }
  go('adults', 'codes')
  return ok(undefined)
}

/** Takes the codes off the screen. What was sealed can still be confirmed. */
export function closeParcel(): void {
  if (parcelShown.peek() && screen.peek() === 'adults') go('adults')
  parcelShown.value = null
}

/** Saves the parcel as a file, which only the other device can open. Its name says nothing of the pupil. */
export const saveParcel = ({ wholeText }: ParcelShown): void =>
  saveTextFile(`whats-next-collected-${moment.peek().date}.txt`, wholeText)

/** An adult typed the digits that the other device shows: it has everything, so it leaves this tablet. */
export async function confirmCollected(digits: string): Promise<Result<void, WriteRefusal | 'otherDigits'>> {
  const pending = collecting.peek()
  if (pending?.digits !== digits) return no('otherDigits')
  const removed = await removeCollected(pending.days, moment.peek().date)
  if (removed.ok) {
    closeParcel()
    hasLeft.value = true
    await lookAtWhatWasSaid()
    tellOtherTabs()
  }
  return removed
}
