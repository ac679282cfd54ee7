import { describe, expect, test } from 'vitest'
import { usualDay, usualKind } from '../../../../src/core/compose/usualDay'
import { findSymbol } from '../../../../src/core/symbols/findSymbol'
import { checkDay } from '../../../../src/core/timetable/checkDay'
import { usualDays } from '../../../../src/words/compose.en'

describe.each(usualDays)('$name', (day) => {
  const slots = usualDay(day, 'Miss Khan')

  test('can be handed over as it is, without a gap', () => {
    expect(checkDay({ date: '2027-03-03', slots })).toEqual([])
    expect(slots.filter(({ start }, at) => at > 0 && start !== slots[at - 1]?.end)).toEqual([])
  })

  test('has a picture and a kind for every part, quiet time, and home at its end', () => {
    expect(slots.filter(({ activity }) => findSymbol(activity) === null || usualKind(activity) === null)).toEqual([])
    expect(slots.some(({ kind }) => kind === 'quiet')).toBe(true)
    expect(slots.at(-1)).toMatchObject({ kind: 'leave', fixed: true })
  })

  test('is with the teacher whose device it is, but for food and playtime', () => {
    expect(slots.find(({ activity }) => activity === 'Maths')?.adults).toEqual(['Miss Khan'])
    expect(slots.filter(({ kind }) => kind === 'food' || kind === 'social').flatMap(({ adults }) => adults)).toEqual([])
    expect(usualDay(day, '').flatMap(({ adults }) => adults)).toEqual([])
  })
})
