import type { CollectedDay } from '../../../../src/core/review/collected'
import type { RecordedEvent } from '../../../../src/core/review/privateRecord'
import { addDays } from '../../../../src/core/timetable/dates'
import type { IsoDate, Minute } from '../../../../src/core/timetable/day'
import type { PupilVoice } from '../../../../src/core/voice'
import { zoneIds } from '../../../../src/core/zones/zones'

export const firstMonday = '2027-01-04'
export const sampleTag = 70

const parts = [
  { start: 525, activity: 'Hello', during: 'Base' },
  { start: 540, activity: 'Maths', during: 'Class 3' },
  { start: 600, activity: 'Writing', during: 'Class 3' },
  { start: 645, activity: 'Play', during: 'Garden' },
  { start: 670, activity: 'Reading', during: 'Class 3' },
  { start: 720, activity: 'Lunch', during: 'Hall' },
  { start: 770, activity: 'Science', during: 'Class 3' },
  { start: 840, activity: 'Home', during: 'Base' },
]

/** The same numbers for the same seed: 0 to 1, as `Math.random` would give them. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * What was collected in so many school weeks from `firstMonday` on, with about `eventsADay` recorded events each day,
 * all of it made from a seed.
 */
export function sampleRecord(weeks: number, eventsADay: number, seed = 1): CollectedDay[] {
  const next = chance(seed)
  const dates = Array.from({ length: weeks * 5 }, (_, day) => addDays(firstMonday, 7 * Math.floor(day / 5) + (day % 5)))
  return dates.map((date) => ({
    tabletTag: sampleTag,
    date,
    voice: voiceOf(date, next),
    events: Array.from({ length: eventsADay }, () => eventAt(525 + Math.floor(next() * 330), next)).sort(
      (one, other) => one.minute - other.minute,
    ),
    recordUntil: addDays(firstMonday, 7 * weeks),
  }))
}

function eventAt(minute: Minute, next: () => number): RecordedEvent {
  const at = parts.findLastIndex(({ start }) => start <= minute)
  const { activity, during } = parts[at] ?? { activity: '', during: '' }
  const where = { minute, activity, during, next: parts[at + 1]?.activity ?? '' }
  const kind = Math.floor(next() * 4)
  const zone = [...zoneIds, 'unknown' as const][Math.floor(next() * 5)] ?? 'unknown'
  const place = ['Quiet corner', 'Base', 'Move'][Math.floor(next() * 3)] ?? ''
  return kind === 0
    ? { ...where, what: 'zone', zone }
    : { ...where, what: (['breakAsked', 'breakAgreed', 'breakEnded'] as const)[kind - 1] ?? 'breakAsked', place }
}

const voiceOf = (date: IsoDate, next: () => number): PupilVoice => ({
  date,
  choices: [{ activity: 'Play', chosen: next() < 0.7 ? 'Ball' : 'Digging' }],
  marks: [
    { activity: 'Maths', start: 540, mark: next() < 0.6 ? 'good' : 'okay' },
    { activity: 'Writing', start: 600, mark: next() < 0.3 ? 'good' : 'hard' },
  ],
  helped: ['Quiet corner', 'Water', 'Talk', null][Math.floor(next() * 4)] ?? null,
})
