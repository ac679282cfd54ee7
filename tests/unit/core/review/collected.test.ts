import { describe, expect, test } from 'vitest'
import { certainDate, keptOf, withCollected, withinAgreement } from '../../../../src/core/review/collected'
import { collectedDay as day, said, zoneAt } from './record'

describe('what was collected of a date', () => {
  test('is the same when it is collected twice', () => {
    expect(withCollected(withCollected(null, day), day)).toEqual(day)
  })

  test('grows by what is collected later, and loses nothing of before', () => {
    const later = {
      ...day,
      voice: {
        ...said,
        choices: [{ activity: 'Play', chosen: 'Chess' }],
        marks: [{ activity: 'Maths', start: 570, mark: 'good' as const }],
        helped: null,
      },
      events: [zoneAt(540)],
      recordUntil: null,
    }
    expect(withCollected(day, later)).toEqual({
      ...day,
      voice: { ...said, choices: [...said.choices, ...later.voice.choices], marks: later.voice.marks },
      events: [zoneAt(540), ...day.events],
    })
    expect(withCollected(day, { ...later, voice: null, events: [] })).toEqual(day)
  })
})

describe('a collected day is kept', () => {
  test('with its events until their agreement has ended, and then without', () => {
    expect(keptOf(day, null, '2027-04-01')).toEqual(day)
    expect(keptOf(day, null, '2027-04-02')).toEqual({ ...day, events: [], recordUntil: null })
    expect(keptOf({ ...day, voice: null }, null, '2027-04-02')).toBeNull()
  })

  test('with what the pupil said until 14 days after its plan ends, or until it is deleted', () => {
    const voiceOnly = { ...day, events: [], recordUntil: null }
    expect(keptOf(voiceOnly, null, '2099-01-01')).toEqual(voiceOnly)
    expect(keptOf(voiceOnly, '2027-04-01', '2027-04-15')).toEqual(voiceOnly)
    expect(keptOf(voiceOnly, '2027-04-01', '2027-04-16')).toBeNull()
  })

  test('and shows no events after the end, even before they are deleted', () => {
    expect(withinAgreement(day, '2027-04-01').events).toHaveLength(2)
    expect(withinAgreement(day, '2027-04-02').events).toEqual([])
    expect(withinAgreement({ ...day, recordUntil: null }, '2027-03-03').events).toEqual([])
  })
})

test('a date is certain once the device was used on that one or a later one before', () => {
  expect(certainDate('2027-03-03', '2099-01-01')).toBe('2027-03-03')
  expect(certainDate('2099-01-01', '2027-03-04')).toBe('2027-03-04')
})
