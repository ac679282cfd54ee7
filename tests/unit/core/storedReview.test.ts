import { describe, expect, test } from 'vitest'
import { isRecordAgreement } from '../../../src/core/stored'
import { isCollectedDay, isRecordedDay } from '../../../src/core/storedReview'
import { collectedDay, date, zoneAt } from './review/record'

const whole: [string, (stored: unknown) => boolean, object][] = [
  ['an agreement', isRecordAgreement, { since: date, until: '2027-04-01' }],
  ['a recorded day', isRecordedDay, { date, events: collectedDay.events }],
  ['a collected day', isCollectedDay, collectedDay],
]

describe.each(whole)('%s', (_name, isSound, record) => {
  test('is sound as it was stored, and with things in it that this release does not know', () => {
    expect(isSound(structuredClone(record))).toBe(true)
    expect(isSound({ ...record, later: 1 })).toBe(true)
  })

  test.each(Object.keys(record))('is damaged without %s, or with nonsense there', (field) => {
    expect(isSound({ ...record, [field]: undefined })).toBe(false)
    expect(isSound({ ...record, [field]: { nonsense: 1.5 } })).toBe(false)
  })
})

test('an event has a zone or a place, and a minute', () => {
  const isSound = (event: object) => isRecordedDay({ date, events: [event] })
  expect(isSound({ ...zoneAt(600), zone: 'unknown' })).toBe(true)
  expect(isSound({ ...zoneAt(600), zone: 'purple' })).toBe(false)
  expect(isSound({ ...zoneAt(600), what: 'breakAgreed' })).toBe(false)
  expect(isSound({ ...zoneAt(600), minute: '10:00' })).toBe(false)
})
