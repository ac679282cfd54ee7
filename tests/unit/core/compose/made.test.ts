import { expect, test } from 'vitest'
import type { CommonChange } from '../../../../src/core/compose/commonChanges'
import { finishedMade, madeOf, withCommonChange, withSlots } from '../../../../src/core/compose/made'
import { called, having, mainstreamThursday } from '../timetable/slots'

const wetPlay: CommonChange = { kind: 'wetPlay', place: 'Class 3', stay: [] }
const supply: CommonChange = { kind: 'supplyTeacher', adult: 'Mr Okafor', instead: 'Mrs Green' }

test('the day before its common changes is kept, with the name of each of them once', () => {
  const once = withCommonChange(madeOf(mainstreamThursday), supply)
  const twice = withCommonChange(withCommonChange(once, wetPlay), { ...supply, adult: 'Mrs Green', instead: 'Mr Reid' })
  expect(called(twice.slots, 'Maths').adults).toEqual(['Mr Reid'])
  expect(twice.before).toEqual({ changes: ['supplyTeacher', 'wetPlay'], slots: mainstreamThursday })
})

test('what changes nothing is no common change, and other edits keep what was before', () => {
  const made = madeOf(mainstreamThursday)
  expect(withCommonChange(made, { ...supply, adult: 'Nobody' })).toBe(made)
  expect(withSlots(made, mainstreamThursday)).toBe(made)
  const changed = withCommonChange(made, supply)
  const edited = withSlots(changed, having(changed.slots, 'Maths', { place: 'Library' }))
  expect(edited.before).toBe(changed.before)
})

test('it is kept as tidy as the day itself', () => {
  const untidy = madeOf(having(mainstreamThursday, 'Maths', { place: ' Class 3 ' }))
  const { before } = finishedMade(withCommonChange(untidy, supply))
  expect(before && called(before.slots, 'Maths').place).toBe('Class 3')
  expect(finishedMade(untidy).before).toBeUndefined()
})
