import { describe, expect, test } from 'vitest'
import { isGettingReady } from '../../../../src/core/timetable/gettingReady'
import { at, slot } from './slots'

const story = slot({ start: at('11:40'), end: at('12:05'), place: 'Class 3' })
const wash = slot({ start: at('12:05'), end: at('12:15'), place: 'Cloakroom' })

describe('getting ready', () => {
  test('it is the last five minutes of Now when the next slot is in another place', () => {
    const ready = ['11:40', '11:59', '12:00', '12:04', '12:05'].map((time) =>
      isGettingReady(story, wash, at(time), false),
    )
    expect(ready).toEqual([false, false, true, true, false])
  })

  test('the same place needs no getting ready, however it is written', () => {
    expect(isGettingReady(story, { ...wash, place: 'Class 3' }, at('12:00'), false)).toBe(false)
    expect(isGettingReady(story, { ...wash, place: 'class 3 ' }, at('12:00'), false)).toBe(false)
  })

  test('both places must be said', () => {
    expect(isGettingReady(story, { ...wash, place: '' }, at('12:00'), false)).toBe(false)
    expect(isGettingReady({ ...story, place: '' }, wash, at('12:00'), false)).toBe(false)
  })

  test('while an adult holds Now, what is next waits, and there is nothing to get ready for', () => {
    expect(isGettingReady(story, wash, at('12:00'), true)).toBe(false)
  })

  test('without a Now or a Next there is nothing to get ready for', () => {
    expect(isGettingReady(null, wash, at('12:00'), false)).toBe(false)
    expect(isGettingReady(story, null, at('12:00'), false)).toBe(false)
  })
})
