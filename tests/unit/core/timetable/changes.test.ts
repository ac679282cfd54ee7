import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  acceptChange,
  asPlanned,
  type CardSide,
  type ChangeCard,
  changesSince,
  leftOutBy,
  mostCards,
} from '../../../../src/core/timetable/changes'
import type { Slot } from '../../../../src/core/timetable/day'
import type { Move } from '../../../../src/core/timetable/dayRecord'
import { withMove } from '../../../../src/core/timetable/decisions'
import { runningSlots, withChoice } from '../../../../src/core/timetable/running'
import { runs } from '../../runs'
import { at, called, day, having, irpMonday, lines, mainstreamThursday, record, slot, stepUpWednesday } from './slots'

const said = ({ is, names, also, differs, past }: CardSide): string =>
  [
    is,
    names.join(' and '),
    also && `also ${also}`,
    past && `past ${past.activity}`,
    differs && `(${differs.old} > ${differs.now})`,
  ]
    .filter((part) => part && part !== '( > )')
    .join(' ')
/** Each card as a line, such as "notToday PE, today Science". */
const cards = (seen: Slot[] | null, slots: Slot[]): string[] =>
  changesSince(seen, slots).map(({ what, sides }) => (what === 'newDay' ? what : sides.map(said).join(', ')))

const renumbered = (slots: Slot[]): Slot[] => slots.map((part, id) => ({ ...part, id }))
const seen = day('09:00-09:30 Maths', '09:30-10:00 Reading', '10:00-10:15 Snack food', '10:15-11:00 PE')

describe('with nothing seen yet', () => {
  test('a part that replaces another is the change, named on both sides', () => {
    expect(changesSince(null, stepUpWednesday)).toEqual([
      {
        key: 'part 8',
        what: 'part',
        slot: called(stepUpWednesday, 'Science').id,
        start: at('10:55'),
        end: at('11:30'),
        sides: [
          { is: 'notToday', names: ['PE'], symbol: 'PE' },
          { is: 'today', names: ['Science'], symbol: 'magnifying glass' },
        ],
      },
    ])
  })

  test('a day that replaces nothing has no cards', () => {
    expect(changesSince(null, irpMonday)).toEqual([])
  })

  test('what a part replaces and what is on at another time is not said to be gone', () => {
    const swapped = having(day('09:00-09:30 Science', '09:30-10:00 Maths', '10:00-10:30 PE'), 'Science', { was: 'PE' })
    expect(cards(swapped, swapped)).toEqual([])
    expect(cards(null, swapped)).toEqual(['oneLess PE, today Science'])
    expect(cards(swapped.slice(1), swapped)).toEqual(['newToday Science'])
  })
})

