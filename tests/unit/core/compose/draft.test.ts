import { describe, expect, test } from 'vitest'
import {
  asNewDay,
  type Draft,
  type Edit,
  edited,
  endOf,
  finished,
  renamed,
  snap,
} from '../../../../src/core/compose/draft'
import { checkDay } from '../../../../src/core/timetable/checkDay'
import { at, called, day, having, lines, mainstreamThursday, slot } from '../timetable/slots'

const morning = day('09:00-09:30 Maths', '09:30-10:00 Reading', '10:15-10:30 Play social')
const linesAfter = (edit: Edit, draft: Draft = morning) => lines(edited(draft, edit))

describe('adding', () => {
  test('in a gap fills it', () => {
    expect(linesAfter({ do: 'add', at: at('10:00') })).toEqual([
      '09:00-09:30 Maths',
      '09:30-10:00 Reading',
      '10:00-10:15 ',
      '10:15-10:30 Play',
    ])
  })

  test('at the end makes half an hour, at the end of the day what is left', () => {
    expect(endOf(morning)).toBe(at('10:30'))
    expect(linesAfter({ do: 'add', at: endOf(morning) }).at(-1)).toBe('10:30-11:00 ')
    expect(linesAfter({ do: 'add', at: at('24:00') }).at(-1)).toBe('23:55-24:00 ')
  })

  test('to an empty day begins at nine', () => {
    expect(endOf([])).toBe(at('09:00'))
    expect(linesAfter({ do: 'add', at: endOf([]) }, [])).toEqual(['09:00-09:30 '])
  })

  test('takes the smallest free id, and stops at 60 parts', () => {
    const draft = morning.filter(({ id }) => id !== 1)
    expect(edited(draft, { do: 'add', at: 0 })[0]?.id).toBe(1)
    const full = Array.from({ length: 60 }, (_, id) => slot({ id, start: id * 5, end: id * 5 + 5 }))
    expect(edited(full, { do: 'add', at: at('12:00') })).toBe(full)
    expect(edited(full, { do: 'duplicate', slot: 3 })).toBe(full)
  })
})

describe('moving', () => {
  test('keeps the length, and goes past other parts', () => {
    expect(linesAfter({ do: 'move', slot: 0, minutes: 5 })[0]).toBe('09:05-09:35 Maths')
    expect(linesAfter({ do: 'move', slot: 0, minutes: 90 })).toEqual([
      '09:30-10:00 Reading',
      '10:15-10:30 Play',
      '10:30-11:00 Maths',
    ])
  })

  test('leaves a fixed part where it is', () => {
    const fixed = having(morning, 'Maths', { fixed: true })
    expect(edited(fixed, { do: 'move', slot: 0, minutes: 5 })).toEqual(fixed)
  })

  test('ends at midnight on both sides', () => {
    expect(linesAfter({ do: 'move', slot: 0, minutes: -1000 })[0]).toBe('00:00-00:30 Maths')
    expect(linesAfter({ do: 'move', slot: 0, minutes: 5000 }).at(-1)).toBe('23:30-24:00 Maths')
  })

  test('comes back to the grid with the first step', () => {
    const odd = [slot({ start: at('09:17'), end: at('09:47') })]
    expect(linesAfter({ do: 'move', slot: 0, minutes: 5 }, odd)).toEqual(['09:20-09:50 Maths'])
    expect(linesAfter({ do: 'move', slot: 0, minutes: -5 }, odd)).toEqual(['09:15-09:45 Maths'])
  })
})

describe('stretching', () => {
  test('snaps to five minutes and leaves at least five', () => {
    expect(linesAfter({ do: 'start', slot: 1, to: at('09:38') })[1]).toBe('09:40-10:00 Reading')
    expect(linesAfter({ do: 'start', slot: 1, to: at('12:00') })[1]).toBe('09:55-10:00 Reading')
    expect(linesAfter({ do: 'end', slot: 1, to: at('10:12') })[1]).toBe('09:30-10:10 Reading')
    expect(linesAfter({ do: 'end', slot: 1, to: 0 })[1]).toBe('09:30-09:35 Reading')
    expect(snap(-3)).toBe(0)
    expect(snap(5000)).toBe(at('24:00'))
  })

  test('a start before another part changes the order', () => {
    expect(linesAfter({ do: 'start', slot: 1, to: at('08:50') })[0]).toBe('08:50-10:00 Reading')
  })
})

describe('splitting, doubling and deleting', () => {
  test('a part becomes two of about half the length, with all it says', () => {
    const draft = having(morning, 'Maths', { place: 'Class 3', adults: ['Mr Okafor'] })
    const split = edited(draft, { do: 'split', slot: 0 })
    expect(lines(split).slice(0, 2)).toEqual(['09:00-09:15 Maths', '09:15-09:30 Maths'])
    expect(split[1]).toMatchObject({ id: 3, place: 'Class 3', adults: ['Mr Okafor'] })
    expect(linesAfter({ do: 'split', slot: 2 }).slice(2)).toEqual(['10:15-10:25 Play', '10:25-10:30 Play'])
  })

  test('five minutes are not split', () => {
    const short = day('09:00-09:05 Job')
    expect(edited(short, { do: 'split', slot: 0 })).toBe(short)
  })

  test('the same again comes right after', () => {
    expect(linesAfter({ do: 'duplicate', slot: 2 }).slice(2)).toEqual(['10:15-10:30 Play', '10:30-10:45 Play'])
  })

  test('a part is gone, and one that is not there changes nothing', () => {
    expect(linesAfter({ do: 'delete', slot: 1 })).toEqual(['09:00-09:30 Maths', '10:15-10:30 Play'])
    expect(edited(morning, { do: 'delete', slot: 40 })).toBe(morning)
  })
})

describe('a new name', () => {
  const lunch = slot({ activity: 'Lunch', kind: 'food', symbol: 'plate' })

  test('brings the kind it tells of, and takes it away again', () => {
    expect(renamed(slot({ activity: '' }), 'Lunch')).toMatchObject({ kind: 'food' })
    expect(renamed(lunch, 'Lunch club')).toMatchObject({ kind: 'lesson' })
    expect(renamed(slot({ activity: 'Outdoors', kind: 'social' }), 'Outside')).toMatchObject({ kind: 'social' })
    expect(renamed(slot({ activity: '' }), 'play')).toMatchObject({ kind: 'social' })
    expect(renamed(slot({ activity: 'Play', kind: 'social' }), 'Play maths')).toMatchObject({ kind: 'lesson' })
  })

  test('keeps a picture that was picked and no other', () => {
    expect(renamed(slot({ activity: 'Maths', symbol: 'cubes' }), 'Science').symbol).toBe('')
    expect(renamed(slot({ activity: 'Maths', symbol: 'coin' }), 'Science').symbol).toBe('coin')
  })
})

test('what is handed over has tidy texts and ids by row', () => {
  const draft = [
    slot({ id: 7, start: at('10:00'), end: at('10:30'), activity: ' Story  time ', adults: ['Mr Reid ', ' '] }),
    slot({ id: 3, choices: ['Ball', '', ' Bench'] }),
  ]
  const slots = finished(draft)
  expect(slots).toMatchObject([
    { id: 0, activity: 'Maths', choices: ['Ball', 'Bench'] },
    { id: 1, activity: 'Story time', adults: ['Mr Reid'] },
  ])
  expect(checkDay({ date: '2027-03-03', slots })).toEqual([])
})

test('another day begins without the changes of the first', () => {
  const changed = having(mainstreamThursday, 'Science', { was: 'PE' })
  expect(called(asNewDay(changed), 'Science').was).toBe('')
})
