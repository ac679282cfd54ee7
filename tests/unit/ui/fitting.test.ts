import { expect, test } from 'vitest'
import { lettersIn, linesOf, linesOfMark, settingOf } from '../../../src/ui/paper/fitting'

test('a text takes as many lines as its words need', () => {
  expect(linesOf('Maths', 10)).toBe(1)
  expect(linesOf('Time with Mrs Bell', 10)).toBe(2)
  expect(linesOf('Time with Mrs Bell', 9)).toBe(2)
  expect(linesOf('Time with Mrs Bell', 8)).toBe(3)
  expect(linesOf('', 8)).toBe(1)
})

test('a hyphen ends a line, and a word longer than a line is broken', () => {
  expect(linesOf('Smith-Featherstone', 12)).toBe(2)
  expect(linesOf('Rechtschreibtraining', 8)).toBe(3)
  expect(linesOf('A Rechtschreibtraining', 8)).toBe(4)
})

const parts = (count: number, text: string) => Array.from({ length: count }, () => ({ text, mark: '' }))
const long = 'Speech and language with Mrs Smith-Jones'

test('a short day is set large, a long one and long names smaller, and all of it is shown', () => {
  const short = settingOf([parts(6, 'Maths')], 36, 232)
  expect(short).toMatchObject({ font: 4, gap: 3, most: 6 })
  const full = settingOf([parts(6, 'Maths'), parts(20, 'Maths')], 36, 120)
  expect(full.font).toBeLessThan(4)
  expect(full.most).toBe(20)
  const one = settingOf([[...parts(19, 'Maths'), ...parts(1, long)]], 36, 120)
  expect(one.font).toBeLessThan(full.font)
  expect(one.lines).toBeGreaterThan(3)
  expect(settingOf([parts(20, long)], 36, 232).most).toBe(20)
})

test('what is set is never higher than its room, and the smallest setting shows fewer lines, then fewer parts', () => {
  const heightOf = (count: number, room: number) => {
    const { font, picture, gap, lines, most } = settingOf([parts(count, long)], 36, room)
    const each = Math.min(lines, linesOf(long, lettersIn(36 - picture - 8, font)))
    return Math.min(count, most) * (Math.max(picture, each * font * 1.15) + 0.8 + gap)
  }
  for (const count of [1, 5, 12, 20, 26])
    for (const room of [60, 90, 118, 232]) expect(heightOf(count, room)).toBeLessThanOrEqual(room + 0.01)
  expect(settingOf([parts(20, long)], 36, 90)).toMatchObject({ lines: 1, most: 20 })
  expect(settingOf([parts(20, long)], 36, 60).most).toBeLessThan(20)
})

test('a mark below a part takes lines of its own, more of them where it says more', () => {
  const fontWith = (mark: string) => settingOf([parts(12, 'Maths').map((part) => ({ ...part, mark }))], 36, 120).font
  expect(fontWith('I chose Art')).toBeLessThan(fontWith(''))
  expect(fontWith('I chose the order and Miss Khan')).toBeLessThan(fontWith('I chose Art'))
  expect(linesOfMark('', 10)).toBe(0)
  expect(linesOfMark('I chose', 10)).toBe(1)
  expect(linesOfMark('I chose it', 10)).toBe(2)
})
