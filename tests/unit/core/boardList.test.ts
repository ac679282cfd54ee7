import { describe, expect, test } from 'vitest'
import { freeBoard, isBoardList, mostBoards, possibleBoards } from '../../../src/core/boardList'
import { firstBoard } from '../../../src/core/boards'

describe('the boards of a tablet', () => {
  test('are at most eight, the first among them', () => {
    expect(possibleBoards).toHaveLength(mostBoards)
    expect(possibleBoards[0]).toBe(firstBoard)
  })

  test('the lowest free number is given to one more, and none once all are taken', () => {
    expect(freeBoard({ others: [], unfinished: null })).toBe(2)
    expect(freeBoard({ others: [2, 4], unfinished: null })).toBe(3)
    const all = possibleBoards.filter((board) => board !== firstBoard)
    expect(freeBoard({ others: all, unfinished: null })).toBeNull()
  })

  test.each([
    [{ others: [2, 8], unfinished: null }, true],
    [{ others: [], unfinished: 3 }, true],
    [{ others: [firstBoard], unfinished: null }, false],
    [{ others: [9], unfinished: null }, false],
    [{ others: [2], unfinished: firstBoard }, false],
    [{ others: 2, unfinished: null }, false],
    [undefined, false],
  ])('a stored list %o is trusted: %s', (stored, trusted) => {
    expect(isBoardList(stored)).toBe(trusted)
  })
})
