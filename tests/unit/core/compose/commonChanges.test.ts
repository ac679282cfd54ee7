import { describe, expect, test } from 'vitest'
import {
  assemblyCanBeAt,
  type CommonChange,
  shortAtEnd,
  stillToSay,
  withChange,
} from '../../../../src/core/compose/commonChanges'
import { cutShort, differencesBetween, quietLost } from '../../../../src/core/compose/differences'
import type { Draft } from '../../../../src/core/compose/draft'
import { isReady } from '../../../../src/core/compose/draftFindings'
import {
  at,
  called,
  day,
  having,
  irpMonday,
  lines,
  mainstreamThursday,
  slot,
  stepUpWednesday,
} from '../timetable/slots'

const changed = (draft: Draft, change: CommonChange) => {
  const after = withChange(draft, change)
  return differencesBetween(draft, after).map(({ before, after }) => [...lines(before), ...lines(after ? [after] : [])])
}

describe('wet play', () => {
  const change: CommonChange = { kind: 'wetPlay', place: 'Class 3', stay: [] }

  test('brings what is played outside inside, and says what it was', () => {
    const after = withChange(mainstreamThursday, change)
    expect(called(after, 'Wet play')).toMatchObject({ was: 'Play', place: 'Class 3', choices: [], start: at('10:30') })
    expect(called(after, 'Choose time')).toMatchObject({ was: '', place: 'Class 3', choices: ['Play', 'Lego'] })
    expect(changed(mainstreamThursday, change)).toHaveLength(2)
  })

  test('leaves the parts outside that an adult picks', () => {
    const { id } = called(mainstreamThursday, 'Play')
    const after = withChange(mainstreamThursday, { ...change, stay: [id] })
    expect(called(after, 'Play')).toEqual(called(mainstreamThursday, 'Play'))
    expect(called(after, 'Choose time').place).toBe('Class 3')
  })

  test('leaves play inside as it is, and is the same when it is done again', () => {
    const inside = having(mainstreamThursday, 'Play', { place: 'Hall' })
    expect(called(withChange(inside, change), 'Play').place).toBe('Hall')
    const once = withChange(mainstreamThursday, change)
    expect(withChange(once, change)).toBe(once)
  })
})

describe('adults', () => {
  test('a supply teacher takes every part of the adult and no other', () => {
    const after = withChange(mainstreamThursday, { kind: 'supplyTeacher', adult: 'mr okafor', instead: 'Mrs Green' })
    expect(called(after, 'Maths').adults).toEqual(['Mrs Green'])
    expect(after.flatMap(({ adults }) => adults)).not.toContain('Mr Okafor')
    expect(called(after, 'Quiet time').adults).toEqual(called(mainstreamThursday, 'Quiet time').adults)
  })

  test('of an adult who is away another one takes the place, in the same order and once', () => {
    const draft = [slot({ adults: ['Mr Reid', 'Miss Khan', 'Mrs Bell'] }), slot({ id: 1, adults: ['Mr Reid'] })]
    const away = (instead: string) =>
      withChange(draft, { kind: 'adultAway', adult: 'Miss Khan', instead }).map(({ adults }) => adults)
    expect(away('Mr Green')).toEqual([['Mr Reid', 'Mr Green', 'Mrs Bell'], ['Mr Reid']])
    expect(away('mr reid')).toEqual([['mr reid', 'Mrs Bell'], ['Mr Reid']])
    expect(away('')).toEqual([['Mr Reid', 'Mrs Bell'], ['Mr Reid']])
  })

  test('an adult who is not there changes nothing', () => {
    expect(withChange(irpMonday, { kind: 'adultAway', adult: 'Nobody', instead: 'Mr Green' })).toBe(irpMonday)
  })
})

test('another room has no seat yet', () => {
  const after = withChange(mainstreamThursday, { kind: 'roomChange', place: 'Class 3', instead: 'Library' })
  expect(called(after, 'Maths')).toMatchObject({ place: 'Library', seat: '' })
  expect(called(after, 'Play').place).toBe('Playground')
})

const wholeDay = { kind: 'trip', from: at('09:30'), to: at('14:30') } as const
test.each<[ReturnType<typeof stillToSay>, CommonChange]>([
  ['roomInstead', { kind: 'roomChange', place: 'Class 3', instead: ' ' }],
  ['tripPlace', { ...wholeDay, activity: 'Trip', place: ' ' }],
  ['tripName', { ...wholeDay, activity: '', place: 'Museum' }],
])('nothing changes until %s is said', (missing, change) => {
  expect(stillToSay(change)).toBe(missing)
  expect(withChange(mainstreamThursday, change)).toBe(mainstreamThursday)
})

