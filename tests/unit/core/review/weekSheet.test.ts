import { describe, expect, test } from 'vitest'
import { mondayAhead, weekSheetOf, withTarget } from '../../../../src/core/review/weekSheet'
import { examplePlan } from '../plan/examplePlan'
import { day } from '../timetable/slots'
import { said } from './record'

const maths = day('09:00-10:00 Maths')

describe('the sheet for home', () => {
  test('holds the week ahead of the plan, its five days and what was said in the week before', () => {
    const sheet = weekSheetOf(
      '2027-03-08',
      examplePlan,
      [{ date: '2027-03-09', slots: maths }],
      [said, { ...said, date: '2027-02-28' }, { ...said, date: '2027-03-08' }],
    )
    expect(sheet.week).toEqual(examplePlan.weeks[0])
    expect(sheet.days.map(({ date, slots }) => [date, slots.length])).toEqual([
      ['2027-03-08', 0],
      ['2027-03-09', 1],
      ['2027-03-10', 0],
      ['2027-03-11', 0],
      ['2027-03-12', 0],
    ])
    expect(sheet.before).toMatchObject({ days: 1, helped: [{ name: 'Water', days: 1 }] })
  })

  test('names a holiday, and shows no parts on it', () => {
    const { days, week } = weekSheetOf('2027-03-22', examplePlan, [{ date: '2027-03-26', slots: maths }], [])
    expect(days.map(({ off }) => off)).toEqual([null, null, null, null, 'Easter'])
    expect(days[4]?.slots).toEqual([])
    expect(week?.monday).toBe('2027-03-22')
  })

  test('does without a plan', () => {
    expect(weekSheetOf('2027-03-08', null, [], [])).toMatchObject({ week: null, before: { days: 0 } })
  })
})

test.each([
  ['2027-03-01', '2027-03-01'],
  ['2027-03-03', '2027-03-01'],
  ['2027-03-04', '2027-03-08'],
  ['2027-03-07', '2027-03-08'],
])('on %s the week that families ask about begins on %s', (today, monday) => {
  expect(mondayAhead(today)).toBe(monday)
})

test('a target is kept in its week, at its place where none before it is empty', () => {
  const targetsOf = (...written: [at: number, target: string][]) =>
    written
      .reduce((plan, [at, target]) => withTarget(plan, '2027-03-15', at, target), examplePlan)
      .weeks.map(({ targets }) => targets)
  expect(targetsOf([1, 'Ask for help'])).toEqual([['Use my break card'], ['Ask for help'], [], []])
  expect(targetsOf([0, 'One'], [1, 'Two'])[1]).toEqual(['One', 'Two'])
  expect(targetsOf([0, 'One'], [1, 'Two'], [0, ''])[1]).toEqual(['Two'])
})
