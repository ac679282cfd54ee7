import { expect, test } from 'vitest'
import { checkDay, findOverlaps } from '../../../../src/core/timetable/checkDay'
import type { Day, Slot } from '../../../../src/core/timetable/day'
import { slot as slotWith } from './slots'

const slot = (id: number, start: number, end: number, more: Partial<Slot> = {}): Slot =>
  slotWith({ id, start, end, ...more })

const dayOf = (...slots: Slot[]): Day => ({ date: '2026-11-24', slots })
const codes = (day: Day): string[] => checkDay(day).map(({ code }) => code)

test('a day in order passes, up to midnight and without gaps', () => {
  expect(checkDay(dayOf(slot(0, 0, 500), slot(1, 500, 600), slot(2, 700, 1440)))).toEqual([])
})

test('a day needs a real date and 1 to 60 slots', () => {
  expect(codes({ date: '2026-02-30', slots: [slot(0, 1, 2)] })).toEqual(['badDate'])
  expect(codes(dayOf())).toEqual(['noSlots'])
  const sixty = Array.from({ length: 60 }, (_, id) => slot(id, id * 10, id * 10 + 10))
  expect(codes(dayOf(...sixty))).toEqual([])
  expect(codes(dayOf(...sixty, slot(60, 1000, 1010)))).toEqual(['tooManySlots'])
})

test('ids are unique whole numbers below 60', () => {
  expect(checkDay(dayOf(slot(3, 1, 2), slot(3, 2, 3)))).toEqual([{ code: 'badId', slot: 1 }])
  for (const id of [-1, 0.5, 60, Number.NaN]) expect(codes(dayOf(slot(id, 1, 2)))).toEqual(['badId'])
})

test('times are whole minutes from 00:00 to 24:00, with the end after the start', () => {
  expect(codes(dayOf(slot(0, -1, 2)))).toContain('badTime')
  expect(codes(dayOf(slot(0, 1, 1441)))).toEqual(['badTime'])
  expect(codes(dayOf(slot(0, 1.5, 20)))).toEqual(['badTime'])
  expect(codes(dayOf(slot(0, Number.NaN, 20)))).toEqual(['badTime'])
  expect(codes(dayOf(slot(0, 20, 20)))).toEqual(['endNotAfterStart'])
  expect(codes(dayOf(slot(0, 20, 10)))).toEqual(['endNotAfterStart'])
})

test('slots are in order and none overlaps', () => {
  expect(checkDay(dayOf(slot(0, 100, 110), slot(1, 90, 100)))).toEqual([{ code: 'outOfOrder', slot: 1 }])
  expect(checkDay(dayOf(slot(0, 100, 111), slot(1, 110, 120)))).toEqual([{ code: 'overlap', earlier: 0, later: 1 }])
})

test('a long slot overlaps every slot inside it, whatever their order', () => {
  const times = [
    { start: 300, end: 310 },
    { start: 100, end: 400 },
    { start: 200, end: 210 },
    { start: 400, end: 410 },
  ]
  expect(findOverlaps(times)).toEqual([
    { earlier: 1, later: 2 },
    { earlier: 1, later: 0 },
  ])
})

test('texts have at most 40 characters, none of them invisible', () => {
  expect(codes(dayOf(slot(0, 1, 2, { activity: '𝒳'.repeat(40) })))).toEqual([])
  for (const field of ['activity', 'place', 'seat', 'symbol', 'was'] as const) {
    expect(checkDay(dayOf(slot(0, 1, 2, { [field]: 'x'.repeat(41) })))).toEqual([
      { code: 'tooLong', field, value: '41', slot: 0 },
    ])
  }
  expect(codes(dayOf(slot(0, 1, 2, { adults: ['x'.repeat(41)] })))).toEqual(['tooLong'])
  expect(codes(dayOf(slot(0, 1, 2, { choices: ['x'.repeat(41), 'b'] })))).toEqual(['tooLong'])
  expect(codes(dayOf(slot(0, 1, 2, { place: 'Ha\u202Ell' })))).toEqual(['hiddenText'])
  expect(codes(dayOf(slot(0, 1, 2, { activity: ' ' })))).toEqual(['noActivity'])
})

test('there are no choices or 2 to 4 different ones, and at most 4 adults', () => {
  const choosing = (...choices: string[]): string[] => codes(dayOf(slot(0, 1, 2, { choices })))
  expect(choosing('a', 'b')).toEqual([])
  expect(choosing('a', 'b', 'c', 'd')).toEqual([])
  expect(choosing('a')).toEqual(['choiceCount'])
  expect(choosing('a', 'b', 'c', 'd', 'e')).toEqual(['choiceCount'])
  expect(choosing('a', 'b', 'a')).toEqual(['sameChoice'])
  expect(codes(dayOf(slot(0, 1, 2, { adults: ['a', 'b', 'c', 'd', 'e'] })))).toEqual(['tooManyAdults'])
})
