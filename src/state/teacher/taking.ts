import { signal } from '@preact/signals'
import { isOfDays, type Parcel } from '../../core/handover/message'
import { unpackCollected, unpackPlan } from '../../core/handover/parcel'
import type { PlanParcel } from '../../core/handover/planFormat'
import type { Plan } from '../../core/plan/plan'
import { no, ok, type Result } from '../../core/result'
import { noTablet } from '../../core/teacher'
import type { IsoDate } from '../../core/timetable/day'
import { type ImageRefusal, readImage } from '../../device/codeReader'
import { open, takenDigits } from '../../device/sealing'
import { tellOtherTabs } from '../../device/tabs'
import { readAdults } from '../../storage/adults'
import type { WriteRefusal } from '../../storage/database'
import { readTablets } from '../../storage/tablets'
import { keepTakenPlan, takesThePlaceOf } from '../../storage/takenPlan'
import {
  beginReading,
  isFirstSight,
  readCopied,
  readWhole,
  type WholeMessage,
  type WholeRefusal,
} from '../wholeMessage'
import { directionFrom, otherAdult } from './adults'
import { keepCollectedDays } from './collected'
import { teacher } from './device'
import { loadPlans, plans } from './plans'
import { pairedAs } from './tablets'
import { loadTemplates } from './templates'

/** Why nothing is taken of what was scanned or chosen. What was here before is as it was. */
export type TakeRefusal =
  | WholeRefusal
  | ImageRefusal
  | 'unreadable'
  | 'forTablet'
  | 'isPairing'
  | 'anotherTeacher'
  | 'anotherTablet'
  | 'anotherAdult'
  | 'notKept'
  | 'full'

/** Days that were collected, and are kept now. */
export interface TakenDays {
  tabletName: string
  dates: IsoDate[]
  /** By these the tablet sees that it was taken. */
  digits: string
}

/** A plan that can be used; nothing of it is kept yet. */
export interface FoundPlan {
  /** Whose device gave it. */
  from: string
  parcel: PlanParcel
  /** The tablet it is for here, or `noTablet`. */
  tabletTag: number
  /** Whether it takes the place of a plan. */
  replaces: boolean
}

/** What was taken or found. */
export type Taken = { days: TakenDays } | { plan: FoundPlan }

/** What came of what was read last; null while nothing did. */
export const taking = signal<Result<Taken, TakeRefusal> | null>(null)

/** Begins anew, with nothing left over from the last time. */
export function beginTaking(): void {
  beginReading()
  taking.value = null
}

/** A code came before the camera. */
export async function takeScanned(text: string): Promise<void> {
  if (isFirstSight(text)) await takeRead(readWhole(text))
}

/** A sealed file was chosen, or a picture of a code. */
export async function takeFile(file: File): Promise<void> {
  if (file.name.endsWith('.txt')) return takeRead(readCopied(await file.text()))
  const texts = await readImage(file)
  if (!texts.ok) taking.value = texts
  else await takeRead(readWhole(texts.value[0] ?? ''))
}

async function takeRead(message: Result<WholeMessage, WholeRefusal> | null): Promise<void> {
  if (!message) taking.value = null
  else taking.value = message.ok ? await take(message.value) : message
}

async function take(message: WholeMessage): Promise<Result<Taken, TakeRefusal>> {
  if (message.content === 'pairing') return no('isPairing')
  if (isOfDays(message)) return no('forTablet')
  return message.content === 'plan' ? findPlan(message) : takeDays(message)
}

async function findPlan({ header, headerBytes, sealed }: Parcel): Promise<Result<Taken, TakeRefusal>> {
  const adults = await readAdults()
  const pairing = adults.ok
    ? adults.value.find(({ keyId, tabletTag }) => keyId === header.keyId && tabletTag === header.tabletTag)
    : undefined
  if (!pairing) return no('anotherAdult')
  const bytes = open(pairing, directionFrom(pairing), headerBytes, sealed)
  if (bytes === null) return no('altered')
  const unpacked = unpackPlan(bytes)
  if (!unpacked.ok) return unpacked
  const parcel = unpacked.value
  const tabletTag = pairedAs(parcel.tabletName)?.tabletTag ?? noTablet
  const replaces = plans.peek().some((other) => takesThePlaceOf(parcel.plan, tabletTag, other))
  return ok({ plan: { from: otherAdult(pairing), parcel, tabletTag, replaces } })
}

/** Keeps a plan that was found, with its templates: all of it or nothing. */
export async function useFoundPlan({ parcel, tabletTag }: FoundPlan): Promise<Result<Plan, WriteRefusal>> {
  const kept = await keepTakenPlan(parcel, tabletTag)
  if (kept.ok) {
    await Promise.all([loadPlans(), loadTemplates()])
    tellOtherTabs()
  }
  return kept
}

async function takeDays({ header, headerBytes, sealed }: Parcel): Promise<Result<Taken, TakeRefusal>> {
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
  const dates = days.map(({ date }) => date)
  return ok({ days: { tabletName: tablet.tabletName, dates, digits: takenDigits(tablet, sealed) } })
}
