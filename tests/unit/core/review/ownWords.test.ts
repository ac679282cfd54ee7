import { expect, test } from 'vitest'
import { marksGiven, ownWordsOf } from '../../../../src/core/review/ownWords'
import type { PupilVoice } from '../../../../src/core/voice'
import { said } from './record'

const nothing: PupilVoice = { date: '2027-03-04', choices: [], marks: [], helped: null }

test('nothing said is nothing', () => {
  expect(ownWordsOf([])).toEqual({ days: 0, choices: [], helped: [], marks: [] })
  expect(ownWordsOf([nothing]).days).toBe(0)
})

test('what was chosen, what helped and how parts were is gathered over the days', () => {
  const words = ownWordsOf([
    said,
    { ...said, date: '2027-03-04', choices: [{ activity: 'Choosing time', chosen: 'Draw' }], helped: 'Talk' },
    { ...said, date: '2027-03-05', marks: [{ activity: 'Maths', start: 570, mark: 'good' }], helped: 'Talk' },
    { ...nothing, date: '2027-03-08', marks: [{ activity: 'Maths', start: 570, mark: 'okay' }] },
  ])
  expect(words.days).toBe(4)
  expect(words.choices).toEqual([
    {
      activity: 'Choosing time',
      chosen: [
        { name: 'Lego', days: 2 },
        { name: 'Draw', days: 1 },
      ],
    },
  ])
  expect(words.helped).toEqual([
    { name: 'Talk', days: 2 },
    { name: 'Water', days: 1 },
  ])
  expect(words.marks).toEqual([{ activity: 'Maths', of: { good: 1, okay: 3, hard: 0 } }])
})

test('only the marks that were given are told, good first', () => {
  expect(marksGiven({ good: 1, okay: 0, hard: 2 })).toEqual([
    { mark: 'good', times: 1 },
    { mark: 'hard', times: 2 },
  ])
})
