import { expect, test } from 'vitest'
import type { CardSide, ChangeCard } from '../../../src/core/timetable/changes'
import { changeInWords } from '../../../src/screens/changeInWords'
import { spokenChange } from '../../../src/screens/pupil/ChangeSides'

const maths = { names: ['Maths'], symbol: 'maths' }
const art = { names: ['Art'], symbol: 'art' }
const card = (...sides: CardSide[]): ChangeCard => ({ key: '', what: 'part', slot: 1, start: 540, end: 600, sides })
const seats = { old: ['Class 3', 'By the door'], now: ['Class 3', 'By the window'] }

test.each<[string, ...CardSide[]]>([
  ['Change, Not today, Maths, Today, Art', { is: 'notToday', ...maths }, { is: 'today', ...art }],
  ['Change, One less today, Maths, New today, Art', { is: 'oneLess', ...maths }, { is: 'newToday', ...art }],
  ['Change, One more today, Maths', { is: 'oneMore', ...maths }],
  ['Change, Today, Maths, Class 3, By the window, not Class 3, By the door', { is: 'today', ...maths, differs: seats }],
  ['Change, Today, Maths, not Mr Okafor', { is: 'today', ...maths, differs: { old: ['Mr Okafor'], now: [] } }],
  [
    'Change, Later today, Maths, after Lunch, not before Lunch',
    { is: 'later', ...maths, differs: { old: [], now: [] }, past: { activity: 'Lunch', isOnly: true } },
  ],
  [
    'Change, Earlier today, Maths, before Lunch, Hall, not Class 3',
    {
      is: 'earlier',
      ...maths,
      differs: { old: ['Class 3'], now: ['Hall'] },
      past: { activity: 'Lunch', isOnly: false },
    },
  ],
  [
    'Change, Not today, Miss Khan, Today, Mrs Bell',
    { is: 'notToday', names: ['Miss Khan'], symbol: 'adult' },
    { is: 'today', names: ['Mrs Bell'], symbol: 'adult' },
  ],
])('the ear says "%s"', (said, ...sides) => {
  expect(spokenChange(card(...sides))).toBe(said)
})

test('a day that is new as a whole is said in three words', () => {
  expect(spokenChange({ ...card(), what: 'newDay' })).toBe('Change, Today, A new day')
})

test.each<[string, ...CardSide[]]>([
  ['Maths → Art', { is: 'notToday', ...maths }, { is: 'today', ...art }],
  ['Maths, Hall → Art', { is: 'notToday', ...maths, also: ['Hall'] }, { is: 'today', ...art }],
  ['Maths → Art', { is: 'oneLess', ...maths }, { is: 'today', ...art }],
  ['One more today: Maths', { is: 'oneMore', ...maths }],
  ['Today: Maths, Class 3, By the window, not Class 3, By the door', { is: 'today', ...maths, differs: seats }],
])('adults read "%s" in one line', (said, ...sides) => {
  expect(changeInWords(card(...sides))).toBe(said)
})

test('a day that is new as a whole has no old thing in its line', () => {
  const sides: CardSide[] = [
    { is: 'notToday', ...maths },
    { is: 'today', ...art },
  ]
  expect(changeInWords({ ...card(...sides), what: 'newDay' })).toBe('Today: A new day')
})
