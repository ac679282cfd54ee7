import { expect, test } from 'vitest'
import { isRecordAgreement } from '../../../src/core/stored'
import { isCollectedDay, isRecordedDay } from '../../../src/core/storedReview'
import { type Guarded, guardsHold } from './guards'
import { collectedDay, date, zoneAt } from './review/record'

const guarded: Guarded[] = [
  ['an agreement', isRecordAgreement, { since: date, until: '2027-04-01' }],
  ['a recorded day', isRecordedDay, { date, events: collectedDay.events }],
  ['a collected day', isCollectedDay, collectedDay],
]

guardsHold(guarded)

test('an event has a zone or a place, and a minute', () => {
  const isSound = (event: object) => isRecordedDay({ date, events: [event] })
  expect(isSound({ ...zoneAt(600), zone: 'unknown' })).toBe(true)
  expect(isSound({ ...zoneAt(600), zone: 'purple' })).toBe(false)
  expect(isSound({ ...zoneAt(600), what: 'breakAgreed' })).toBe(false)
  expect(isSound({ ...zoneAt(600), minute: '10:00' })).toBe(false)
})
