import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asChosen, chosenOf } from '../../../../src/core/plan/asChosen'
import type { Together } from '../../../../src/core/plan/plan'
import { keepsItsTime } from '../../../../src/core/timetable/day'
import { day, lines, slot } from '../timetable/slots'

const lessonOrder = (...chosen: string[]): Together[] => [
  { kind: 'lessonOrder', offered: chosen, chosen, chosenOn: '2027-03-01' },
]

describe('a day in the order the pupil chose', () => {
  test('lessons change places, and what lies between moves by the difference', () => {
    const slots = day('09:00-10:00 Maths', '10:00-10:20 Walk move', '10:20-11:00 Art', '11:00-11:30 Music')
    expect(lines(asChosen(slots, lessonOrder('Art', 'Music', 'Maths')))).toEqual([
      '09:00-09:40 Art',
      '09:40-10:00 Walk',
      '10:00-10:30 Music',
      '10:30-11:30 Maths',
    ])
  })

  test('lessons of one length change places across what keeps its time', () => {
    const slots = day('09:00-10:00 Maths', '10:00-10:15 Snack food', '10:15-11:15 Art', '11:15-11:20 Home leave')
    expect(lines(asChosen(slots, lessonOrder('Art', 'Maths')))).toEqual([
      '09:00-10:00 Art',
      '10:00-10:15 Snack',
      '10:15-11:15 Maths',
      '11:15-11:20 Home',
    ])
  })

  test('where they do not fit around what keeps its time, each takes the length of its place', () => {
    const slots = day(
      '09:00-09:30 Maths',
      '09:30-10:00 Reading',
      '10:00-10:15 Snack food',
      '10:15-11:15 Art',
      '11:15-11:30 Home leave',
    )
    expect(lines(asChosen(slots, lessonOrder('Art', 'Reading', 'Maths')))).toEqual([
      '09:00-09:30 Art',
      '09:30-10:00 Reading',
      '10:00-10:15 Snack',
      '10:15-11:15 Maths',
      '11:15-11:30 Home',
    ])
  })

  test('a lesson that was not chosen, or keeps its time, stays where it is', () => {
    const slots = [...day('09:00-10:00 Maths', '10:00-11:00 Art', '11:00-12:00 Music')]
    const fixed = slots.map((one) => (one.activity === 'Maths' ? { ...one, fixed: true } : one))
    expect(lines(asChosen(fixed, lessonOrder('Music', 'Maths')))).toEqual(lines(slots))
    expect(asChosen(slots, [])).toEqual(slots)
  })

  test('the adults chosen come first', () => {
    const together: Together[] = [
      { kind: 'adults', offered: ['Miss Khan', 'Mrs Bell'], chosen: ['mrs bell'], chosenOn: null },
    ]
    const [first] = asChosen([slot({ adults: ['Mr Okafor', 'Miss Khan', 'Mrs Bell'] })], together)
    expect(first?.adults).toEqual(['Mrs Bell', 'Mr Okafor', 'Miss Khan'])
  })

  test('a social time that was picked takes the place of one that was offered and not picked', () => {
    const times = (chosen: string[]): Together[] => [
      { kind: 'socialTimes', offered: ['Play', 'Club', 'Draughts'], chosen, chosenOn: null },
    ]
    const slots = [
      slot({ id: 0, kind: 'social', activity: 'Play', place: 'Garden', symbol: 'ball', choices: ['Ball', 'Digging'] }),
      slot({ id: 1, kind: 'social', activity: 'Choir', start: 600, end: 620 }),
      slot({ id: 2, kind: 'social', activity: 'Club', start: 620, end: 640 }),
    ]
    const activities = (chosen: string[], of = slots) => asChosen(of, times(chosen)).map(({ activity }) => activity)
    expect(activities(['Draughts', 'Club'])).toEqual(['Draughts', 'Choir', 'Club'])
    expect(asChosen(slots, times(['Draughts', 'Club']))[0]).toMatchObject({ place: 'Garden', symbol: '', choices: [] })
    expect(activities(['Draughts', 'Play', 'Club'])).toEqual(['Play', 'Choir', 'Club'])
    expect(activities([])).toEqual(['Play', 'Choir', 'Club'])
    expect(
      activities(
        ['Draughts'],
        slots.map((one) => ({ ...one, fixed: true })),
      ),
    ).toEqual(['Play', 'Choir', 'Club'])
  })

  test('keeps every part, those that keep their time at it, and puts the lessons in the order chosen', () => {
    const arbitrary = fc.array(
      fc.record({
        activity: fc.constantFrom('Maths', 'Art', 'Music', 'Lunch', 'Walk'),
        minutes: fc.constantFrom(10, 20, 30),
        gap: fc.constantFrom(0, 0, 5),
        fixed: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(arbitrary, fc.shuffledSubarray(['Maths', 'Art', 'Music']), (parts, chosen) => {
        let start = 540
        const slots = parts.map(({ activity, minutes, gap, fixed }, id) => {
          const one = slot({
            id,
            activity,
            start,
            end: start + minutes,
            fixed,
            kind: activity === 'Walk' ? 'move' : 'lesson',
          })
          start += minutes + gap
          return one
        })
        const made = asChosen(slots, lessonOrder(...chosen))
        const told = (list: typeof slots) => list.map(({ id, activity }) => `${activity} ${id}`).sort()
        expect(told(made)).toEqual(told(slots))
        const inOrder = made.filter(
          (one) => one.kind === 'lesson' && !keepsItsTime(one) && chosen.includes(one.activity),
        )
        const ranks = inOrder.map(({ activity }) => chosen.indexOf(activity))
        expect(ranks).toEqual([...ranks].sort((one, other) => one - other))
        expect(made.filter(keepsItsTime)).toEqual(slots.filter(keepsItsTime))
        for (const [at, one] of made.entries()) expect(one.start).toBeGreaterThanOrEqual(made[at - 1]?.end ?? 0)
        expect(made.at(-1)?.end).toBe(slots.at(-1)?.end)
        expect(asChosen(made, lessonOrder(...chosen))).toEqual(made)
      }),
    )
  })
})

describe('what the pupil chose of a part', () => {
  const maths = slot({ id: 0, activity: 'Maths', adults: ['Mr Okafor', 'miss khan', 'Mrs Bell'] })
  const art = slot({ id: 1, activity: 'Art', start: 600, end: 660 })
  const social = slot({ id: 2, activity: 'Club', kind: 'social', start: 660, end: 700 })
  const day = [maths, art, social]
  const adults: Together = { kind: 'adults', offered: ['Miss Khan', 'Mrs Bell'], chosen: ['Miss Khan'], chosenOn: null }
  const times = (...chosen: string[]): Together => ({ kind: 'socialTimes', offered: ['Club'], chosen, chosenOn: null })
  const of = (one: typeof maths, together: Together[], slots = day) => chosenOf(one, slots, together, 'the order')

  test('an adult alone is told by name, and none that was not chosen', () => {
    expect(of(maths, [adults])).toEqual(['miss khan'])
    expect(of(art, [adults])).toEqual([])
    expect(of(maths, [{ ...adults, chosen: null }])).toEqual([])
  })

  test('a social time by its own name', () => {
    expect(of(social, [times('club')])).toEqual(['Club'])
    expect(of(social, [times()])).toEqual([])
    expect(of({ ...social, kind: 'lesson' }, [times('Club')])).toEqual([])
  })

  test('the order of lessons at each lesson that was put in order', () => {
    const order = lessonOrder('Maths', 'Art')
    expect(day.map((one) => of(one, order))).toEqual([['the order'], ['the order'], []])
    expect(of(maths, [...order, adults])).toEqual(['the order', 'miss khan'])
  })

  test('no order where the day has it otherwise, keeps the time of a lesson, or has one of them alone', () => {
    expect(of(maths, lessonOrder('Art', 'Maths'))).toEqual([])
    const fixed = { ...maths, fixed: true }
    expect(of(fixed, lessonOrder('Maths', 'Art'), [fixed, art])).toEqual([])
    expect(of(maths, lessonOrder('Maths', 'Music'))).toEqual([])
    expect(of(maths, lessonOrder('Maths', 'Art'), [maths, { ...maths, id: 5, start: 600, end: 660 }])).toEqual([])
  })
})
