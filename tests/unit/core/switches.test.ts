import { describe, expect, test } from 'vitest'
import { nextOf, pressOf, type Switches } from '../../../src/core/switches'

const one: Switches = { use: 'one', seconds: 2, pick: '1', moveOn: ' ' }
const two: Switches = { use: 'two', seconds: 2, pick: 'Enter', moveOn: ' ' }

describe('what a key does', () => {
  test.each([
    ['1', one, 'pick'],
    [' ', one, 'pick'],
    ['Enter', one, 'pick'],
    ['a', one, null],
    ['Enter', two, 'pick'],
    [' ', two, 'moveOn'],
    ['1', two, null],
    ['F7', { ...two, pick: 'F7', moveOn: 'ArrowLeft' }, 'pick'],
    ['ArrowLeft', { ...two, pick: 'F7', moveOn: 'ArrowLeft' }, 'moveOn'],
    ['Enter', { ...two, pick: 'F7', moveOn: 'ArrowLeft' }, null],
    ['Enter', { ...two, use: 'off' }, null],
  ] as const)('%j with %o is %s', (key, switches, press) => {
    expect(pressOf(key, switches)).toBe(press)
  })
})

describe('the one that comes after', () => {
  test('begins at the first, goes round, and begins again where the present one is gone', () => {
    expect([null, 'a', 'b', 'c', 'gone'].map((present) => nextOf(['a', 'b', 'c'], present))).toEqual([
      'a',
      'b',
      'c',
      'a',
      'a',
    ])
    expect(nextOf([], 'a')).toBeUndefined()
  })
})
