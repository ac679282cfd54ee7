import fc from 'fast-check'
import { hasHiddenCharacter } from '../../../../src/core/timetable/cleanText'
import { addDays } from '../../../../src/core/timetable/dates'
import {
  type Day,
  type HandedDay,
  longestText,
  mostSlots,
  type Slot,
  slotKinds,
} from '../../../../src/core/timetable/day'

const character = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ      ') },
  { weight: 2, arbitrary: fc.constantFrom(...'0123456789.,:;-–’\'"&/()!?#$^|\\€£') },
  { weight: 1, arbitrary: fc.constantFrom(...'éèüßøœŁżñğİışçάΩжщقراءةहिन्दी中文日本語한국어') },
  {
    weight: 1,
    arbitrary: fc
      .oneof(fc.integer({ min: 0x20, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
      .map((number) => String.fromCodePoint(number))
      .filter((one) => !hasHiddenCharacter(one)),
  },
)

/** Any text that a day may hold, and often a common one. */
const textLike = (...common: string[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...common) },
    {
      weight: 2,
      arbitrary: fc
        .string({ unit: character, maxLength: longestText })
        .filter((text) => [...text].length <= longestText),
    },
  )

const activity = textLike('Maths', 'Quiet time', 'Snack', 'maths', 'Visit to the farm', 'PE').filter(
  (text) => text.trim() !== '',
)
const place = textLike('', 'Hall', 'Class 3', 'Base table', 'hall', 'Room 12b')
const seat = textLike('', 'By the door', 'My chair', 'Behind the piano')
const adult = textLike('Miss Khan', 'Mr Okafor', 'Miss', 'Mr ', 'Teacher', 'Dr Ó Súilleabháin', 'miss khan')
const symbol = textLike('', 'cubes', 'book', 'waving hand', 'cubes ')
const choice = textLike('Lego', 'Draw', 'Wall push', 'Feed the fish')

const choices = fc.oneof(
  { weight: 3, arbitrary: fc.constant<string[]>([]) },
  { weight: 1, arbitrary: fc.uniqueArray(choice, { minLength: 2, maxLength: 4 }) },
)

const part = fc.record<Omit<Slot, 'id' | 'start' | 'end'>>({
  kind: fc.constantFrom(...slotKinds),
  activity,
  place,
  seat,
  adults: fc.array(adult, { maxLength: 4 }),
  symbol,
  choices,
  was: textLike('', 'PE', 'Maths'),
  fixed: fc.boolean(),
})

const minuteOnGrid = fc.nat(288).map((step) => step * 5)
const minute = fc.oneof({ weight: 3, arbitrary: minuteOnGrid }, { weight: 1, arbitrary: fc.nat(1440) })

/** Pairs of minutes in order, each pair a slot; a pair mostly begins where the one before ends. */
const times = (mostParts: number) =>
  fc
    .tuple(fc.uniqueArray(minute, { minLength: 2, maxLength: mostParts + 1 }), fc.boolean())
    .map(([minutes, hasGaps]) => {
      const inOrder = minutes.sort((one, other) => one - other)
      return inOrder
        .slice(0, -1)
        .map((start, at): [number, number] => [start, inOrder[at + 1] as number])
        .filter((_, at) => !hasGaps || at % 3 !== 2)
    })

const slotsLike = (mostParts: number): fc.Arbitrary<Slot[]> =>
  times(mostParts).chain((pairs) =>
    fc
      .array(part, { minLength: pairs.length, maxLength: pairs.length })
      .map((parts) => parts.map((rest, id) => ({ id, start: pairs[id]?.[0] ?? 0, end: pairs[id]?.[1] ?? 0, ...rest }))),
  )

const date = fc.nat(20_000).map((days) => addDays('2025-01-01', days))

/** Any day that `checkDay` finds nothing wrong with, ids numbered by row, with 1 to `mostParts` slots. */
export const arbitraryDay = (mostParts: number = mostSlots): fc.Arbitrary<Day> =>
  fc.record({ date, slots: slotsLike(mostParts) })

const daysLater = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 9 }) }, fc.integer({ min: 10, max: 2000 }))

/** What was there before these slots: any other day, or the same one with others there and somewhere else. */
const slotsBefore = (slots: Slot[], mostParts: number): fc.Arbitrary<Slot[]> =>
  fc.oneof(
    slotsLike(mostParts),
    fc
      .record({ adults: fc.array(adult, { maxLength: 4 }), place, activity, row: fc.nat(slots.length - 1) })
      .map(({ row, activity, ...everywhere }) =>
        slots.map((slot) => ({ ...slot, ...everywhere, was: '', ...(slot.id === row && { activity }) })),
      ),
  )

/** One to `most` such days, each on a later date than the one before, some with what was there before their changes. */
export const arbitraryDays = (most: number, mostParts = 12): fc.Arbitrary<HandedDay[]> => {
  const slotsAndBefore = slotsLike(mostParts).chain((slots) =>
    fc.tuple(fc.constant(slots), fc.option(slotsBefore(slots, mostParts), { nil: undefined })),
  )
  return fc
    .tuple(date, fc.array(fc.tuple(daysLater, slotsAndBefore), { minLength: 1, maxLength: most }))
    .map(([first, rows]) => {
      let at = first
      return rows.map(([later, [slots, was]]) => {
        at = addDays(at, later)
        return { date: at, slots, ...(was && { was }) }
      })
    })
}
