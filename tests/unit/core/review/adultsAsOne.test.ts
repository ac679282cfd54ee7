import { expect, test } from 'vitest'
import { adultsAsOne } from '../../../../src/core/review/adultsAsOne'
import { ownWordsOf } from '../../../../src/core/review/ownWords'
import { summaryOf } from '../../../../src/core/review/patterns'
import { reviewWords } from '../../../../src/words/review.en'
import { breakAt, collectedDay, said, zoneAt } from './record'

const told = adultsAsOne(['Sam', 'Miss Khan', ''], [...reviewWords.roles], reviewWords.familiarAdult)

test.each([
  ['Miss Khan', 'A familiar adult'],
  ['Mrs. J. van Dijk-O’Brien', 'A familiar adult'],
  ['sam', 'A familiar adult'],
  ['the TA', 'A familiar adult'],
  ['Sir', 'A familiar adult'],
  ['Talk to Mr Okafor', 'Talk to a familiar adult'],
  ['Reading with Sam and Miss Khan', 'Reading with a familiar adult'],
  ['Miss Khan’s room', 'A familiar adult’s room'],
])('%s is told as: %s', (name, as) => expect(told(name)).toBe(as))

test.each(['Water', 'Quiet time', 'Same place', 'Samba', 'TA time', 'Sand', 'the same sam tile', ''])(
  '%s stays as it was said',
  (name) => expect(told(name)).toBe(name),
)

const on = (day: number, helped: string, activity = 'Maths') => ({
  date: `2027-03-0${day}`,
  choices: [{ activity: 'Who', chosen: helped }],
  marks: [{ activity, start: 570, mark: 'good' as const }],
  helped,
})
const voices = [
  on(1, 'Miss Khan', 'Reading with Sam'),
  on(2, 'Mr Okafor', 'Reading with Miss Khan'),
  on(3, 'Sam'),
  on(4, 'Water'),
]

test('what adults helped is one count, and so is what was chosen and how parts were', () => {
  const { helped, choices, marks } = ownWordsOf(voices, told)
  const counted = [
    { name: 'A familiar adult', days: 3 },
    { name: 'Water', days: 1 },
  ]
  expect(helped).toEqual(counted)
  expect(choices).toEqual([{ activity: 'Who', chosen: counted }])
  expect(marks.map(({ activity, of }) => [activity, of.good])).toEqual([
    ['Reading with a familiar adult', 2],
    ['Maths', 2],
  ])
})

test('the sheet for home keeps the pupil’s own words', () => {
  expect(ownWordsOf(voices).helped.map(({ name }) => name)).toEqual(['Miss Khan', 'Mr Okafor', 'Sam', 'Water'])
})

test('two choices of one day that are told alike are one day', () => {
  const choices = ['Miss Khan', 'Sam'].map((name) => ({ activity: `Play with ${name}`, chosen: name }))
  expect(ownWordsOf([{ ...said, choices }], told).choices).toEqual([
    { activity: 'Play with a familiar adult', chosen: [{ name: 'A familiar adult', days: 1 }] },
  ])
})

test('nothing of a private record is told by adult', () => {
  const events = [
    { ...zoneAt(600), activity: 'Reading with Sam', next: 'Mr Okafor’s group', during: 'Miss Khan’s room' },
    { ...breakAt(600), activity: 'Reading with Sam', next: 'Play', place: 'With Mr Okafor' },
  ]
  const summary = JSON.stringify(summaryOf([{ ...collectedDay, events }], told))
  expect(summary).not.toMatch(/Sam|Khan|Okafor/)
  expect(summary).toContain('Reading with a familiar adult')
})
