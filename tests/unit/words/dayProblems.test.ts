import { describe, expect, test } from 'vitest'
import { mostAdults, mostChoices } from '../../../src/core/timetable/checkDay'
import { longestText, mostSlots } from '../../../src/core/timetable/day'
import { noteCodes, problemCodes } from '../../../src/core/timetable/dayFindings'
import { readDay } from '../../../src/core/timetable/readDay'
import { dayColumns } from '../../../src/core/timetable/readRow'
import { readTableText, tableRefusals } from '../../../src/device/tableFile'
import { sayNote, sayProblem, sayTableRefusal } from '../../../src/words/dayProblems.en'

const found = { row: 4, column: 'end', value: '12', otherRow: 3, kind: 'lesson' as const }
const everySentence = [
  ...problemCodes.map((code) => sayProblem({ ...found, code })),
  ...noteCodes.map((code) => sayNote({ ...found, code })),
  ...tableRefusals.map((why) => sayTableRefusal(why)),
]

test('every code has its own whole sentence', () => {
  for (const sentence of everySentence) expect(sentence).toMatch(/^[A-Z1].*[^\s]\.$/s)
  for (const sentence of everySentence)
    expect(sentence).not.toMatch(/undefined|null|NaN|!| {2}|\bmust\b|\bwrong\b|\binvalid\b/)
  expect(new Set(everySentence).size).toBe(everySentence.length)
})

test('the limits named are the limits held', () => {
  const say = (code: (typeof problemCodes)[number]): string => sayProblem({ ...found, code })
  expect(say('tooManyRows')).toContain(`at most ${mostSlots}`)
  expect(say('tooLong')).toContain(`Use ${longestText} at most`)
  expect(say('choiceCount')).toContain(`2 to ${mostChoices}`)
  expect(say('tooManyAdults')).toContain(`Name ${mostAdults} at most`)
  expect(say('noHeader')).toContain(dayColumns.join(', '))
})

describe('each bad day ends in a clear sentence', () => {
  const lines = (...rows: string[]): string => ['start,end,activity,kind,symbol', ...rows].join('\n')
  const said = (text: string): string[] => {
    const table = readTableText(text)
    if (!table.ok) return [sayTableRefusal(table.why)]
    const { problems, notes } = readDay(table.value, '2026-11-24', (word) => word === 'cubes')
    return [...problems.map(sayProblem), ...notes.map(sayNote)]
  }

  test.each([
    [
      'an empty file',
      '',
      'There is nothing in it. Choose a file, or paste rows, with one row for each part of the day.',
    ],
    [
      'no column names',
      '9:00,9:30,Maths',
      `Row 1 does not name the columns. Put these names in the first row: ${dayColumns.join(', ')}.`,
    ],
    [
      '5,000 rows',
      lines(...Array(5000).fill('9:00,9:30,Maths,lesson,')),
      '5,000 rows; a day has at most 60. Load the rows of one day.',
    ],
    [
      'overlaps',
      lines('9:00,9:30,Maths,lesson,', '9:20,9:40,Story,lesson,'),
      'Rows 2 and 3 are at the same time. Change one, so that they do not overlap.',
    ],
    [
      'an end before its start',
      lines('12:45,1:15,Play,social,'),
      'Row 2, end: 1:15 is not after the start. Check both times; write the afternoon like 13:05.',
    ],
    ['25:61', lines('9:00,25:61,Maths,lesson,'), 'Row 2, end: 25:61 is not a time. Write it like 08:45.'],
    [
      'an unknown kind',
      lines('9:00,9:30,Maths,sums,'),
      'Row 2, kind: “sums” is not a known kind. It is taken as lesson.',
    ],
    [
      'an unknown symbol',
      lines('9:00,9:30,Maths,lesson,wombat'),
      'Row 2, symbol: there is no picture for “wombat”. A plain card with its first letter stands in.',
    ],
    [
      '200 characters',
      lines(`9:00,9:30,${'x'.repeat(200)},lesson,`),
      'Row 2, activity: this text has 200 characters. Use 40 at most.',
    ],
    [
      'emoji',
      lines('9:00,9:30,Maths 🎉,lesson,'),
      'Row 2, activity: emoji are taken out of “Maths”; the pictures come from the symbol column.',
    ],
    [
      'right-to-left text',
      lines('9:00,9:30,حساب,lesson,'),
      'Row 2, activity: “حساب” is written from right to left. It is kept; check it in the preview.',
    ],
    [
      'a formula',
      lines('9:00,9:30,=HYPERLINK(A1),lesson,'),
      'Row 2, activity: “=HYPERLINK(A1)” begins like a formula. Write plain text, without = + - or @ in front.',
    ],
  ])('%s', (_, text, sentence) => {
    expect(said(text)).toEqual([sentence])
  })
})
