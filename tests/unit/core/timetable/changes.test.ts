import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acceptChange, changesSince } from '../../../../src/core/timetable/changes'
import type { Slot } from '../../../../src/core/timetable/day'
import { runningSlots, withChoice, withMove } from '../../../../src/core/timetable/running'
import { at, called, day, having, irpMonday, record, slot, stepUpWednesday } from './slots'

const cards = (seen: Slot[] | null, slots: Slot[]): string[] =>
  changesSince(seen, slots).map(
    ({ before, now, what }) => `${what}: ${before?.activity ?? '-'} > ${now?.activity ?? '-'}`,
  )

const renumbered = (slots: Slot[]): Slot[] => slots.map((part, id) => ({ ...part, id }))
const seen = day('09:00-09:30 Maths', '09:30-10:00 Reading', '10:00-10:15 Snack food', '10:15-11:00 PE')

describe('with nothing seen yet', () => {
  test('a part that replaces another is the change, named on both sides', () => {
    expect(changesSince(null, stepUpWednesday)).toEqual([
      {
        slot: called(stepUpWednesday, 'Science').id,
        what: 'activity',
        end: at('11:30'),
        before: {
          activity: 'PE',
          symbol: 'PE',
          place: 'Class 3',
          seat: 'By the door',
          adults: ['Mr Okafor', 'Miss Khan'],
        },
        now: {
          activity: 'Science',
          symbol: 'magnifying glass',
          place: 'Class 3',
          seat: 'By the door',
          adults: ['Mr Okafor', 'Miss Khan'],
        },
      },
    ])
  })

  test('a day that replaces nothing has no cards', () => {
    expect(changesSince(null, irpMonday)).toEqual([])
  })
})

describe('compared with what this pupil last saw', () => {
  test('the same day has no cards, and what a part replaces is no change again', () => {
    expect(changesSince(stepUpWednesday, stepUpWednesday)).toEqual([])
  })

  test('another activity at the same time is one card', () => {
    expect(cards(seen, having(seen, 'PE', { activity: 'Science' }))).toEqual(['activity: PE > Science'])
  })

  test.each([
    ['place', { place: 'Hall' }],
    ['seat', { seat: 'By the door' }],
    ['adults', { adults: ['Mr Reid'] }],
  ])('a changed %s is a card', (what, told) => {
    expect(cards(seen, having(seen, 'PE', told))).toEqual([`${what}: PE > PE`])
    expect(changesSince(seen, having(seen, 'PE', told))[0]?.now).toMatchObject(told)
  })

  test('the same adults in another order are no change', () => {
    const two = having(seen, 'PE', { adults: ['Mr Reid', 'Miss Khan'] })
    expect(cards(two, having(two, 'PE', { adults: ['Miss Khan', 'Mr Reid'] }))).toEqual([])
  })

  test('a part that was added and a part that was dropped are cards', () => {
    const added = renumbered(
      day(
        '08:50-09:00 Hello arrive',
        '09:00-09:30 Maths',
        '09:30-10:00 Reading',
        '10:00-10:15 Snack food',
        '10:15-11:00 PE',
      ),
    )
    expect(cards(seen, added)).toEqual(['added: - > Hello'])
    expect(cards(added, seen)).toEqual(['dropped: Hello > -'])
  })

  test('an added part that replaces another names both', () => {
    const slots = having(
      day('09:00-09:30 Maths', '09:30-10:00 Reading', '10:00-10:15 Snack food', '10:15-11:00 PE', '11:00-11:30 Art'),
      'Art',
      {
        was: 'Music',
      },
    )
    expect(cards(seen, slots)).toEqual(['activity: Music > Art'])
  })

  test('times alone that drift are no card', () => {
    const later = seen.map((part) => ({ ...part, start: part.start + 5, end: part.end + 5 }))
    expect(cards(seen, later)).toEqual([])
  })

  test('a part that moved past another part is a card, earlier or later', () => {
    const peFirst = day('09:00-09:45 PE', '09:45-10:00 Maths', '10:00-10:10 Reading', '10:10-10:25 Snack food')
    expect(cards(seen, peFirst)).toEqual(['earlier: PE > PE'])
    expect(cards(peFirst, seen)).toEqual(['later: PE > PE'])
  })

  test('a part that moved and came twice is one card for the move and one for the part that was added', () => {
    const before = day('09:00-09:15 Play', '09:15-10:00 Maths', '10:00-10:30 Reading')
    const twice = day('09:00-09:45 Maths', '09:45-10:15 Reading', '10:15-10:30 Play', '10:30-10:45 Play')
    expect(cards(before, twice)).toEqual(['later: Play > Play', 'added: - > Play'])
  })

  test('of two parts of the same name, the one that is gone is the one whose time is gone', () => {
    const twice = day('09:00-09:15 Nook quiet', '10:00-10:15 Nook quiet')
    expect(changesSince(twice, twice.slice(1))).toMatchObject([{ what: 'dropped', slot: 0 }])
    expect(changesSince(twice, twice.slice(0, 1))).toMatchObject([{ what: 'dropped', slot: 1 }])
  })

  test('another activity at another time does not stand for the one that is gone', () => {
    const before = day('09:00-09:30 Maths', '09:30-10:00 Reading')
    const after = day('09:00-09:30 Maths', '10:00-10:30 Art')
    expect(cards(before, after)).toEqual(['dropped: Reading > -', 'added: - > Art'])
  })

  test('a wholly other day names every part', () => {
    const other = day('09:00-09:30 Trip', '09:30-10:00 Museum', '10:00-10:15 Picnic food', '10:15-11:00 Coach')
    expect(cards(seen, other)).toEqual([
      'activity: Maths > Trip',
      'activity: Reading > Museum',
      'activity: Snack > Picnic',
      'activity: PE > Coach',
    ])
  })
})

