import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDay } from '../../../../src/core/timetable/checkDay'
import type { Slot } from '../../../../src/core/timetable/day'
import { countProblems } from '../../../../src/core/timetable/dayFindings'
import { readDay } from '../../../../src/core/timetable/readDay'
import { dayColumns } from '../../../../src/core/timetable/readRow'

const date = '2026-11-24'
const header = ['start', 'end', 'activity', 'kind', 'place', 'seat', 'adults', 'symbol', 'choices', 'was', 'fixed']
const row = (cells: Partial<Record<(typeof dayColumns)[number], string>> = {}): string[] => {
  const usual = { start: '9:00', end: '9:30', activity: 'Maths', kind: 'lesson' }
  return dayColumns.map((column) => ({ ...usual, ...cells })[column] ?? '')
}
const read = (...rows: string[][]) => readDay([header, ...rows], date, (word) => word !== 'wombat')
const slotOf = (cells: Parameters<typeof row>[0]): Slot | undefined => read(row(cells)).day?.slots[0]
const problemsOf = (cells: Parameters<typeof row>[0]) => read(row(cells)).problems
const notesOf = (cells: Parameters<typeof row>[0]) => read(row(cells)).notes

test('a clean row has neither problems nor notes', () => {
  const reading = read(row({ place: 'Class 3', adults: 'Mr Okafor | Miss Khan', symbol: 'cubes', fixed: 'Yes' }))
  expect(reading).toEqual({
    day: {
      date,
      slots: [
        {
          id: 0,
          start: 540,
          end: 570,
          kind: 'lesson',
          activity: 'Maths',
          place: 'Class 3',
          seat: '',
          adults: ['Mr Okafor', 'Miss Khan'],
          symbol: 'cubes',
          choices: [],
          was: '',
          fixed: true,
        },
      ],
    },
    problems: [],
    notes: [],
  })
})

test('columns come in any order and case; unknown and repeated ones are named', () => {
  const reading = readDay(
    [
      [' Activity', 'END', 'Colour', 'Start', 'kind', 'end', ''],
      ['Maths', '9:30', 'red', '9:00', 'lesson', '23:00', ''],
    ],
    date,
    () => true,
  )
  expect(reading.day?.slots[0]).toMatchObject({ start: 540, end: 570, activity: 'Maths' })
  expect(reading.notes).toEqual([
    { row: 1, column: null, code: 'unknownColumn', value: 'Colour' },
    { row: 1, column: 'end', code: 'columnTwice', value: 'end' },
  ])
})

test('only start, end and activity are needed', () => {
  const table = (...names: string[]) => readDay([names, names.map(() => '9:00')], date, () => true)
  expect(table('place', 'kind').problems).toEqual([{ row: 1, column: null, code: 'noHeader', value: '' }])
  expect(table('start', 'kind').problems.map(({ code, column }) => [code, column])).toEqual([
    ['missingColumn', 'end'],
    ['missingColumn', 'activity'],
  ])
  const short = readDay([header.slice(0, 3), ['9:00', '9:30', 'Maths']], date, () => true)
  expect(short.day?.slots[0]).toMatchObject({ kind: 'lesson', adults: [], choices: [], fixed: false })
  expect(short.notes.map(({ code }) => code)).toEqual(['noKindColumn'])
})

test('a table without rows, and a day without a date, are problems', () => {
  expect(readDay([], date, () => true).problems.map(({ code }) => code)).toEqual(['noRows'])
  expect(readDay([header, ['', ' ']], date, () => true).problems.map(({ code }) => code)).toEqual(['noRows'])
  expect(readDay([header, row()], '', () => true).problems.map(({ code }) => code)).toEqual(['badDate'])
})

test('empty rows are left out and still counted', () => {
  const reading = readDay([[''], header, [], row(), ['', '', ''], row({ start: '25:61' })], date, () => true)
  expect(reading.problems).toEqual([{ row: 6, column: 'start', code: 'badTime', value: '25:61' }])
})

