import type { CollectedDay } from '../../../../src/core/review/collected'
import type { RecordedEvent } from '../../../../src/core/review/privateRecord'
import type { PupilVoice } from '../../../../src/core/voice'

export const date = '2027-03-03'

/** A zone check at a minute of a lesson. */
export const zoneAt = (minute: number): RecordedEvent => ({
  what: 'zone',
  zone: 'yellow',
  minute,
  activity: 'Writing',
  next: 'Play',
  during: 'Class 3',
})

export const breakAt = (minute: number): RecordedEvent => ({
  what: 'breakAsked',
  place: 'Base',
  minute,
  activity: 'Writing',
  next: 'Play',
  during: 'Class 3',
})

export const said: PupilVoice = {
  date,
  choices: [{ activity: 'Choosing time', chosen: 'Lego' }],
  marks: [{ activity: 'Maths', start: 570, mark: 'okay' }],
  helped: 'Water',
}

export const collectedDay: CollectedDay = {
  tabletTag: 7,
  date,
  voice: said,
  events: [zoneAt(600), breakAt(601)],
  recordUntil: '2027-04-01',
}
