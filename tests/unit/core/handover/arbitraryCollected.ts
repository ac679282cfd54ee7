import fc from 'fast-check'
import type { CollectedDays } from '../../../../src/core/handover/collectedFormat'
import { breakEvents, type RecordedEvent } from '../../../../src/core/review/privateRecord'
import { hasHiddenCharacter } from '../../../../src/core/timetable/cleanText'
import { addDays } from '../../../../src/core/timetable/dates'
import { marks } from '../../../../src/core/voice'
import { zoneIds } from '../../../../src/core/zones/zones'

const minute = fc.integer({ min: 0, max: 1440 })
const activity = fc.oneof(
  fc.constantFrom('Maths', 'Reading', 'Quiet time', 'Writing', ''),
  fc.string({ maxLength: 12 }),
)
/** A name as an app keeps it, which tidies what is typed: whatever it is, nothing of it is hidden. */
export const arbitraryName = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: 'grapheme', maxLength }).filter((text) => !hasHiddenCharacter(text))

const place = fc.oneof(fc.constantFrom('Base', 'Class 3', 'Hall', ''), arbitraryName(12))

const when = { minute, activity, next: activity, during: place }
const event: fc.Arbitrary<RecordedEvent> = fc.oneof(
  fc.record({ what: fc.constant('zone' as const), zone: fc.constantFrom(...zoneIds, 'unknown' as const), ...when }),
  fc.record({ what: fc.constantFrom(...breakEvents), place, ...when }),
)
const events = fc.array(event, { maxLength: 30 }).map((all) => [...all].sort((one, other) => one.minute - other.minute))

const said = fc.record({
  choices: fc.array(fc.record({ activity, chosen: activity }), { maxLength: 4 }),
  marks: fc.array(fc.record({ activity, start: minute, mark: fc.constantFrom(...marks) }), { maxLength: 12 }),
  helped: fc.option(place),
})

/** What an adult may collect from a tablet. */
export const arbitraryCollected = (most = 8): fc.Arbitrary<CollectedDays> =>
  fc
    .tuple(
      fc.option(fc.constant('2027-05-01')),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.option(said), events), { minLength: 1, maxLength: most }),
    )
    .map(([recordUntil, days]) => {
      let date = '2027-01-04'
      return {
        recordUntil,
        days: days.map(([after, voice, happened]) => {
          date = addDays(date, after)
          return { date, voice: voice && { date, ...voice }, events: happened }
        }),
      }
    })
