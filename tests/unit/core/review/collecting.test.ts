import { expect, test } from 'vitest'
import { daysThatLeave, daysToCollect, sealedDays } from '../../../../src/core/review/collecting'
import { breakAt, date, said, zoneAt } from './record'

const record = [
  { date, events: [zoneAt(600)] },
  { date: '2027-03-01', events: [breakAt(610)] },
]

test('what there is to collect is what was said and recorded of each date, earliest first', () => {
  expect(daysToCollect([said], record)).toEqual([
    { date: '2027-03-01', voice: null, events: [breakAt(610)] },
    { date, voice: said, events: [zoneAt(600)] },
  ])
})

test('a day leaves only as it went: with more in it now, it stays whole and goes again', () => {
  const sealed = sealedDays(daysToCollect([said], record))
  expect(JSON.stringify(sealed)).not.toMatch(/Lego|Water|Writing/)
  const since = daysToCollect([{ ...said, helped: 'Talk' }], record)
  expect(daysThatLeave(since, sealed).map((day) => day.date)).toEqual(['2027-03-01'])
  const onlySealed = sealedDays(daysToCollect([said], record).slice(0, 1))
  expect(daysThatLeave(daysToCollect([said], record), onlySealed).map((day) => day.date)).toEqual(['2027-03-01'])
})
