import { afterEach, expect, test } from 'vitest'
import { newPaired } from '../../../src/core/handover/paired'
import { no } from '../../../src/core/result'
import { now, useTimeSource } from '../../../src/device/clock'
import { collectWith } from '../../../src/state/collecting'
import { sealPlan } from '../../../src/state/teacher/givePlan'
import { makeCode } from '../../../src/state/teacher/handOver'
import { moment } from '../../../src/state/wall'
import { examplePlan } from '../core/plan/examplePlan'

const device = newPaired(
  { keyId: 7, tabletTag: 70, secret: new Uint8Array(16), tabletName: 'Fox', adultName: 'Miss Khan' },
  '2027-03-01',
)

afterEach(() => useTimeSource(() => new Date()))

test.each([2019, 2120])('a clock that shows %i is a reason why nothing is sealed', async (year) => {
  useTimeSource(() => new Date(year, 0, 1))
  moment.value = now()
  expect(await collectWith(device)).toEqual(no('clockWrong'))
  expect(await makeCode(device, ['2027-03-01'])).toEqual(no('clockWrong'))
  expect(sealPlan(examplePlan, device)).toEqual(no('clockWrong'))
})