describe('a trip', () => {
  const trip = (from: string, to: string, adults?: string[]): CommonChange => ({
    kind: 'trip',
    from: at(from),
    to: at(to),
    activity: 'Trip',
    place: 'Museum',
    ...(adults && { adults }),
  })

  test('replaces what is between, and food and quiet time stay', () => {
    const after = withChange(mainstreamThursday, trip('09:30', '14:30'))
    expect(lines(after)).toEqual([
      '08:45-08:55 Hello',
      '08:55-09:10 Quiet time',
      '09:10-09:15 My plan',
      '09:15-09:30 Maths',
      '09:30-12:15 Trip',
      '12:15-12:45 Lunch',
      '12:45-14:15 Trip',
      '14:15-14:25 Quiet time',
      '14:25-14:30 Trip',
      '14:30-15:00 PE',
      '15:00-15:10 Look back',
      '15:10-15:15 Home',
    ])
    expect(called(after, 'Trip')).toMatchObject({ was: 'Maths', place: 'Museum', fixed: true })
    expect(called(after, 'Lunch').place).toBe('Museum')
    expect(new Set(after.map(({ id }) => id)).size).toBe(after.length)
    expect(isReady(after)).toBe(true)
  })

  test('is with those of its first part and of quiet time on the way, and so is what stays', () => {
    const after = withChange(mainstreamThursday, trip('09:30', '14:30')).filter(({ place }) => place === 'Museum')
    const both = ['Mr Okafor', 'Miss Khan']
    expect(after.map(({ activity, adults }) => [activity, ...adults])).toEqual([
      ['Trip', ...both],
      ['Lunch', ...both],
      ['Trip', ...both],
      ['Quiet time', 'Miss Khan'],
      ['Trip', ...both],
    ])
  })

  test('is with those an adult says, or with nobody who is named', () => {
    const goWith = (...adults: string[]) =>
      withChange(mainstreamThursday, trip('12:00', '14:30', adults))
        .filter(({ place }) => place === 'Museum')
        .map((slot) => [slot.activity, ...slot.adults])
    expect(goWith('Mrs Bell', 'mr reid')).toEqual([
      ['Trip', 'Mrs Bell', 'mr reid'],
      ['Lunch', 'Mr Reid'],
      ['Trip', 'Mrs Bell', 'mr reid'],
      ['Quiet time', 'Mrs Bell', 'mr reid'],
      ['Trip', 'Mrs Bell', 'mr reid'],
    ])
    expect(new Set(goWith().flatMap(([, ...adults]) => adults))).toEqual(new Set())
  })

  test('stands beside all that it replaces', () => {
    expect(changed(mainstreamThursday, trip('10:30', '11:00'))).toEqual([
      ['10:30-10:45 Play', '10:45-11:00 Reading', '10:30-11:00 Trip'],
    ])
  })

  test('within one lesson leaves it before and after', () => {
    const parted = withChange(day('09:00-12:00 Maths'), trip('10:00', '11:00'))
    expect(new Set(parted.map(({ id }) => id)).size).toBe(3)
    expect(lines(parted)).toEqual(['09:00-10:00 Maths', '10:00-11:00 Trip', '11:00-12:00 Maths'])
  })

  test('ends before home', () => {
    expect(lines(withChange(day('09:00-15:00 Maths', '15:00-15:10 Home leave'), trip('10:00', '16:00')))).toEqual([
      '09:00-10:00 Maths',
      '10:00-15:00 Trip',
      '15:00-15:10 Home',
    ])
  })
})

describe('assembly', () => {
  test('can come before any other lesson with time for it', () => {
    expect(assemblyCanBeAt(mainstreamThursday)).toEqual(['09:15', '11:00', '13:20', '14:25'].map(at))
    expect(assemblyCanBeAt(irpMonday)).toEqual([])
  })

  test('makes what lies between later where no lesson stands at its old place', () => {
    const draft = day('09:00-10:00 Maths', '10:00-10:05 Job job', '10:05-10:20 Assembly', '10:20-10:40 Play social')
    expect(lines(withChange(draft, { kind: 'assemblyMoved', to: at('09:00') }))).toEqual([
      '09:00-09:15 Assembly',
      '09:15-10:15 Maths',
      '10:15-10:20 Job',
      '10:20-10:40 Play',
    ])
  })

  test('takes its time there and gives it back beside the old place', () => {
    const draft = day('09:00-10:00 Maths', '10:00-10:15 Assembly', '10:15-11:00 Reading')
    expect(lines(withChange(draft, { kind: 'assemblyMoved', to: at('09:00') }))).toEqual([
      '09:00-09:15 Assembly',
      '09:15-10:15 Maths',
      '10:15-11:00 Reading',
    ])
  })

  test('that cannot be there stays', () => {
    expect(withChange(mainstreamThursday, { kind: 'assemblyMoved', to: at('12:15') })).toBe(mainstreamThursday)
  })
})

const early = (time: string, keepShort = false): CommonChange => ({ kind: 'earlyFinish', at: at(time), keepShort })

