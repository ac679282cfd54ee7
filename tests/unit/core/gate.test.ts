import { describe, expect, test } from 'vitest'
import { waitAfterWrongTries } from '../../../src/core/gate'

describe('the wait after wrong tries', () => {
  test('none for the first three, then twice as long each time', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(waitAfterWrongTries)).toEqual([0, 0, 0, 0, 1, 2, 4, 8])
  })

  test('never more than a minute', () => {
    expect([9, 10, 11, 50, 5000].map(waitAfterWrongTries)).toEqual([32, 60, 60, 60, 60])
  })
})
