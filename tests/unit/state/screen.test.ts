import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { go, type Screen, screen } from '../../../src/state/screen'

const minutes = (count: number) => count * 60_000

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test.each<[Screen, number, 'codes'?]>([
  ['whatHelps', 3],
  ['gate', 2],
  ['adults', 3],
  ['adults', 11, 'codes'],
])('untouched, the screen %s makes way for Today after %i minutes', (name, stays, as) => {
  go(name, as)
  vi.advanceTimersByTime(minutes(stays) - 1)
  expect(screen.peek()).toBe(name)
  vi.advanceTimersByTime(1)
  expect(screen.peek()).toBe('today')
})

test.each<Screen>(['break', 'myPlan', 'lookBack'])('the screen %s stays', (name) => {
  go(name)
  vi.advanceTimersByTime(minutes(600))
  expect(screen.peek()).toBe(name)
})
