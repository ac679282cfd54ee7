import { describe, expect, test } from 'vitest'
import { dataMap, keptOn, type Limit } from '../../../src/core/dataMap'
import { canUndo, undoUntil } from '../../../src/core/handover/undo'
import { latestEnd } from '../../../src/core/review/agreement'
import { keptOf } from '../../../src/core/review/collected'
import { composedKeptFrom } from '../../../src/core/teacher'
import { addDays } from '../../../src/core/timetable/dates'
import { daysToPurge, voiceToPurge } from '../../../src/core/timetable/retention'
import type { FactName, StoreName } from '../../../src/storage/database'
import { collectedDay } from './review/record'

type Place = Exclude<StoreName, 'facts'> | `facts/${FactName}`

/** Every place of the database. The compiler refuses one that is left out or does not exist. */
const places: Record<Place, true> = {
  days: true,
  voice: true,
  pairings: true,
  tablets: true,
  adults: true,
  composed: true,
  templates: true,
  record: true,
  plans: true,
  planTemplates: true,
  collected: true,
  images: true,
  'facts/settings': true,
  'facts/device': true,
  'facts/gate': true,
  'facts/break': true,
  'facts/proven': true,
  'facts/undo': true,
  'facts/camera': true,
  'facts/teacher': true,
  'facts/peopleAndPlaces': true,
  'facts/handovers': true,
  'facts/recordAgreement': true,
  'facts/collecting': true,
  'facts/usedOn': true,
  'facts/boards': true,
}

const today = '2027-03-03'

const daysOf = (limit: Limit): number => {
  if (!('days' in limit)) throw new Error('it is not kept by days')
  return limit.days
}

describe('the data map', () => {
  test('names every place of the database, and no other', () => {
    const named = new Set(Object.values(dataMap).flatMap((kept): readonly string[] => kept.in))
    expect([...named].sort()).toEqual(Object.keys(places).sort())
  })

  test('lists each thing once, on the device that keeps it', () => {
    expect([...keptOn('wall'), ...keptOn('teacher')].sort()).toEqual(Object.keys(dataMap).sort())
    expect(keptOn('wall')).not.toContain('plans')
  })

  test.each([
    ['days', daysToPurge],
    ['voice', voiceToPurge],
  ] as const)('says of %s what the tablet does', (name, toPurge) => {
    const days = daysOf(dataMap[name].limit)
    const [last, gone] = [addDays(today, -days), addDays(today, -days - 1)]
    expect(toPurge([last, gone], today, today)).toEqual([gone])
  })

  test("says of days made what the teacher's device does", () => {
    expect(composedKeptFrom(today)).toBe(addDays(today, -daysOf(dataMap.composed.limit)))
  })

  test('says of a private record what an agreement allows', () => {
    expect(latestEnd(today)).toBe(addDays(today, 7 * dataMap.record.limit.weeks))
    expect(dataMap.collectedRecord.limit).toEqual(dataMap.record.limit)
  })

  test("says of what was collected what the teacher's device does", () => {
    const said = { ...collectedDay, events: [], recordUntil: null }
    const last = addDays(today, dataMap.collectedVoice.limit.daysAfterPlan)
    expect(keptOf(said, today, last)).toEqual(said)
    expect(keptOf(said, today, addDays(last, 1))).toBeNull()
  })

  test('says of taking a code back what the tablet does', () => {
    const ms = dataMap.undo.limit.minutes * 60_000
    expect(canUndo({ until: undoUntil(0) }, ms - 1)).toBe(true)
    expect(canUndo({ until: undoUntil(0) }, ms)).toBe(false)
  })
})
