import { afterEach, describe, expect, test } from 'vitest'
import { activities } from '../../../../src/core/handover/activities'
import { BitWriter } from '../../../../src/core/handover/bits'
import { crc32 } from '../../../../src/core/handover/checksum'
import { ranked } from '../../../../src/core/handover/codes'
import {
  type CollectedDays,
  eventNumbers,
  markNumbers,
  zoneNumbers,
} from '../../../../src/core/handover/collectedFormat'
import { dictionary, kindNumbers, titles } from '../../../../src/core/handover/dictionary'
import { packDays, unpackDays } from '../../../../src/core/handover/packDays'
import { packCollected, packPlan, unpackCollected, unpackPlan } from '../../../../src/core/handover/parcel'
import { type PlanParcel, phaseNumbers, togetherNumbers, weekNumbers } from '../../../../src/core/handover/planFormat'
import { pieceNumber, pieces } from '../../../../src/core/handover/spelling'
import type { Day, Slot, SlotKind } from '../../../../src/core/timetable/day'
import listsAsFrozen from './vectors/lists.json'
import { morePlans } from './vectors/moreParcels'
import newerParcels from './vectors/newer-parcels.json'

const lists: Record<string, string[]> = {
  ...Object.fromEntries(Object.entries(dictionary).map(([name, { words }]) => [name, words])),
  usual: activities.map((row) => row.join('|')),
  kinds: kindNumbers,
  titles,
  pieces,
  marks: markNumbers,
  zones: zoneNumbers,
  events: eventNumbers,
  phases: phaseNumbers,
  together: togetherNumbers,
  weeks: weekNumbers,
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

const checksumOf = (words: string[]): string => crc32(new TextEncoder().encode(words.join('\n'))).toString(16)

describe('the lists of the format', () => {
  // A list may become longer: then its new end is frozen with it, by a new count and checksum in lists.json.
  test.each(listsAsFrozen)(
    '$list begins with the $count words that codes were made with',
    ({ list, count, checksum }) => {
      expect(checksumOf(lists[list]?.slice(0, count) ?? [])).toBe(checksum)
    },
  )

  test('are all frozen, from the first word to the last', () => {
    const counts = Object.fromEntries(Object.entries(lists).map(([list, words]) => [list, words.length]))
    expect(Object.fromEntries(listsAsFrozen.map(({ list, count }) => [list, count]))).toEqual(counts)
  })

  test('hold a word once, so that it has one number', () => {
    for (const [list, words] of Object.entries(lists)) {
      expect(
        words.filter((word, at) => words.indexOf(word) < at),
        list,
      ).toEqual([])
    }
  })

  test('have room for their numbers', () => {
    const room = {
      activities: 2208,
      places: 2144,
      seats: 2120,
      names: 2432,
      choices: 2208,
      symbols: 2336,
      pieces: 1208,
    }
    for (const [list, most] of Object.entries(room)) expect(lists[list]?.length, list).toBeLessThanOrEqual(most)
    expect(kindNumbers.length).toBeLessThanOrEqual(32)
    expect(titles.length).toBeLessThanOrEqual(12)
  })
})

const slot: Slot = {
  id: 0,
  start: 540,
  end: 600,
  kind: 'lesson',
  activity: 'Maths',
  place: 'Hall',
  seat: '',
  adults: ['Miss Khan'],
  symbol: 'cubes',
  choices: [],
  was: '',
  fixed: false,
}
const dayWith = (told: Partial<Slot>): Day => ({ date: '2027-03-01', slots: [{ ...slot, ...told }] })

describe('a code of a later version', () => {
  const taught: (() => void)[] = []
  /** Lets the writer know a word that the reader does not. */
  const later = <Word>(words: Word[], word: NoInfer<Word>): void => {
    words.push(word)
    taught.push(() => words.pop())
  }
  const forget = (): void => {
    for (const undo of taught.splice(0)) undo()
  }
  afterEach(forget)

  test.each<[string, () => void, Partial<Slot>]>([
    ['an activity', () => later(dictionary.activities.words, 'Robotics'), { activity: 'Robotics' }],
    ['a place', () => later(dictionary.places.words, 'Moon base'), { place: 'Moon base' }],
    ['a seat', () => later(dictionary.seats.words, 'Table 7'), { seat: 'Table 7' }],
    ['a name', () => later(dictionary.names.words, 'Quirk'), { adults: ['Miss Quirk'] }],
    ['a choice', () => later(dictionary.choices.words, 'Fly'), { choices: ['Fly', 'Walk'] }],
    ['a symbol', () => later(dictionary.symbols.words, 'jetpack'), { symbol: 'jetpack' }],
    ['a kind', () => later<SlotKind>(kindNumbers, 'nap' as SlotKind), { kind: 'nap' as SlotKind }],
    ['a title', () => later(titles, 'Prof '), { adults: ['Prof Khan'] }],
  ])('that knows %s more is told to be newer, not misread', (_, teach, told) => {
    const day = dayWith(told)
    teach()
    const packed = packDays([day])
    expect(unpackDays(packed, day.date)).toEqual({ ok: true, value: [day] })
    forget()
    expect(unpackDays(packed, day.date)).toEqual({ ok: false, why: { reason: 'newerVersion' } })
  })

  // Each with the bits of the second number past the end of its list, which no version has written yet.
  const { collected, plans } = newerParcels
  const zone = { what: 'zone', zone: 'blue', minute: 600, activity: '', next: '', during: '' } as const
  const plan = morePlans['one week from no template'] as PlanParcel
  const collectedWith = (told: object) =>
    ({ recordUntil: null, days: [{ date: '2027-03-01', voice: null, events: [], ...told }] }) as CollectedDays
  const said = (mark: string) => ({
    voice: { date: '2027-03-01', choices: [], marks: [{ activity: 'Maths', start: 540, mark }], helped: null },
  })

  test.each<[keyof typeof collected, string[], CollectedDays]>([
    ['mark', markNumbers, collectedWith(said('later'))],
    ['zone', zoneNumbers, collectedWith({ events: [{ ...zone, zone: 'later' }] })],
    ['kind of event', eventNumbers, collectedWith({ events: [{ ...zone, what: 'later', place: 'Base' }] })],
  ])('that knows a %s more is a parcel of a later version', (name, list, value) => {
    later(list, 'soon')
    later(list, 'later')
    const { bytes } = packCollected(value)
    expect(hexOf(bytes)).toBe(collected[name])
    forget()
    expect(unpackCollected(bytes)).toEqual({ ok: false, why: 'newerVersion' })
  })

  const planWith = (told: object): PlanParcel => ({ ...plan, plan: { ...plan.plan, ...told } })
  const template = { name: 'Day', weekdays: [], weeks: 'later', slots: [] }

  test.each<[keyof typeof plans, string[], PlanParcel]>([
    ['phase', phaseNumbers, planWith({ weeks: plan.plan.weeks.map((week) => ({ ...week, phase: 'later' })) })],
    [
      'thing to choose',
      togetherNumbers,
      planWith({ together: [{ kind: 'later', offered: [], chosen: null, chosenOn: null }] }),
    ],
    ['kind of weeks', weekNumbers, { ...plan, templates: [template] as unknown as PlanParcel['templates'] }],
  ])('that knows a %s more is a plan of a later version', (name, list, value) => {
    later(list, 'soon')
    later(list, 'later')
    const bytes = packPlan(value)
    expect(hexOf(bytes)).toBe(plans[name])
    forget()
    expect(unpackPlan(bytes)).toEqual({ ok: false, why: 'newerVersion' })
  })

  test('that knows a piece of words more is told to be newer', () => {
    const to = new BitWriter()
    ranked(0, 3, 6).write(to, 0) // one day
    to.put(1, 6) // with one slot
    to.put(0, 1) // its activity is not in the dictionary
    pieceNumber.write(to, pieces.length)
    expect(unpackDays(to.bytes(), '2027-03-01')).toEqual({ ok: false, why: { reason: 'newerVersion' } })
  })
})

test('a word that came into a dictionary later is still read where it was spelled', () => {
  const day = dayWith({ activity: 'Robotics', place: 'Moon base', symbol: '' })
  const packed = packDays([day])
  dictionary.activities.words.push('Robotics')
  dictionary.places.words.push('Moon base')
  expect(unpackDays(packed, day.date)).toEqual({ ok: true, value: [day] })
  dictionary.activities.words.pop()
  dictionary.places.words.pop()
})