describe('compared with what this pupil last saw', () => {
  test('the same day has no cards, and what a part replaces is no change again', () => {
    expect(changesSince(stepUpWednesday, stepUpWednesday)).toEqual([])
  })

  test('another activity at the same time is one card', () => {
    expect(cards(seen, having(seen, 'PE', { activity: 'Science' }))).toEqual(['notToday PE, today Science'])
  })

  test('of another activity in another place or with another adult, both sides say where and with whom', () => {
    const before = having(seen, 'PE', { place: 'Hall', adults: ['Mr Reid', 'Miss Khan'] })
    const toScience = (told: Partial<Slot>) => cards(before, having(before, 'PE', { activity: 'Science', ...told }))
    expect(toScience({})).toEqual(['notToday PE, today Science'])
    expect(toScience({ seat: 'By the door' })).toEqual(['notToday PE, today Science'])
    expect(toScience({ place: 'Class 3', seat: 'By the door' })).toEqual([
      'notToday PE also Hall, today Science also Class 3',
    ])
    expect(toScience({ place: '', adults: ['Miss Khan'] })).toEqual(['notToday PE also Hall,Mr Reid, today Science'])
    expect(toScience({ place: 'Class 3', adults: ['Mrs Bell', 'Miss Khan'] })).toEqual([
      'notToday PE also Hall,Mr Reid, today Science also Class 3,Mrs Bell',
    ])
    expect(cards(before, having(before, 'PE', { activity: 'Art', place: 'Studio', was: 'PE' }))).toEqual([
      'notToday PE also Hall, today Art also Studio',
    ])
  })

  test.each([
    ['place', { place: 'Hall' }, 'today PE ( > Hall)'],
    ['seat', { seat: 'By the door' }, 'today PE ( > By the door)'],
    ['adult', { adults: ['Mr Reid'] }, 'today PE ( > Mr Reid)'],
  ])('a changed %s is a card of the part that stays', (_what, told, line) => {
    expect(cards(seen, having(seen, 'PE', told))).toEqual([line])
    expect(cards(having(seen, 'PE', told), seen)).toEqual([line.replace(/\( > (.*)\)/, '($1 > )')])
  })

  test('a part in another place with another adult says both, and not who stays', () => {
    const before = having(seen, 'PE', { place: 'Hall', adults: ['Mr Reid', 'Miss Khan'] })
    const after = having(seen, 'PE', { place: 'Field', seat: 'Bench', adults: ['Miss Khan', 'Mrs Bell'] })
    expect(cards(before, after)).toEqual(['today PE (Hall,Mr Reid > Field,Bench,Mrs Bell)'])
  })

  test('the same adults in another order, and the same name in other letters, are no change', () => {
    const two = having(seen, 'PE', { adults: ['Mr Reid', 'Miss Khan'] })
    expect(cards(two, having(two, 'PE', { adults: ['Miss Khan', 'Mr Reid'], activity: 'pe ' }))).toEqual([])
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
    expect(cards(seen, added)).toEqual(['newToday Hello'])
    expect(cards(added, seen)).toEqual(['notToday Hello'])
  })

  test('an added part that replaces another names both', () => {
    const slots = having(
      day('09:00-09:30 Maths', '09:30-10:00 Reading', '10:00-10:15 Snack food', '10:15-11:00 PE', '11:00-11:30 Art'),
      'Art',
      {
        was: 'Music',
      },
    )
    expect(cards(seen, slots)).toEqual(['notToday Music, today Art'])
  })

  test('a part stands in the place of the one it says it replaces, whatever their times', () => {
    const after = day('09:00-09:30 Maths', '09:30-10:00 Art', '10:00-10:15 Snack food', '10:15-11:00 Story')
    expect(cards(seen, having(having(after, 'Story', { was: 'Reading' }), 'Art', { was: 'PE' }))).toEqual([
      'notToday PE, today Art',
      'notToday Reading, today Story',
    ])
  })

  test('times alone that drift are no card', () => {
    const later = seen.map((part) => ({ ...part, start: part.start + 5, end: part.end + 5 }))
    expect(cards(seen, later)).toEqual([])
  })

  test('a part that moved past another part is a card, earlier or later, with what it moved past', () => {
    const peFirst = day('09:00-09:45 PE', '09:45-10:00 Maths', '10:00-10:10 Reading', '10:10-10:25 Snack food')
    expect(cards(seen, peFirst)).toEqual(['earlier PE past Maths'])
    expect(cards(peFirst, seen)).toEqual(['later PE past Snack'])
  })

  test('a part that moved to another place is one card that says both', () => {
    const peFirst = day('09:00-09:45 PE', '09:45-10:00 Maths', '10:00-10:10 Reading', '10:10-10:25 Snack food')
    expect(cards(seen, having(peFirst, 'PE', { place: 'Hall' }))).toEqual(['earlier PE past Maths ( > Hall)'])
  })

  test('what a part moved past is one whose name is once in the day, and of a part that is twice nothing is crossed out', () => {
    const before = day('09:00-09:15 Play', '09:15-10:00 Maths', '10:00-10:15 Snack', '10:15-10:30 Art')
    const after = day(
      '09:00-09:45 Maths',
      '09:45-10:00 Snack',
      '10:00-10:15 Play',
      '10:15-10:30 Snack',
      '10:30-11:00 Play',
    )
    expect(cards(before, after)).toEqual(['later Play past Maths', 'notToday Art, oneMore Snack', 'oneMore Play'])
    expect(changesSince(before, after)[0]?.sides[0]?.past).toEqual({ activity: 'Maths', isOnly: false })
  })

  test('a part that moved and came twice is one card for the move and one for the part that was added', () => {
    const before = day('09:00-09:15 Play', '09:15-10:00 Maths', '10:00-10:30 Reading')
    const twice = day('09:00-09:45 Maths', '09:45-10:15 Reading', '10:15-10:30 Play', '10:30-10:45 Play')
    expect(cards(before, twice)).toEqual(['later Play past Reading', 'oneMore Play'])
  })

  test('of two parts of the same name, the one that is gone is the one whose time is gone, and it is one less', () => {
    const twice = day('09:00-09:15 Nook quiet', '10:00-10:15 Nook quiet')
    expect(cards(twice, twice.slice(1))).toEqual(['oneLess Nook'])
    expect(changesSince(twice, twice.slice(1))).toMatchObject([{ start: null, slot: 1, end: at('09:15') }])
    expect(changesSince(twice, twice.slice(0, 1))).toMatchObject([{ start: null, slot: 0, end: at('10:15') }])
  })

  test('another time is a change of going home alone, and is seen once it is accepted', () => {
    const seen = day('09:00-09:30 Maths', '09:30-10:00 Lunch food', '10:00-15:00 Reading', '15:00-15:10 Home leave')
    const sooner = day('09:00-09:20 Maths', '09:40-10:10 Lunch food', '10:10-14:00 Reading', '14:00-14:10 Home leave')
    expect(cards(seen, sooner)).toEqual(['earlier Home'])
    expect(cards(sooner, seen)).toEqual(['later Home'])
    const [card] = changesSince(seen, sooner)
    expect(card && acceptChange(seen, sooner, card)).toBe(sooner)
  })

  test('a part that the day had moved later and that is then left out is told until it would have been over', () => {
    const seen = day('09:00-09:30 Maths', '09:30-09:45 Move move', '09:45-10:30 Reading')
    const more: Move = { kind: 'longer', slot: 0, minutes: 20 }
    const moved = record(seen, { moves: [more, { kind: 'drop', slot: 1 }] })
    const slots = runningSlots(moved, at('09:48'))
    expect(lines(slots)).toEqual(['09:00-09:50 Maths', '09:50-10:30 Reading'])
    expect(changesSince(seen, slots)).toMatchObject([{ slot: 2, start: null, end: at('10:05') }])
  })

  test('another activity at another time does not stand for the one that is gone', () => {
    const before = day('09:00-09:30 Maths', '09:30-10:00 Reading')
    const after = day('09:00-09:30 Maths', '10:00-10:30 Art')
    expect(cards(before, after)).toEqual(['notToday Reading', 'newToday Art'])
  })

  test('four changes are four cards, and more are a new day', () => {
    const other = day('09:00-09:30 Trip', '09:30-10:00 Museum', '10:00-10:15 Picnic food', '10:15-11:00 Coach')
    expect(cards(seen, other)).toEqual([
      'notToday Maths, today Trip',
      'notToday Reading, today Museum',
      'notToday Snack, today Picnic',
      'notToday PE, today Coach',
    ])
    const longer = [...other, ...day('11:00-11:30 Swimming')]
    const [card] = changesSince(seen, longer)
    expect(card).toMatchObject({ key: 'newDay', what: 'newDay', slot: 0, start: null, end: at('11:30') })
    expect(card?.sides.map(({ names }) => names[0])).toEqual(['Trip', 'Museum', 'Picnic', 'Coach', 'Swimming'])
  })

  test('a day that was swapped as a whole says of nothing that is on that it is not on', () => {
    expect(cards(stepUpWednesday, mainstreamThursday)).toEqual(['newDay'])
    const halves = day('10:00-10:30 Maths', '10:30-11:00 PE', '11:00-11:15 Snack food', '11:15-12:00 Reading')
    expect(cards(seen, halves)).toEqual(['later Reading past PE', 'later Snack past PE'])
  })
})

