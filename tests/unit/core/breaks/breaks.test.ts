import { describe, expect, test } from 'vitest'
import {
  agreeToBreak,
  askForBreak,
  type BreakPlace,
  breakAfter,
  breakStepsLeft,
  chooseBreakPlace,
  placesForZone,
} from '../../../../src/core/breaks/breaks'
import { firstSettings } from '../../../../src/core/settings'
import { zoneIds } from '../../../../src/core/zones/zones'
import { at } from '../timetable/slots'

const monday = '2026-11-23'
const base = { name: 'Base', symbol: 'base', minutes: 10 }
const asked = askForBreak(monday)
const shown = chooseBreakPlace(asked, base)
const running = agreeToBreak(shown, at('10:03'))

describe('a break', () => {
  test('it is asked, then a place is chosen, then an adult agrees', () => {
    expect(asked).toEqual({ step: 'where', date: monday })
    expect(shown).toEqual({ step: 'show', date: monday, place: base })
    expect(running).toEqual({ step: 'running', date: monday, place: base, since: at('10:03') })
  })

  test('it carries only name, symbol and minutes of its place, and nothing of a zone', () => {
    const place = firstSettings.breakPlaces[0] ?? expect.fail()
    expect(chooseBreakPlace(asked, place)).toEqual({
      step: 'show',
      date: monday,
      place: { name: place.name, symbol: place.symbol, minutes: place.minutes },
    })
  })

  test('until an adult has agreed, another place may be chosen', () => {
    expect(chooseBreakPlace(shown, { ...base, name: 'Outside' })).toMatchObject({
      step: 'show',
      place: { name: 'Outside' },
    })
    expect(chooseBreakPlace(running, { ...base, name: 'Outside' })).toBe(running)
  })

  test('an adult agrees to a place, and once', () => {
    expect(agreeToBreak(asked, at('10:03'))).toBe(asked)
    expect(agreeToBreak(running, at('10:20'))).toBe(running)
  })

  test('it never times out', () => {
    expect(breakStepsLeft(running, at('14:00'))).toEqual({ left: 0, of: 10, each: 1 })
    expect(breakAfter(running, monday, false)).toBe(running)
  })

  test('going home ends it, and so does another date', () => {
    for (const open of [asked, shown, running]) {
      expect(breakAfter(open, monday, false)).toBe(open)
      expect(breakAfter(open, monday, true)).toBeNull()
      expect(breakAfter(open, '2026-11-24', false)).toBeNull()
    }
    expect(breakAfter(null, monday, false)).toBeNull()
  })

  test('it runs as a shape that moves in steps of a minute', () => {
    expect(['10:03', '10:07', '10:08', '10:12', '10:13'].map((time) => breakStepsLeft(running, at(time)).left)).toEqual(
      [10, 6, 5, 1, 0],
    )
  })

  test('all of it is left until an adult has agreed', () => {
    expect(breakStepsLeft(shown, at('10:30'))).toEqual({ left: 10, of: 10, each: 1 })
  })
})

describe('break places', () => {
  const corner: BreakPlace = { ...base, id: 1, zones: ['red'] }
  const outside: BreakPlace = { ...base, id: 2, zones: ['red', 'blue'] }
  const places = [corner, outside]

  test('those agreed for a zone are offered after it', () => {
    expect(placesForZone(places, 'blue')).toEqual([outside])
    expect(placesForZone(places, 'red')).toEqual(places)
  })

  test('all are offered when no zone was picked, or none is agreed for it', () => {
    expect(placesForZone(places, null)).toEqual(places)
    expect(placesForZone(places, 'green')).toEqual(places)
  })

  test('a new tablet offers the same places after each of the four zones', () => {
    for (const zone of zoneIds)
      expect(placesForZone(firstSettings.breakPlaces, zone)).toEqual(firstSettings.breakPlaces)
  })
})
