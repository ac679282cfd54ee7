import { commonChangeKinds } from './compose/changeKinds'
import type { BeforeChanges } from './compose/made'
import {
  type Guard,
  isEither,
  isListOf,
  isMap,
  isMissing,
  isNothing,
  isOneOf,
  isShape,
  isStoredDate,
  isText,
  isWhole,
} from './guards'
import type { Counters, Paired } from './handover/paired'
import type { Undo } from './handover/undo'
import { isDayRecord, isSlot } from './stored'
import {
  type ComposedDay,
  type Handover,
  type PeopleAndPlaces,
  type Teacher,
  type Template,
  templateWeeks,
} from './teacher'

// Apart from `stored.ts`, so that the pupil's first load does not carry them.

const is16Bits: Guard<number> = (stored): stored is number => isWhole(stored) && stored >= 0 && stored <= 0xffff

const isSecret = (stored: unknown): stored is Uint8Array => stored instanceof Uint8Array && stored.length === 16

const isCounters = (stored: unknown): stored is Counters =>
  isMap(stored) && Object.keys(stored).every(isStoredDate) && Object.values(stored).every(isWhole)

/** Whether a stored pairing can be trusted with a seal. Without all of its counters it cannot. */
export const isPaired = isShape<Paired>({
  keyId: is16Bits,
  tabletTag: is16Bits,
  secret: isSecret,
  tabletName: isText,
  adultName: isText,
  counters: isCounters,
  again: isEither(isListOf(isStoredDate), isMissing),
  pairedOn: isStoredDate,
})

/** Whether what was on the wall can be put back. */
export const isUndo = isShape<Undo>({
  until: isWhole,
  keyId: isEither(is16Bits, isNothing),
  tabletTag: isEither(is16Bits, isMissing),
  counters: isCounters,
  again: isEither(isListOf(isStoredDate), isMissing),
  before: isListOf(isShape<Undo['before'][number]>({ date: isStoredDate, record: isEither(isDayRecord, isNothing) })),
})

export const isTeacher = isShape<Teacher>({
  name: isText,
  keyId: is16Bits,
  weekA: isEither(isStoredDate, isNothing),
})

export const isComposedDay = isShape<ComposedDay>({
  tabletTag: is16Bits,
  date: isStoredDate,
  slots: isListOf(isSlot),
  before: isEither(
    isShape<BeforeChanges>({ changes: isListOf(isOneOf(commonChangeKinds)), slots: isListOf(isSlot) }),
    isMissing,
  ),
})

export const isHandover = isShape<Handover>({
  tabletTag: is16Bits,
  date: isStoredDate,
  slots: isListOf(isSlot),
  at: isShape<Handover['at']>({ date: isStoredDate, minute: isWhole }),
  expected: isEither(isEither(isListOf(isSlot), isNothing), isMissing),
})

export const isTemplate = isShape<Template>({
  id: isWhole,
  name: isText,
  weekdays: isListOf(isOneOf([1, 2, 3, 4, 5, 6, 7])),
  weeks: isOneOf(templateWeeks),
  slots: isListOf(isSlot),
})

export const isPeopleAndPlaces = isShape<PeopleAndPlaces>({
  activities: isListOf(isText),
  places: isListOf(isText),
  adults: isListOf(isText),
})

/** Which way the camera looks: `user` at whoever stands before the screen, `environment` away from it. */
export type Facing = 'user' | 'environment'

export const isFacing = isOneOf<Facing>(['user', 'environment'])