test.each([
  ['lesson', 'lesson'],
  ['pre-brief', 'preBrief'],
  ['Pre brief', 'preBrief'],
  ['preBrief', 'preBrief'],
  ['POST-BRIEF', 'postBrief'],
  ['Quiet', 'quiet'],
])('the kind %s is %s', (word, kind) => {
  expect(slotOf({ kind: word })?.kind).toBe(kind)
  expect(notesOf({ kind: word })).toEqual([])
})

test.each([
  ['Quiet time', 'quiet'],
  ['Home', 'leave'],
  ['home-time', 'leave'],
  ['Lunch', 'food'],
  ['Snack', 'food'],
  ['Maths', 'lesson'],
])('without a kind, %s is %s, and a note says so', (activity, kind) => {
  expect(slotOf({ activity, kind: '' })?.kind).toBe(kind)
  expect(notesOf({ activity, kind: '' })).toEqual([{ row: 2, column: 'kind', code: 'noKind', value: activity, kind }])
})

test('an unknown kind is a lesson, unless it or the name is a telling word', () => {
  expect(slotOf({ kind: 'banana' })?.kind).toBe('lesson')
  expect(notesOf({ kind: 'banana' })).toEqual([
    { row: 2, column: 'kind', code: 'unknownKind', value: 'banana', kind: 'lesson' },
  ])
  expect(slotOf({ kind: 'lunchtime' })?.kind).toBe('food')
  expect(slotOf({ kind: 'calm', activity: 'Quiet time' })?.kind).toBe('quiet')
})

test('without a kind column, only telling names are noted one by one', () => {
  const names = ['start', 'end', 'activity']
  const reading = readDay([names, ['9:00', '9:30', 'Maths'], ['9:30', '9:40', 'Quiet time']], date, () => true)
  expect(reading.day?.slots.map(({ kind }) => kind)).toEqual(['lesson', 'quiet'])
  expect(reading.notes.map(({ row, code }) => [row, code])).toEqual([
    [1, 'noKindColumn'],
    [3, 'noKind'],
  ])
})

test('an unknown symbol is kept and noted; an emoji is no symbol', () => {
  expect(slotOf({ symbol: 'wombat' })?.symbol).toBe('wombat')
  expect(notesOf({ symbol: 'wombat' })).toEqual([{ row: 2, column: 'symbol', code: 'unknownSymbol', value: 'wombat' }])
  expect(slotOf({ symbol: '🍎' })?.symbol).toBe('')
  expect(notesOf({ symbol: '🍎' }).map(({ code }) => code)).toEqual(['emojiSymbol'])
  expect(notesOf({ symbol: '' })).toEqual([])
})

test('fixed is yes or no', () => {
  for (const yes of ['yes', 'Y', 'TRUE', 'x', '1', '✓']) expect(slotOf({ fixed: yes })?.fixed).toBe(true)
  for (const none of ['', ' ', 'No', 'false', '0']) expect(slotOf({ fixed: none })?.fixed).toBe(false)
  for (const other of ['perhaps', '❓'])
    expect(problemsOf({ fixed: other }).map(({ code }) => code)).toEqual(['badFixed'])
})

test('choices are 2 to 4, between bars; empty ones do not count', () => {
  expect(slotOf({ choices: 'Lego|  Draw ||Book|' })?.choices).toEqual(['Lego', 'Draw', 'Book'])
  expect(problemsOf({ choices: 'Lego|' })).toEqual([{ row: 2, column: 'choices', code: 'choiceCount', value: '1' }])
  expect(problemsOf({ choices: 'a|b|c|d|e' })).toEqual([{ row: 2, column: 'choices', code: 'choiceCount', value: '5' }])
  expect(problemsOf({ choices: 'Lego|Draw|Lego' })).toEqual([
    { row: 2, column: 'choices', code: 'sameChoice', value: 'Lego' },
  ])
})

