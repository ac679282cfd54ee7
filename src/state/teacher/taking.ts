import { signal } from '@preact/signals'
import type { Parcel } from '../../core/handover/message'
import { unpackCollected } from '../../core/handover/parcel'
import { no, ok, type Result } from '../../core/result'
import type { IsoDate } from '../../core/timetable/day'
import { type ImageRefusal, readImage } from '../../device/codeReader'
import { open, takenDigits } from '../../device/sealing'
import { readTablets } from '../../storage/tablets'
import { beginReading, isFirstSight, readWhole, type WholeMessage, type WholeRefusal } from '../wholeMessage'
import { keepCollectedDays } from './collected'
import { teacher } from './device'

/** Why nothing is taken of what was scanned or chosen. What was here before is as it was. */
export type TakeRefusal =
  | WholeRefusal
  | ImageRefusal
  | 'unreadable'
  | 'forTablet'
  | 'isPairing'
  | 'anotherTeacher'
  | 'anotherTablet'
  | 'notKept'
  | 'full'

/** What was taken. */
export interface Taken {
  tabletName: string
  dates: IsoDate[]
  /** By these the tablet sees that it was taken. */
  digits: string
}

/** What came of what was read last; null while nothing did. */
export const taking = signal<Result<Taken, TakeRefusal> | null>(null)

/** Begins anew, with nothing left over from the last time. */
export function beginTaking(): void {
  beginReading()
  taking.value = null
}

/** A code came before the camera. */
export async function takeScanned(text: string): Promise<void> {
  if (isFirstSight(text)) await takeText(text)
}

/** A sealed file was chosen, or a picture of a code. */
export async function takeFile(file: File): Promise<void> {
  if (file.name.endsWith('.txt')) return takeText(await file.text())
  const texts = await readImage(file)
  if (!texts.ok) taking.value = texts
  else await takeText(texts.value[0] ?? '')
}

async function takeText(text: string): Promise<void> {
  const message = readWhole(text)
  if (!message) taking.value = null
  else taking.value = message.ok ? await take(message.value) : message
}

async function take(message: WholeMessage): Promise<Result<Taken, TakeRefusal>> {
  if (message.content === 'pairing') return no('isPairing')
  if (message.content === 'days') return no('forTablet')
  return takeCollected(message)
}

async function takeCollected({ header, headerBytes, sealed }: Parcel): Promise<Result<Taken, TakeRefusal>> {
  if (header.keyId !== teacher.peek()?.keyId) return no('anotherTeacher')
  const tablets = await readTablets()
  const tablet = tablets.ok ? tablets.value.find(({ tabletTag }) => tabletTag === header.tabletTag) : undefined
  if (!tablet) return no('anotherTablet')
  const bytes = open(tablet, 'toTeacher', headerBytes, sealed)
  if (bytes === null) return no('altered')
  const unpacked = unpackCollected(bytes)
  if (!unpacked.ok) return unpacked
  const { recordUntil, days } = unpacked.value
  const kept = await keepCollectedDays(days.map((day) => ({ ...day, tabletTag: tablet.tabletTag, recordUntil })))
  if (!kept.ok) return no(kept.why === 'full' ? 'full' : 'notKept')
  return ok({
    tabletName: tablet.tabletName,
    dates: days.map(({ date }) => date),
    digits: takenDigits(tablet, sealed),
  })
}
