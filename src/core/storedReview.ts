import { isEither, isListOf, isMap, isNothing, isOneOf, isShape, isStoredDate, isText, isWhole } from './guards'
import type { CollectedDay } from './review/collected'
import type { Collecting } from './review/collecting'
import { type BreakEvent, breakEvents, type RecordedDay, type RecordedEvent } from './review/privateRecord'
import { isPupilVoice } from './stored'
import { zoneIds } from './zones/zones'

// Apart from `stored.ts`, so that the pupil's first load does not carry them.

const when = { minute: isWhole, activity: isText, next: isText, during: isText }
const isZoneEvent = isShape<Extract<RecordedEvent, { what: 'zone' }>>({
  ...when,
  what: isOneOf(['zone']),
  zone: isOneOf([...zoneIds, 'unknown']),
})
const isBreakEvent = isShape<Extract<RecordedEvent, { what: BreakEvent }>>({
  ...when,
  what: isOneOf(breakEvents),
  place: isText,
})
const isRecordedEvents = isListOf(isEither(isZoneEvent, isBreakEvent))

export const isRecordedDay = isShape<RecordedDay>({ date: isStoredDate, events: isRecordedEvents })

export const isCollectedDay = isShape<CollectedDay>({
  tabletTag: isWhole,
  date: isStoredDate,
  voice: isEither(isPupilVoice, isNothing),
  events: isRecordedEvents,
  recordUntil: isEither(isStoredDate, isNothing),
})

export const isCollecting = isShape<Collecting>({
  keyId: isWhole,
  digits: isText,
  days: (stored): stored is Collecting['days'] =>
    isMap(stored) && Object.keys(stored).every(isStoredDate) && Object.values(stored).every(isWhole),
})