test('texts are folded; invisible characters and emoji go out with a note', () => {
  expect(slotOf({ place: ' Class \n  3 ' })?.place).toBe('Class 3')
  expect(slotOf({ activity: 'Ma\u202Eths\u200B' })?.activity).toBe('Maths')
  expect(notesOf({ activity: 'Ma\u202Eths\u200B' }).map(({ code }) => code)).toEqual(['hiddenRemoved'])
  expect(slotOf({ activity: 'Party 🎉' })?.activity).toBe('Party')
  expect(notesOf({ activity: 'Party 🎉' }).map(({ code }) => code)).toEqual(['emojiRemoved'])
  expect(notesOf({ adults: '🎉 Ann|🎉 Bob' }).map(({ code }) => code)).toEqual(['emojiRemoved'])
})

test('a text of nothing but emoji is a problem', () => {
  expect(problemsOf({ activity: '🎉' })).toEqual([{ row: 2, column: 'activity', code: 'onlyEmoji', value: '' }])
  expect(problemsOf({ choices: 'Lego|🎨|Draw' }).map(({ code }) => code)).toEqual(['onlyEmoji'])
})

test('text from right to left is kept and noted', () => {
  expect(slotOf({ activity: 'حساب' })?.activity).toBe('حساب')
  expect(notesOf({ activity: 'حساب' }).map(({ code }) => code)).toEqual(['rightToLeft'])
})

test.each(['=1+1', '+441', '@SUM(A1)', '-Maths', ' =1', '\u200B=1', '🎉=1'])(
  'the formula %s is a problem in any column',
  (cell) => {
    for (const column of dayColumns) {
      expect(problemsOf({ [column]: cell }).map(({ code, column }) => [code, column])).toContainEqual([
        'formula',
        column,
      ])
    }
    expect(read(row({ seat: cell })).day).toBeNull()
  },
)

test.each(['#REF!', '#N/A', '#NAME?', '#DIV/0!'])(
  '%s, which a formula without a result leaves, is a problem',
  (cell) => {
    expect(problemsOf({ place: cell })).toEqual([{ row: 2, column: 'place', code: 'formulaError', value: cell }])
    expect(read(row({ activity: cell })).day).toBeNull()
  },
)

test.each(['-', ' – ', '—', '--'])('a cell with no more than the dash "%s" is empty', (cell) => {
  expect(slotOf({ place: cell, seat: cell, adults: cell, choices: cell, was: cell, fixed: cell })).toMatchObject({
    place: '',
    seat: '',
    adults: [],
    choices: [],
    was: '',
    fixed: false,
  })
  expect(problemsOf({ activity: cell }).map(({ code }) => code)).toEqual(['noActivity'])
  expect(slotOf({ adults: `Miss Khan|${cell}` })?.adults).toEqual(['Miss Khan'])
})

test.each(['Miss Khan, Mr Reid', 'Miss Khan / Mr Reid', 'Miss Khan & Mr Reid'])(
  '%s is read as one adult, and told',
  (cell) => {
    expect(slotOf({ adults: cell })?.adults).toEqual([cell])
    expect(notesOf({ adults: cell })).toEqual([{ row: 2, column: 'adults', code: 'oneAdult', value: cell }])
  },
)

test('a long text names its length', () => {
  expect(problemsOf({ activity: 'x'.repeat(200) })).toEqual([
    { row: 2, column: 'activity', code: 'tooLong', value: '200' },
  ])
  expect(slotOf({ activity: 'x'.repeat(40) })?.activity).toHaveLength(40)
})

test('an activity and both times have to be there', () => {
  expect(problemsOf({ start: '', end: '', activity: ' ' })).toEqual([
    { row: 2, column: 'start', code: 'badTime', value: '' },
    { row: 2, column: 'end', code: 'badTime', value: '' },
    { row: 2, column: 'activity', code: 'noActivity', value: '' },
  ])
})

