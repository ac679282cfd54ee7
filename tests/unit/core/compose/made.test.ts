import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CommonChange } from '../../../../src/core/compose/commonChanges'
import { edited } from '../../../../src/core/compose/draft'
import { finishedMade, madeOf, withCommonChange, withSlots } from '../../../../src/core/compose/made'
import { changesSince } from '../../../../src/core/timetable/changes'
import { called, having, mainstreamThursday } from '../timetable/slots'

const wetPlay: CommonChange = { kind: 'wetPlay', place: 'Class 3', stay: [] }
const supply: CommonChange = { kind: 'supplyTeacher', adult: 'Mr Okafor', instead: 'Mrs Green' }

test('the day before its common changes is kept, with the name of each of them once', () => {
  const once = withCommonChange(madeOf(mainstreamThursday), supply)
  const twice = withCommonChange(withCommonChange(once, wetPlay), { ...supply, adult: 'Mrs Green', instead: 'Mr Reid' })
  expect(called(twice.slots, 'Maths').adults).toEqual(['Mr Reid'])
  expect(twice.before).toEqual({ changes: ['supplyTeacher', 'wetPlay'], slots: mainstreamThursday })
})

test('what changes nothing is no common change', () => {
  const made = madeOf(mainstreamThursday)
  expect(withCommonChange(made, { ...supply, adult: 'Nobody' })).toBe(made)
  expect(withSlots(made, mainstreamThursday)).toBe(made)
})

test('an edit after a common change holds for the day before it too, but for what the change has changed', () => {
  const changed = withCommonChange(madeOf(mainstreamThursday), supply)
  const maths = called(changed.slots, 'Maths')
  const put = { place: 'Library', adults: ['Mr Reid'] }
  const edited = withSlots(changed, having(changed.slots, 'Maths', put))
  expect(called(edited.before?.slots ?? [], 'Maths')).toMatchObject({ place: 'Library', adults: ['Mr Okafor'] })
  const added = withSlots(edited, [...edited.slots, { ...maths, id: 40, start: 920, end: 930, activity: 'Club' }])
  expect(added.before?.slots.at(-1)?.activity).toBe('Club')
  const without = withSlots(
    added,
    added.slots.filter(({ id }) => id !== maths.id),
  )
  expect(without.before?.slots.some(({ id }) => id === maths.id)).toBe(false)
  expect(changesSince(without.before?.slots ?? [], without.slots)).toMatchObject([{ what: 'adults' }])
})

test('a part that a change has left out stays in the day before it, also once both are kept', () => {
  const early = withCommonChange(madeOf(mainstreamThursday), {
    kind: 'earlyFinish',
    at: 14 * 60 + 30,
    keepShort: false,
  })
  const kept = finishedMade(early)
  const pe = called(kept.before?.slots ?? [], 'PE')
  expect(kept.slots.some(({ id }) => id === pe.id)).toBe(false)
  const home = called(kept.slots, 'Home')
  expect(called(kept.before?.slots ?? [], 'Home').id).toBe(home.id)
  const edited = withSlots(kept, having(kept.slots, 'Home', { place: 'Main hall' }))
  expect(called(edited.before?.slots ?? [], 'PE')).toEqual(pe)
  expect(called(edited.before?.slots ?? [], 'Home').place).toBe('Main hall')
})

test('a part that is added after a change and taken away again leaves the day before it as it was', () => {
  const changes: CommonChange[] = [
    { kind: 'earlyFinish', at: 14 * 60, keepShort: false },
    { kind: 'trip', from: 555, to: 700, activity: 'Farm', place: 'Farm' },
    wetPlay,
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray(changes, { minLength: 1 }), fc.integer({ min: 100, max: 280 }), (some, step) => {
      const made = some.reduce(withCommonChange, madeOf(mainstreamThursday))
      const added = withSlots(made, edited(made.slots, { do: 'add', at: step * 5 }))
      const [slot = -1] = added.slots.map(({ id }) => id).filter((id) => made.slots.every((other) => other.id !== id))
      expect(added.before?.slots).toHaveLength((made.before?.slots.length ?? 0) + 1)
      const without = withSlots(added, edited(added.slots, { do: 'delete', slot }))
      expect(without.before).toEqual(made.before)
    }),
  )
})

test('it is kept as tidy as the day itself', () => {
  const untidy = madeOf(having(mainstreamThursday, 'Maths', { place: ' Class 3 ' }))
  const { before } = finishedMade(withCommonChange(untidy, supply))
  expect(before && called(before.slots, 'Maths').place).toBe('Class 3')
  expect(finishedMade(untidy).before).toBeUndefined()
})