describe('an early finish', () => {
  test('brings the close of the day forward and leaves out what has no time', () => {
    const after = withChange(mainstreamThursday, early('13:30'))
    expect(lines(after).slice(-4)).toEqual([
      '12:15-12:45 Lunch',
      '12:45-13:15 Choose time',
      '13:15-13:25 Look back',
      '13:25-13:30 Home',
    ])
    expect(quietLost(mainstreamThursday, after).map(({ start }) => start)).toEqual([at('14:15')])
  })

  test('at or after the end is none', () => {
    expect(withChange(mainstreamThursday, early('15:15'))).toBe(mainstreamThursday)
  })

  test('without a close of its own is cut off', () => {
    expect(lines(withChange(day('09:00-10:00 Maths'), early('09:30')))).toEqual(['09:00-09:30 Maths'])
  })

  const close = ['11:00-11:10 Look postBrief', '11:10-11:15 Home leave']

  test('leaves out a part that would have less than ten minutes, and the part before goes on', () => {
    const draft = day('09:00-10:00 Maths', '10:00-11:00 Art', ...close)
    expect(shortAtEnd(draft, at('10:20'))).toMatchObject({ activity: 'Art', start: at('10:00'), end: at('10:05') })
    expect(lines(withChange(draft, early('10:20')))).toEqual([
      '09:00-10:05 Maths',
      '10:05-10:15 Look',
      '10:15-10:20 Home',
    ])
    expect(lines(withChange(draft, early('10:20', true)))[1]).toBe('10:00-10:05 Art')
    expect(shortAtEnd(draft, at('10:25'))).toBeNull()
    expect(lines(withChange(draft, early('10:25')))[1]).toBe('10:00-10:10 Art')
  })

  test('never leaves out what keeps its time', () => {
    const draft = day('09:00-10:00 Maths', '10:00-11:00 Lunch food', ...close)
    expect(shortAtEnd(draft, at('10:20'))).toBeNull()
    expect(lines(withChange(draft, early('10:20')))[1]).toBe('10:00-10:05 Lunch')
  })

  test('has more time to look back where food keeps its time', () => {
    const draft = day('09:00-10:00 Lunch food', '10:00-11:00 Art', ...close)
    expect(lines(withChange(draft, early('10:20')))).toEqual([
      '09:00-10:00 Lunch',
      '10:00-10:15 Look',
      '10:15-10:20 Home',
    ])
  })

  test('keeps a part of five minutes that nothing can take the time of, and quiet time', () => {
    const noTaker = day('09:00-10:00 Lunch food', '10:00-11:00 Art', '11:00-11:05 Home leave')
    expect(shortAtEnd(noTaker, at('10:10'))).toBeNull()
    expect(lines(withChange(noTaker, early('10:10')))[1]).toBe('10:00-10:05 Art')
    expect(cutShort(noTaker, withChange(noTaker, early('10:10'))).map(({ activity }) => activity)).toEqual(['Art'])
    const quiet = day('09:00-10:00 Maths', '10:00-11:00 Quiet quiet', ...close)
    expect(shortAtEnd(quiet, at('10:20'))).toBeNull()
  })

  test('does not call a part short that was so before', () => {
    const draft = day('09:00-09:05 Register', '09:05-10:00 Maths', '10:00-10:10 Look postBrief')
    expect(cutShort(draft, withChange(draft, early('09:30')))).toEqual([])
  })
})

describe('quiet time first', () => {
  const first = (draft: Draft) => lines(withChange(draft, { kind: 'quietFirst' }))

  test('comes right after arriving, and lessons before it come after it', () => {
    expect(
      first(day('08:45-08:55 Hello arrive', '08:55-09:30 Maths', '09:30-09:45 Quiet quiet', '09:45-10:00 Story')),
    ).toEqual(['08:45-08:55 Hello', '08:55-09:10 Quiet', '09:10-09:45 Maths', '09:45-10:00 Story'])
  })

  test('fills what is free after arriving', () => {
    expect(first(day('08:45-08:55 Hello arrive', '09:05-09:30 Maths', '09:30-09:45 Quiet quiet'))).toEqual([
      '08:45-08:55 Hello',
      '08:55-09:10 Quiet',
      '09:10-09:35 Maths',
    ])
  })

  test('is one more where lunch lies between, and a lesson gives the time', () => {
    expect(first(day('09:00-12:00 Maths', '12:00-12:30 Lunch food', '12:30-12:45 Quiet quiet'))).toEqual([
      '09:00-09:15 Quiet',
      '09:15-12:00 Maths',
      '12:00-12:30 Lunch',
      '12:30-12:45 Quiet',
    ])
  })

  test('is no change where it comes first, where there is none, or where nothing gives time', () => {
    for (const draft of [
      stepUpWednesday,
      day('09:00-12:00 Maths'),
      day('09:00-09:15 Job job', '09:15-12:30 Lunch food', '12:30-12:45 Quiet quiet'),
    ])
      expect(withChange(draft, { kind: 'quietFirst' })).toBe(draft)
  })
})
