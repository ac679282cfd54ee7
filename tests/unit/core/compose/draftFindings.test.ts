import { describe, expect, test } from 'vitest'
import { findingsIn, isReady, putRight } from '../../../../src/core/compose/draftFindings'
import { at, day, having, irpMonday, lines, mainstreamThursday, stepUpWednesday } from '../timetable/slots'

const fixedBy = (...parts: string[]) => {
  const draft = day(...parts)
  return findingsIn(draft).reduce((next, finding) => putRight(next, finding), draft)
}

test.each([
  ['resource base', irpMonday],
  ['step-up', stepUpWednesday],
  ['mainstream', mainstreamThursday],
])('nothing is in the way of the %s sample day', (_name, slots) => {
  expect(isReady(slots)).toBe(true)
})

describe('a gap', () => {
  const draft = day('09:00-09:30 Maths', '09:45-10:00 Reading')

  test('is marked at the part after it, and is not in the way', () => {
    expect(findingsIn(draft)).toEqual([{ code: 'gap', slot: 1, from: at('09:30'), minutes: 15 }])
    expect(isReady(draft)).toBe(true)
  })

  test('is filled by the part before it', () => {
    expect(lines(fixedBy('09:00-09:30 Maths', '09:45-10:00 Reading'))[0]).toBe('09:00-09:45 Maths')
  })

  test('is not seen below a longer part', () => {
    expect(findingsIn(day('09:00-10:00 Maths', '09:10-09:20 Job', '10:00-10:30 Play'))).toMatchObject([
      { code: 'overlap', slot: 1, minutes: 10 },
    ])
  })
})

describe('an overlap', () => {
  test('is marked at the later part, and is in the way', () => {
    const draft = day('09:00-09:45 Maths', '09:30-10:00 Reading')
    expect(findingsIn(draft)).toEqual([{ code: 'overlap', slot: 1, other: 0, minutes: 15 }])
    expect(isReady(draft)).toBe(false)
  })

  test.each([
    [
      'the earlier part ends',
      ['09:00-09:45 Maths', '09:30-10:00 Reading'],
      ['09:00-09:30 Maths', '09:30-10:00 Reading'],
    ],
    ['one inside comes after', ['09:00-10:00 Maths', '09:10-09:20 Job'], ['09:00-10:00 Maths', '10:00-10:10 Job']],
    [
      'one of two at once comes after',
      ['09:00-09:30 Maths', '09:00-09:30 Job'],
      ['09:00-09:30 Maths', '09:30-10:00 Job'],
    ],
    [
      'a gap up to a time off the grid is filled',
      ['09:00-09:10 Maths', '09:18-09:40 Art'],
      ['09:00-09:18 Maths', '09:18-09:40 Art'],
    ],
    ['the longer goes on after', ['09:00-09:20 Job', '09:00-10:00 Maths'], ['09:00-09:20 Job', '09:20-10:00 Maths']],
  ])('is put right: %s', (_name, parts, expected) => {
    expect(lines(fixedBy(...parts))).toEqual(expected)
  })

  test('with a fixed part moves the other one', () => {
    const draft = having(day('09:00-09:45 Maths', '09:30-10:00 Reading'), 'Maths', { fixed: true })
    const [finding] = findingsIn(draft)
    expect(finding && lines(putRight(draft, finding))).toEqual(['09:00-09:45 Maths', '09:45-10:00 Reading'])
  })
})

test('what a part says is checked as it will be handed over', () => {
  const draft = having(day('09:00-09:45 Maths'), 'Maths', {
    activity: '  ',
    adults: ['Mr Reid', ''],
    choices: ['Ball', ' '],
  })
  expect(findingsIn(draft).map(({ code }) => code)).toEqual(['noActivity', 'choiceCount'])
})

test('an empty day is not ready', () => {
  expect(isReady([])).toBe(false)
})
