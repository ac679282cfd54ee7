import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { hoursOf, partTimeWeeks, readHours } from '../../../../src/core/plan/hours'
import { readPlan } from '../../../../src/core/plan/readPlan'
import { shippedTemplates } from '../../../../src/core/plan/shippedTemplates'
import { sayPlanProblem } from '../../../../src/words/planProblems.en'

const file = readFileSync('public/samples/plan-step-up-8-weeks.csv', 'utf8')
const rowsOf = (text: string) => Papa.parse<string[]>(text).data
const header = 'week,phase,ends,hours,class_lesson_hours,new_step,review'
const read = (...rows: string[]) => readPlan(rowsOf([header, ...rows].join('\n')))
const problems = (...rows: string[]) =>
  read(...rows).problems.map(({ row, column, code, value }) => [row, column, code, value])

const one = '1,irp,11:15,12.5,0,Base only,yes'
const two = '2,step-up,12:15,17.5,2,,'

describe('the plan of eight weeks', () => {
  const { steps, problems, notes } = readPlan(rowsOf(file))

  test('reads with exactly its totals', () => {
    expect(problems).toEqual([])
    expect(notes).toEqual([])
    expect(steps?.map(({ minutes }) => hoursOf(minutes))).toEqual('12.5 15 17.5 20 21.25 25 30 32.5'.split(' '))
    expect(steps?.map(({ classMinutes }) => hoursOf(classMinutes))).toEqual('0 0 2 4 7.5 11 15 20'.split(' '))
    expect(steps?.map(({ phase }) => phase)).toEqual(['irp', 'irp', ...Array(5).fill('stepUp'), 'mainstream'])
    expect(steps?.map(({ ends }) => ends)).toEqual([675, 705, 735, 765, 780, 825, 885, 915])
    expect(steps?.map(({ isReview }) => isReview)).toEqual([false, true, false, true, false, true, false, true])
    expect(steps?.[6]?.newStep).toBe('Lunch in the hall, early table')
  })

  test('is the template that ships, but for whose choice it was', () => {
    const noText = { newStep: '' }
    expect(shippedTemplates.stepUp.map((step) => ({ ...step, ...noText }))).toEqual(
      steps?.map((step) => ({ ...step, ...noText })),
    )
  })

  test('has more part-time weeks than many local authorities allow', () => {
    expect(partTimeWeeks(steps ?? [])).toBe(7)
    expect(partTimeWeeks((steps ?? []).slice(1))).toBeNull()
    expect(partTimeWeeks(shippedTemplates.fullDay)).toBeNull()
    expect(partTimeWeeks((steps ?? []).slice(0, 6).concat((steps ?? []).slice(0, 1)))).toBe(7)
  })
})

describe('hours', () => {
  test.each([
    ['12.5', 750],
    ['21.25', 1275],
    ['12,5', 750],
    ['0', 0],
    ['32', 1920],
    ['12.333', null],
    ['', null],
    ['-5', null],
    ['100', null],
    ['12h', null],
  ])('%s', (text, minutes) => {
    expect(readHours(text)).toBe(minutes)
  })

  test('come back as they were written, with at most two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.constantFrom('', '.5', '.25', '.75'), (whole, decimals) => {
        expect(hoursOf(readHours(`${whole}${decimals}`) ?? 0)).toBe(`${whole}${decimals}`)
      }),
    )
    expect(hoursOf(740)).toBe('12.33')
  })
})