describe('what is another in every part where it was', () => {
  const withKhan = seen.map((part) => ({ ...part, place: 'Class 3', adults: ['Miss Khan', 'Mr Reid'] }))
  const having = (told: (slot: Slot) => Partial<Slot>): Slot[] => withKhan.map((slot) => ({ ...slot, ...told(slot) }))

  test('a supply teacher is one card, and an adult who is away is one card', () => {
    const supply = having(() => ({ adults: ['Mrs Bell', 'Mr Reid'] }))
    expect(cards(withKhan, supply)).toEqual(['notToday Miss Khan, today Mrs Bell'])
    expect(changesSince(withKhan, supply)).toMatchObject([{ what: 'adults', slot: 0, start: null, end: at('11:00') }])
    expect(
      cards(
        withKhan,
        having(() => ({ adults: ['Mr Reid'] })),
      ),
    ).toEqual(['notToday Miss Khan'])
  })

  test('an adult who comes along everywhere is one card', () => {
    const more = having(({ adults }) => ({ adults: [...adults, 'Mrs Bell'] }))
    expect(cards(withKhan, more)).toEqual(['newToday Mrs Bell'])
  })

  test('an adult who is still in one part is not said to be away', () => {
    const mostly = having(({ id }) => (id > 1 ? {} : { adults: ['Mrs Bell', 'Mr Reid'] }))
    expect(cards(withKhan, mostly)).toEqual([
      'today Maths (Miss Khan > Mrs Bell)',
      'today Reading (Miss Khan > Mrs Bell)',
    ])
  })

  test('another room is one card, beside what else is different in one of its parts', () => {
    const library = having(({ id }) => ({ place: 'Library', ...(id === 1 && { adults: ['Mr Reid'] }) }))
    expect(cards(withKhan, library)).toEqual(['notToday Class 3, today Library', 'today Reading (Miss Khan > )'])
    const mostly = having(({ id }) => (id > 1 ? {} : { place: 'Library' }))
    expect(cards(withKhan, mostly)).toEqual(['today Maths (Class 3 > Library)', 'today Reading (Class 3 > Library)'])
  })

  test('accepting it leaves what else is different, also of a part that moved', () => {
    const [maths, ...others] = having(({ id }) => ({
      adults: ['Mrs Bell', 'Mr Reid'],
      ...(id === 0 && { start: at('11:00'), end: at('11:30'), place: 'Hall' }),
    }))
    const after = [...others, maths ?? expect.fail()]
    const moved = 'later Maths past PE (Class 3 > Hall)'
    expect(cards(withKhan, after)).toEqual(['notToday Miss Khan, today Mrs Bell', moved])
    const [second, first] = changesSince(withKhan, after)
    expect(cards(acceptChange(withKhan, after, second ?? expect.fail()), after)).toEqual([moved])
    expect(cards(acceptChange(withKhan, after, first ?? expect.fail()), after)).toEqual([
      'notToday Miss Khan, today Mrs Bell',
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
    expect(cards(seen, running)).toEqual(['notToday Reading'])
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
    expect(cards(left, slots)).toEqual(['notToday PE, today Science'])
  })

  test('one of two parts that replace others leaves the other', () => {
    const slots = having(stepUpWednesday, 'Writing', { was: 'Art' })
    const [writing] = changesSince(null, slots)
    expect(cards(acceptChange(null, slots, writing ?? expect.fail()), slots)).toEqual(['notToday PE, today Science'])
  })

  test('the last card leaves the day as it is', () => {
    const slots = having(seen, 'PE', { activity: 'Science' })
    expect(acceptChange(seen, slots, changesSince(seen, slots)[0] ?? expect.fail())).toBe(slots)
  })

  test('what was left out and is there again is back, and not new', () => {
    const out = seen.slice(0, 3)
    const [card] = changesSince(seen, out)
    const left = acceptChange(seen, out, card ?? expect.fail())
    const sides = (leftOut?: string[]) => changesSince(left, seen, leftOut).map(({ sides }) => sides.map(said))
    expect(leftOutBy(seen, out, card ?? expect.fail())).toEqual(['PE'])
    const trip = seen.map((slot) => ({ ...slot, activity: `Trip ${slot.id}`, place: 'Museum' }))
    const whole = { ...(card ?? expect.fail()), key: 'newDay', what: 'newDay' as const }
    expect(leftOutBy(seen, trip, whole)).toEqual(expect.arrayContaining(['PE']))
    expect(sides(['PE'])).toEqual([['backToday PE']])
    expect(sides(['Art'])).toEqual([['newToday PE']])
  })

  test('a card that is no longer there changes nothing', () => {
    const slots = having(having(seen, 'PE', { activity: 'Science' }), 'Maths', { place: 'Hall' })
    const [gone] = changesSince(seen, having(seen, 'Reading', { place: 'Hall' }))
    expect(acceptChange(seen, slots, gone ?? expect.fail())).toEqual(seen)
  })

  test('a new day is accepted by one tap', () => {
    const [card] = changesSince(stepUpWednesday, mainstreamThursday)
    expect(acceptChange(stepUpWednesday, mainstreamThursday, card ?? expect.fail())).toBe(mainstreamThursday)
  })
})

const activity = fc.constantFrom('Maths', 'Reading', 'PE', 'Play', 'Quiet time', 'Art', 'Story')
const adult = fc.constantFrom('Miss Khan', 'Mrs Bell', 'Mr Reid')
const anyPart = fc.record({
  gap: fc.integer({ min: 0, max: 30 }),
  length: fc.integer({ min: 5, max: 60 }),
  activity,
  place: fc.constantFrom('', 'Hall', 'Base'),
  seat: fc.constantFrom('', '', 'By the door'),
  adults: fc.uniqueArray(adult, { maxLength: 2 }),
  was: fc.constantFrom('', '', '', 'Art', 'Play'),
})
type Part = typeof anyPart extends fc.Arbitrary<infer Any> ? Any : never
const anyParts = fc.array(anyPart, { maxLength: 9 })

const asDay = (parts: Part[]): Slot[] => {
  let end = at('08:45')
  return parts.map(({ gap, length, ...told }, id) => {
    const start = end + gap
    end = start + length
    return slot({ id, start, end, ...told })
  })
}

/** What adults do to a day: of one part something else, one more part, one less, one elsewhere, or one adult for another. */
const anyEdit: fc.Arbitrary<(parts: Part[]) => Part[]> = fc.oneof(
  fc.tuple(fc.nat(), anyPart, fc.constantFrom('activity', 'place', 'seat', 'adults', 'length')).map(
    ([pick, like, what]) =>
      (parts: Part[]) =>
        parts.map((part, at) => (at === pick % parts.length ? { ...part, [what]: like[what as keyof Part] } : part)),
  ),
  fc.tuple(fc.nat(), anyPart).map(
    ([pick, part]) =>
      (parts: Part[]) =>
        parts.toSpliced(pick % (parts.length + 1), 0, part),
  ),
  fc.nat().map((pick) => (parts: Part[]) => parts.toSpliced(pick % Math.max(1, parts.length), 1)),
  fc.tuple(fc.nat(), fc.nat()).map(([from, to]) => (parts: Part[]) => {
    const [part] = parts.slice(from % Math.max(1, parts.length))
    if (!part) return parts
    return parts.filter((other) => other !== part).toSpliced(to % parts.length, 0, part)
  }),
  fc.tuple(adult, adult).map(
    ([away, instead]) =>
      (parts: Part[]) =>
        parts.map((part) => ({
          ...part,
          adults: [...new Set(part.adults.map((name) => (name === away ? instead : name)))],
        })),
  ),
)

/** A day as this pupil last saw it, or none yet, and the day after some edits, or a wholly other one. */
const edited = fc
  .tuple(fc.option(anyParts, { freq: 9 }), fc.option(anyParts, { freq: 1 }), fc.array(anyEdit, { maxLength: 4 }))
  .map(([seen, other, edits]) => ({
    seen: seen && asDay(seen),
    slots: asDay(edits.reduce((parts, edit) => edit(parts), other ?? seen ?? [])),
  }))

describe('of a day after any edits', () => {
  const always = (holds: (seen: Slot[] | null, slots: Slot[]) => void) =>
    fc.assert(
      fc.property(edited, ({ seen, slots }) => holds(seen, slots)),
      { numRuns: runs(500) },
    )
  const sidesOf = (cards: ChangeCard[], what: ChangeCard['what'], ...is: CardSide['is'][]) =>
    cards.filter((card) => card.what === what).flatMap(({ sides }) => sides.filter((side) => is.includes(side.is)))
  const times = (slots: Slot[], name: string) => slots.filter(({ activity }) => activity === name).length
  const seenBefore = (seen: Slot[] | null, slots: Slot[]) => seen ?? asPlanned(slots)

  test('nothing is said to be not today that is in the day', () =>
    always((seen, slots) => {
      const all = changesSince(seen, slots)
      const gone = (what: ChangeCard['what']) => sidesOf(all, what, 'notToday').flatMap(({ names }) => names)
      for (const name of gone('part')) expect(times(slots, name)).toBe(0)
      for (const name of gone('adults')) expect(slots.flatMap(({ adults }) => adults)).not.toContain(name)
      for (const name of gone('place')) expect(slots.map(({ place }) => place)).not.toContain(name)
      for (const { names } of sidesOf(all, 'part', 'oneLess')) {
        expect(times(slots, names.join())).toBeGreaterThan(0)
        expect(times(slots, names.join())).toBeLessThan(times(seenBefore(seen, slots), names.join()))
      }
      for (const { names } of sidesOf(all, 'part', 'oneMore'))
        expect(times(slots, names.join())).toBeGreaterThan(times(seenBefore(seen, slots), names.join()))
    }))

  test('every part that is new, and every part that is not as it was, is said', () =>
    always((seen, slots) => {
      const all = changesSince(seen, slots)
      if (all.some(({ what }) => what === 'newDay')) return
      const came = sidesOf(all, 'part', 'today', 'newToday', 'oneMore').filter(({ differs }) => !differs)
      const left = sidesOf(all, 'part', 'notToday', 'oneLess')
      for (const name of [...slots, ...seenBefore(seen, slots)].map(({ activity }) => activity)) {
        const more = times(slots, name) - times(seenBefore(seen, slots), name)
        expect(came.filter(({ names }) => names.includes(name))).toHaveLength(Math.max(0, more))
        expect(left.filter(({ names }) => names.includes(name)).length).toBeGreaterThanOrEqual(-more)
      }
      const looks = ({ activity, place, seat, adults }: Slot) =>
        JSON.stringify([activity, place, seat, [...adults].sort()])
      for (const part of slots)
        if (!seenBefore(seen, slots).some((other) => looks(other) === looks(part)))
          expect(all.some(({ slot, what }) => slot === part.id || what !== 'part')).toBe(true)
    }))

  test('a part is said to have moved past one that was on its other side', () =>
    always((seen, slots) => {
      const isBefore = (day: Slot[], one: string, other: string) =>
        day.findIndex(({ activity }) => activity === one) < day.findLastIndex(({ activity }) => activity === other)
      for (const { is, names, past } of sidesOf(changesSince(seen, slots), 'part', 'earlier', 'later')) {
        const way = [names.join(), past?.activity ?? expect.fail()] as const
        const [was, isNow] = is === 'later' ? [seenBefore(seen, slots), slots] : [slots, seenBefore(seen, slots)]
        expect(isBefore(was, ...way)).toBe(true)
        expect(isBefore(isNow, way[1], way[0])).toBe(true)
        if (past?.isOnly) expect(times(slots, way[0])).toBe(1)
      }
    }))

  test('there are never more cards than can be taken in, and none of a day that is as it was', () =>
    always((seen, slots) => {
      expect(changesSince(seen, slots).length).toBeLessThanOrEqual(mostCards)
      expect(changesSince(slots, slots)).toEqual([])
    }))

  test('accepting its cards one by one, in any order, ends with none, and each time there is one less', () => {
    fc.assert(
      fc.property(edited, fc.infiniteStream(fc.nat()), ({ seen, slots }, picks) => {
        let accepted = seen
        let open = changesSince(accepted, slots)
        while (open.length > 0) {
          const pick = open[Number(picks.next().value) % open.length] ?? expect.fail()
          accepted = acceptChange(accepted, slots, pick)
          const left = changesSince(accepted, slots)
          expect(left.length).toBeLessThan(open.length)
          open = left
        }
        expect(changesSince(accepted, slots)).toEqual([])
      }),
      { numRuns: runs(500) },
    )
  })
})