test('an end at or before its start is named', () => {
  expect(problemsOf({ start: '9:30', end: '9:00' })).toEqual([
    { row: 2, column: 'end', code: 'endNotAfterStart', value: '9:00' },
  ])
  expect(problemsOf({ start: '9:30', end: '9:30' }).map(({ code }) => code)).toEqual(['endNotAfterStart'])
})

test('an afternoon written like the night is noted', () => {
  expect(notesOf({ start: '1:05', end: '1:30' })).toEqual([
    { row: 2, column: 'start', code: 'nightTime', value: '1:05' },
  ])
})

test('overlaps are named by both rows, also beside other problems', () => {
  const reading = read(row({ start: '9:20', end: '9:40' }), row(), row({ start: '25:61' }), row({ fixed: 'perhaps' }))
  expect(reading.day).toBeNull()
  expect(reading.problems).toEqual([
    { row: 3, column: null, code: 'overlap', value: '', otherRow: 2 },
    { row: 4, column: 'start', code: 'badTime', value: '25:61' },
    { row: 5, column: 'fixed', code: 'badFixed', value: 'perhaps' },
    { row: 5, column: null, code: 'overlap', value: '', otherRow: 3 },
  ])
})

test('rows out of order are sorted with a note, and ids follow the sorted order', () => {
  const reading = read(row({ start: '10:00', end: '10:30', activity: 'Story' }), row())
  expect(reading.day?.slots.map(({ id, activity }) => [id, activity])).toEqual([
    [0, 'Maths'],
    [1, 'Story'],
  ])
  expect(reading.notes).toEqual([{ row: 2, column: null, code: 'sorted', value: '' }])
})

test('a cell beyond the last column is a problem, an empty one is not', () => {
  expect(read([...row(), '', '']).problems).toEqual([])
  expect(read([...row(), 'yes']).problems).toEqual([{ row: 2, column: null, code: 'extraCell', value: 'yes' }])
})

test('5,000 rows are one problem', () => {
  expect(read(...Array.from({ length: 5000 }, () => row({ start: '25:61' }))).problems).toEqual([
    { row: 1, column: null, code: 'tooManyRows', value: '5000' },
  ])
})

test('the list of problems and that of notes end after 50 with how many more', () => {
  const rows = Array.from({ length: 30 }, () => row({ start: 'x', end: 'y', kind: 'z', symbol: 'wombat' }))
  const { problems, notes } = read(...rows)
  expect(problems).toHaveLength(51)
  expect(problems[50]).toEqual({ row: 27, column: null, code: 'moreProblems', value: '10' })
  expect(countProblems(problems)).toBe(60)
  expect(notes[50]).toEqual({ row: 27, column: null, code: 'moreNotes', value: '10' })
})

const someCell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('9:00', '9:30', '10:00', '845', 'Maths', '🎉', 'a|b', 'a|b|c|d|e', 'quiet', 'שלום', 'x', ''),
)
const plainRow = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('Maths', 'Party 🎉', 'שלום', 'Ma\u202Eths'), someCell)
  .map(([hour, activity, place]) => row({ start: `${hour}:00`, end: `${hour}:50`, activity, place }))
const oddRow = fc.oneof(
  fc.array(someCell, { maxLength: 13 }),
  fc.record({ start: someCell, end: someCell, activity: someCell, adults: someCell, choices: someCell }).map(row),
)
const someRows = fc.oneof(fc.array(plainRow, { maxLength: 3 }), fc.array(fc.oneof(plainRow, oddRow), { maxLength: 5 }))

test('no table throws, and what is read as a day can be shown', () => {
  let accepted = 0
  fc.assert(
    fc.property(someRows, fc.boolean(), (rows, withHeader) => {
      const { day, problems } = readDay(withHeader ? [header, ...rows] : rows, date, () => true)
      expect(day === null).toBe(problems.length > 0)
      if (day === null) return
      accepted++
      expect(checkDay(day)).toEqual([])
    }),
    { numRuns: 1000, seed: 2 },
  )
  expect(accepted).toBeGreaterThan(50)
})
