import { checkPlan } from '../plan/checkPlan'
import { no, ok, type Result } from '../result'
import { noTablet } from '../teacher'
import { hasHiddenCharacter, tidy } from '../timetable/cleanText'
import { dayLength } from '../timetable/day'
import { BitReader, BitWriter } from './bits'
import type { Code } from './codes'
import { type CollectedDays, collectedDays } from './collectedFormat'
import { type PlanParcel, planParcel } from './planFormat'
import { mostBytesInSequence } from './sequence'

// What is bigger than a day: the days that an adult collects from a tablet, and a plan that one adult's device gives
// to another.

/** Why the bytes of a parcel, whose seal was opened, are not read. */
export type ParcelRefusal = 'newerVersion' | 'unreadable'

const pack = <Value>(code: Code<Value>, value: Value): Uint8Array => {
  const to = new BitWriter()
  code.write(to, value)
  return to.bytes()
}

/** The same, with no text in it that holds a hidden character: each was tidied where it was typed, unless meant to harm. */
const withoutHidden = <Value>(value: Value): Value => {
  if (typeof value === 'string') return (hasHiddenCharacter(value) ? tidy(value) : value) as Value
  if (Array.isArray(value)) return value.map(withoutHidden) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutHidden(one)])) as Value
}

/** Never throws, whatever the bytes are. */
const unpack = <Value>(
  code: Code<Value>,
  bytes: Uint8Array,
  isSound: (value: Value) => boolean,
): Result<Value, ParcelRefusal> => {
  const from = new BitReader(bytes)
  const value = withoutHidden(code.read(from))
  if (from.newer) return no('newerVersion')
  return from.broken || !from.atEnd() || !isSound(value) ? no('unreadable') : ok(value)
}

/** The header and the tag of the seal. */
const bytesAround = 10 + 16

/**
 * Collected days as bytes: the earliest, as many as fit into a sequence of codes, which `count` says. No days, or dates
 * out of order, are a mistake in the program.
 */
export const packCollected = ({ recordUntil, days }: CollectedDays): { bytes: Uint8Array; count: number } => {
  const bytes = pack(collectedDays, { recordUntil, days })
  const room = mostBytesInSequence - bytesAround
  if (bytes.length <= room || days.length === 1) return { bytes, count: days.length }
  const fewer = Math.min(days.length - 1, Math.ceil((days.length * room) / bytes.length))
  return packCollected({ recordUntil, days: days.slice(0, fewer) })
}

export const unpackCollected = (bytes: Uint8Array): Result<CollectedDays, ParcelRefusal> =>
  unpack(collectedDays, bytes, ({ days }) =>
    days.every(({ voice, events }) =>
      [...(voice?.marks ?? []).map(({ start }) => start), ...events.map(({ minute }) => minute)].every(
        (minute) => minute <= dayLength,
      ),
    ),
  )

/** A plan as bytes. One that `checkPlan` finds faults in is a mistake in the program. */
export const packPlan = (parcel: PlanParcel): Uint8Array => pack(planParcel, parcel)

export const unpackPlan = (bytes: Uint8Array): Result<PlanParcel, ParcelRefusal> =>
  unpack(
    planParcel,
    bytes,
    ({ plan, templates }) =>
      checkPlan({ ...plan, tabletTag: noTablet }).length === 0 &&
      plan.weeks.every(({ pattern }) => pattern.every((at) => at === null || at < templates.length)) &&
      templates.every(({ slots }) => slots.every(({ start, end }) => start < end && end <= dayLength)),
  )