describe('a table of a plan', () => {
  test('may have its columns in another order, and its phases in other words', () => {
    const { steps } = readPlan(
      rowsOf(`Phase;Week;Hours;Class lesson hours;Ends;Review\nStep up;1;12,5;2;12.15;x`.replaceAll(';', '\t')),
    )
    expect(steps).toEqual([
      { phase: 'stepUp', ends: 735, minutes: 750, classMinutes: 120, newStep: '', isReview: true },
    ])
  })

  test('is put in order by its weeks', () => {
    const { steps, notes } = read(two, one)
    expect(steps?.map(({ phase }) => phase)).toEqual(['irp', 'stepUp'])
    expect(notes).toMatchObject([{ code: 'sorted', row: 2 }])
  })

  test.each([
    ['a missing week', [one, '3,step-up,12:15,17.5,2,,'], [[3, 'week', 'missingWeek', '2']]],
    ['no first week', ['2,irp,11:15,12.5,0,,yes'], [[2, 'week', 'missingWeek', '1']]],
    ['a week that is there twice', [one, '1,irp,11:45,15,0,,'], [[3, 'week', 'weekTwice', '1']]],
    ['phases that overlap', [one, '1,step-up,11:45,15,0,,'], [[3, 'week', 'phasesOverlap', '1']]],
    ['a phase that runs backwards', [one, two, '3,irp,12:15,17.5,2,,'], [[4, 'phase', 'phaseBack', '']]],
    ['hours that shrink', [one, '2,irp,11:15,10,0,,'], [[3, 'hours', 'fewerHours', '']]],
    [
      'hours in class that shrink',
      [one, two, '3,step-up,12:15,17.5,1,,'],
      [[4, 'class_lesson_hours', 'fewerInClass', '']],
    ],
    ['an end of day before its start', ['1,irp,08:15,12.5,0,,yes'], [[2, 'ends', 'endsBeforeStart', '08:15']]],
    ['an end of day in the night', ['1,irp,01:15,20,0,,yes'], [[2, 'ends', 'endsBeforeStart', '01:15']]],
    ['no end of day', ['1,irp,later,12.5,0,,yes'], [[2, 'ends', 'badEnds', 'later']]],
    ['no hours', ['1,irp,11:15,some,0,,yes'], [[2, 'hours', 'badHours', 'some']]],
    ['more in class than in all', ['1,irp,11:15,12.5,13,,yes'], [[2, 'class_lesson_hours', 'moreInClass', '13']]],
    ['no phase', ['1,away,11:15,12.5,0,,yes'], [[2, 'phase', 'badPhase', 'away']]],
    ['no week', ['first,irp,11:15,12.5,0,,yes'], [[2, 'week', 'badWeek', 'first']]],
    ['week 0', ['0,irp,11:15,12.5,0,,yes'], [[2, 'week', 'badWeek', '0']]],
    ['a long step', [`1,irp,11:15,12.5,0,${'a'.repeat(61)},yes`], [[2, 'new_step', 'tooLong', '61']]],
    ['a formula', ['1,irp,11:15,12.5,0,=A1,yes'], [[2, 'new_step', 'formula', '=A1']]],
    [
      'a review of maybe',
      ['1,irp,11:15,12.5,0,,maybe', two.replace(/$/, 'yes')],
      [[2, 'review', 'badReview', 'maybe']],
    ],
    ['no review', ['1,irp,11:15,12.5,0,,'], [[1, 'review', 'noReview', '']]],
    ['no rows', [], [[1, null, 'noRows', '']]],
  ])('%s', (_what, rows, found) => {
    expect(problems(...rows)).toEqual(found)
    expect(read(...rows).steps).toBeNull()
  })

  test.each([
    ['a missing week', [one, '3,step-up,12:15,17.5,2,,'], 'Week 2 is missing before row 3.'],
    ['hours that shrink', [one, '2,irp,11:15,10,0,,'], 'Row 3, hours: these are fewer hours than in row 2.'],
    ['phases that overlap', [one, '1,step-up,11:45,15,0,,'], 'Rows 2 and 3 give week 1 two phases.'],
    ['an end of day before its start', ['1,irp,08:15,12.5,0,,yes'], 'would end before it starts'],
    ['60 weeks', Array.from({ length: 60 }, (_, at) => `${at + 1},irp,11:15,12.5,0,,yes`), '60 weeks; a plan has at'],
  ])('%s has a sentence of its own', (_what, rows, sentence) => {
    expect(problems(...rows)).toHaveLength(1)
    expect(read(...rows).problems.map(sayPlanProblem)).toEqual([expect.stringContaining(sentence)])
  })

  test('60 weeks are more than a plan has', () => {
    const weeks = Array.from({ length: 60 }, (_, at) => `${at + 1},irp,11:15,12.5,0,,yes`)
    expect(problems(...weeks)).toEqual([[1, null, 'tooManyWeeks', '60']])
  })

  test('names the columns that are missing, and refuses what is no plan', () => {
    expect(readPlan(rowsOf('week,phase,hours\n1,irp,12')).problems.map(({ code, value }) => [code, value])).toEqual([
      ['missingColumn', 'ends'],
      ['missingColumn', 'class_lesson_hours'],
    ])
    expect(readPlan(rowsOf('start,end,activity\n9:00,9:30,Maths')).problems).toMatchObject([{ code: 'noHeader' }])
    expect(readPlan([]).problems).toMatchObject([{ code: 'noRows' }])
  })

  test('never throws, and gives steps only where nothing is in the way', () => {
    const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('1', '2', 'irp', '11:15', '12.5', 'yes', ''))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }), (rows) => {
        const { steps, problems } = readPlan([header.split(','), ...rows])
        expect(steps === null).toBe(problems.length > 0)
      }),
      { numRuns: 300, seed: 4 },
    )
  })
})