describe('what an adult or the pupil did today', () => {
  test('five minutes more is not ten cards', () => {
    const after = withMove(record(seen, { seen }), { kind: 'longer', slot: 0, minutes: 5 }, at('09:10'))
    expect(after.ok && changesSince(seen, runningSlots(after.value, at('09:10')))).toEqual([])
  })

  test('a part that an adult dropped is a change card', () => {
    const after = withMove(record(seen, { seen }), { kind: 'drop', slot: 1 }, at('09:10'))
    const running = after.ok ? runningSlots(after.value, at('09:10')) : expect.fail()
    expect(cards(seen, running)).toEqual(['dropped: Reading > -'])
  })

  test('the order the pupil chose is never a change', () => {
    const chosen = withChoice(record(irpMonday, { seen: irpMonday }), called(irpMonday, 'My plan').id, 'Maths first')
    expect(changesSince(irpMonday, runningSlots(chosen, at('09:20')))).not.toEqual([])
    expect(changesSince(chosen.seen, runningSlots(chosen, at('09:20')))).toEqual([])
  })
})

describe('accepting', () => {
  test('one card leaves the others', () => {
    const slots = having(having(seen, 'PE', { activity: 'Science' }), 'Maths', { place: 'Hall' })
    const [first] = changesSince(seen, slots)
    const left = acceptChange(seen, slots, first ?? expect.fail())
    expect(cards(left, slots)).toEqual(['activity: PE > Science'])
  })

  test('one of two parts that replace others leaves the other', () => {
    const slots = having(stepUpWednesday, 'Writing', { was: 'Art' })
    const [writing] = changesSince(null, slots)
    expect(cards(acceptChange(null, slots, writing ?? expect.fail()), slots)).toEqual(['activity: PE > Science'])
  })

  test('the last card leaves the day as it is', () => {
    const slots = having(seen, 'PE', { activity: 'Science' })
    expect(acceptChange(seen, slots, changesSince(seen, slots)[0] ?? expect.fail())).toBe(slots)
  })

  test('a card that is no longer there changes nothing', () => {
    const slots = having(having(seen, 'PE', { activity: 'Science' }), 'Maths', { place: 'Hall' })
    const [gone] = changesSince(seen, having(seen, 'Reading', { place: 'Hall' }))
    expect(acceptChange(seen, slots, gone ?? expect.fail())).toEqual(seen)
  })

  test('all cards of any two days, one by one, ends with no cards', () => {
    const anyDay = fc
      .array(
        fc.record({
          gap: fc.integer({ min: 0, max: 30 }),
          length: fc.integer({ min: 5, max: 60 }),
          activity: fc.constantFrom('Maths', 'Reading', 'PE', 'Play', 'Quiet time'),
          place: fc.constantFrom('Hall', 'Base'),
          was: fc.constantFrom('', '', 'Art'),
        }),
        { maxLength: 10 },
      )
      .map((parts) => {
        let end = at('08:45')
        return parts.map(({ gap, length, ...told }, id) => {
          const start = end + gap
          end = start + length
          return slot({ id, start, end, ...told })
        })
      })
    fc.assert(
      fc.property(fc.option(anyDay), anyDay, fc.infiniteStream(fc.nat()), (before, slots, picks) => {
        let accepted: Slot[] | null = before
        const most = 4 * ((before?.length ?? slots.length) + slots.length)
        for (let step = 0; step <= most; step++) {
          const open = changesSince(accepted, slots)
          if (open.length === 0) break
          const pick = open[Number(picks.next().value) % open.length] ?? expect.fail()
          accepted = acceptChange(accepted, slots, pick)
        }
        expect(changesSince(accepted, slots)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
