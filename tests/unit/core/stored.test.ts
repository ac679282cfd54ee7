import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { BreakRequest } from '../../../src/core/breaks/breaks'
import { isStoredDate } from '../../../src/core/guards'
import { firstSettings } from '../../../src/core/settings'
import {
  isBreakRequest,
  isDayRecord,
  isDeviceRole,
  isGateFact,
  isPupilVoice,
  mendSettings,
} from '../../../src/core/stored'
import { type DayRecord, newDayRecord } from '../../../src/core/timetable/dayRecord'
import { readDay } from '../../../src/core/timetable/readDay'
import type { PupilVoice } from '../../../src/core/voice'
import { readTableText } from '../../../src/device/tableFile'

const date = '2026-11-25'

function sampleRecord(): DayRecord {
  const table = readTableText(readFileSync('public/samples/day-b-step-up-week-5-wednesday.csv', 'utf8'))
  const day = table.ok ? readDay(table.value, date, () => true).day : null
  if (!day) throw new Error('the sample day does not read')
  return newDayRecord(day)
}

const record: DayRecord = {
  ...sampleRecord(),
  moves: [
    { kind: 'longer', slot: 1, minutes: -5 },
    { kind: 'finish', slot: 2, at: 600 },
    { kind: 'hold', slot: 3, from: 610 },
    { kind: 'hold', slot: 4, from: 620, until: 630 },
    { kind: 'drop', slot: 5 },
  ],
  finished: [0, 1],
  chosen: { 3: 'Lego' },
  seen: sampleRecord().day.slots,
}

describe('a stored day', () => {
  test('stands as it was handed over, and with all that can happen to it', () => {
    expect(isDayRecord(sampleRecord())).toBe(true)
    expect(isDayRecord(record)).toBe(true)
  })

  test('stands with things in it that this release does not know', () => {
    expect(isDayRecord({ ...record, later: 1 })).toBe(true)
  })

  test.each(Object.keys(record))('is damaged without %s', (name) => {
    const { [name as keyof DayRecord]: _gone, ...rest } = record
    expect(isDayRecord(rest)).toBe(false)
  })

  test.each(Object.keys(record.day.slots[0] ?? {}))('is damaged when one slot has no %s', (name) => {
    const [first, ...others] = record.day.slots
    const slots = [{ ...first, [name]: undefined }, ...others]
    expect(isDayRecord({ ...record, day: { ...record.day, slots } })).toBe(false)
    expect(isDayRecord({ ...record, seen: slots })).toBe(false)
  })

  test.each([
    ['a date that does not exist', { ...record, date: '2026-02-30' }],
    ['a kind of slot that does not exist', withFirstSlot({ kind: 'party' })],
    ['a time that is no minute', withFirstSlot({ start: 525.5 })],
    ['an unknown move', { ...record, moves: [{ kind: 'swap', slot: 1 }] }],
    [
      'a hold that was let go at no minute',
      { ...record, moves: [{ kind: 'hold', slot: 1, from: 600, until: 'noon' }] },
    ],
    ['a choice that is no text', { ...record, chosen: { 3: 4 } }],
    ['text in its place', 'a day'],
    ['nothing in its place', null],
  ])('is damaged with %s', (_what, stored) => {
    expect(isDayRecord(stored)).toBe(false)
  })
})

function withFirstSlot(change: object): unknown {
  return { ...record, day: { date, slots: [{ ...record.day.slots[0], ...change }] } }
}

describe('a stored break', () => {
  const place = { name: 'Base', symbol: 'base', minutes: 10 }
  const steps: BreakRequest[] = [
    { step: 'where', date },
    { step: 'show', date, place },
    { step: 'running', date, place, since: 600 },
  ]

  test.each(steps)('is whole at the step $step', (open) => {
    expect(isBreakRequest(open)).toBe(true)
    expect(isBreakRequest({ ...open, date: 'today' })).toBe(false)
  })

  test.each([
    [{ step: 'show', date }],
    [{ step: 'running', date, place }],
    [{ step: 'running', date, place: { name: 'Base' }, since: 600 }],
    [{ step: 'asked', date }],
    [null],
    [[]],
  ])('is damaged as %j', (stored) => {
    expect(isBreakRequest(stored)).toBe(false)
  })
})

describe('what a pupil said', () => {
  const said: PupilVoice = {
    date,
    choices: [{ activity: 'Choosing time', chosen: 'Lego' }],
    marks: [{ activity: 'Maths', start: 570, mark: 'okay' }],
    helped: 'Water',
  }

  test('is whole with and without something that helped', () => {
    expect(isPupilVoice(said)).toBe(true)
    expect(isPupilVoice({ ...said, helped: null })).toBe(true)
  })

  test('is damaged with a mark that is not one of the three', () => {
    expect(isPupilVoice({ ...said, marks: [{ activity: 'Maths', start: 570, mark: 'bad' }] })).toBe(false)
    expect(isPupilVoice({ ...said, choices: [{ activity: 'Maths' }] })).toBe(false)
    expect(isPupilVoice({ ...said, helped: undefined })).toBe(false)
  })
})

describe('the small facts', () => {
  test('a date, a role and a gate are told from what they are not', () => {
    expect(['2028-02-29', '2027-02-29', 20261125, null].map(isStoredDate)).toEqual([true, false, false, false])
    expect(['wall', 'teacher', 'door', null].map(isDeviceRole)).toEqual([true, true, false, false])
    expect(isGateFact({ hash: 'aa', salt: 'bb', wrongTries: 0, lastWrongAt: 0 })).toBe(true)
    expect(isGateFact({ hash: 'aa', salt: 'bb', wrongTries: Number.NaN, lastWrongAt: 0 })).toBe(false)
  })
})

describe('stored settings', () => {
  test('on a new tablet are the first settings', () => {
    expect(mendSettings(undefined)).toEqual({ settings: firstSettings, damaged: false })
  })

  test('come back as they were stored', () => {
    const stored = { ...firstSettings, view: 'whole', keyAdult: 'Miss Khan', breakPlaces: [], clockTimes: true }
    expect(mendSettings(stored)).toEqual({ settings: stored, damaged: false })
  })

  test('from an older release lack a setting and are not damaged', () => {
    const { theme: _later, ...older } = { ...firstSettings, view: 'half' }
    expect(mendSettings(older)).toEqual({ settings: { ...firstSettings, view: 'half' }, damaged: false })
  })

  test.each(Object.keys(firstSettings))('lose only a damaged %s', (name) => {
    const stored = { ...firstSettings, view: 'half', theme: 'dark', [name]: 7 }
    const mended = mendSettings(stored)
    const kept = { ...stored, [name]: firstSettings[name as keyof typeof firstSettings] }
    expect(mended).toEqual({ settings: kept, damaged: true })
  })

  test('that are no settings at all are the first settings', () => {
    expect(mendSettings('settings')).toEqual({ settings: firstSettings, damaged: true })
    expect(mendSettings(null)).toEqual({ settings: firstSettings, damaged: true })
  })
})
