import { expect, test } from 'vitest'
import { weekSheetOf } from '../../../../src/core/review/weekSheet'
import { plainText } from '../../../../src/screens/weekSheet/plainText'
import { choicesMade, goodThings } from '../../../../src/screens/weekSheet/told'
import { examplePlan } from '../../core/plan/examplePlan'
import { said } from '../../core/review/record'
import { day } from '../../core/timetable/slots'

const sheet = weekSheetOf(
  '2027-03-08',
  examplePlan,
  [{ date: '2027-03-08', slots: day('09:00-10:00 Maths', '10:00-10:05 Home leave') }],
  [
    said,
    {
      ...said,
      date: '2027-03-04',
      marks: [
        { activity: 'Maths', start: 570, mark: 'good' },
        { activity: 'PE', start: 600, mark: 'hard' },
      ],
    },
  ],
)

test('good things come first, and what was hard is not told', () => {
  expect(goodThings(sheet).map(({ text }) => text)).toEqual(['Maths was good once', 'Water helped'])
})

test('the choices made in planning and in the week before are told', () => {
  expect(choicesMade(sheet, examplePlan).map(({ text }) => text)).toEqual([
    'Familiar adults: Mrs Bell',
    'Choosing time: Lego',
  ])
})

test('the plain text holds all of the sheet', () => {
  const shown = {
    board: 'Fox',
    sheet,
    good: goodThings(sheet),
    choices: choicesMade(sheet, null),
    targets: ['Use my break card'],
  }
  expect(plainText(shown, (date) => date)).toBe(`Fox
Week of 2027-03-08

Good things
- Maths was good once
- Water helped

What I chose
- Choosing time: Lego

The week ahead
New: Base only
The school day ends at 11:15.
On 2027-03-08 it ends at 10:05.
2027-03-08: Maths, Home
2027-03-09: Not planned yet
2027-03-10: Not planned yet
2027-03-11: Not planned yet
2027-03-12: Not planned yet

What school and home both try
- Use my break card`)
})
