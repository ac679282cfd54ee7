import { expect, test } from 'vitest'
import type { CardSide, ChangeCard } from '../../../src/core/timetable/changes'
import { spokenChange } from '../../../src/screens/pupil/ChangeSides'

const maths: CardSide = {
  activity: 'Maths',
  symbol: 'maths',
  place: 'Class 3',
  seat: 'By the door',
  adults: ['Mr Okafor'],
}
const changed = (now: Partial<CardSide>, what: ChangeCard['what']): ChangeCard => ({
  slot: 1,
  before: maths,
  now: { ...maths, ...now },
  what,
  end: 600,
})

test.each<[Partial<CardSide>, ChangeCard['what'], string]>([
  [{ activity: 'Art' }, 'activity', 'Change, Not today, Maths, Today, Art'],
  [
    { seat: 'By the window' },
    'seat',
    'Change, Not today, Maths, Class 3, By the door, Today, Maths, Class 3, By the window',
  ],
  [{ adults: ['Mr Jones'] }, 'adults', 'Change, Not today, Maths, Mr Okafor, Today, Maths, Mr Jones'],
  [
    { place: 'Hall', seat: '', adults: ['Mr Jones'] },
    'place',
    'Change, Not today, Maths, Class 3, By the door, Mr Okafor, Today, Maths, Hall, Mr Jones',
  ],
])('a card of %j tells all that differs', (now, what, said) => {
  expect(spokenChange(changed(now, what))).toBe(said)
})
