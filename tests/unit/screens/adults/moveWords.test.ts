import { expect, test } from 'vitest'
import { firstSettings } from '../../../../src/core/settings'
import type { Slot } from '../../../../src/core/timetable/day'
import { newDayRecord } from '../../../../src/core/timetable/dayRecord'
import { sayHold, sayNoRoom } from '../../../../src/screens/adults/moveWords'
import { preview, startPreview } from '../../../../src/state/preview'
import { at, irpMonday, mainstreamThursday } from '../../core/timetable/slots'

const partOf = (slots: Slot[], activity: string): Slot => {
  const part = slots.find((slot) => slot.activity === activity)
  if (!part) throw new Error(`there is no ${activity}`)
  startPreview(newDayRecord({ date: '2027-03-04', slots }), firstSettings)
  if (preview.value) preview.value = { ...preview.value, minute: part.start }
  return part
}

test('the button says how long a part can be held, that something is left out for it, or that it cannot be', () => {
  expect(sayHold(partOf(mainstreamThursday, 'Science'))).toMatch(/^Hold \(can last until \d/)
  expect(sayHold(partOf(mainstreamThursday, 'Move'))).toBe('Hold (something is left out first)')
  for (const part of ['Lunch', 'Home', 'Look back'])
    expect(sayHold(partOf(mainstreamThursday, part)), part).toBe('Hold (not this part)')
  expect(sayHold(partOf(irpMonday, 'Look back and home'))).toBe('Hold (not this part)')
})

test('a hold of the last part says that it would make the day longer', () => {
  const { id } = partOf(irpMonday, 'Look back and home')
  expect(sayNoRoom({ kind: 'hold', slot: id, from: at('11:06') })).toMatch(/^This is the last part/)
  const before = partOf(mainstreamThursday, 'Look back')
  expect(sayNoRoom({ kind: 'hold', slot: before.id, from: at('15:02') })).toMatch(/^Nothing later can get shorter/)
})
