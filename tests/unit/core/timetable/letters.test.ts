import { expect, test } from 'vitest'
import { lettersOf } from '../../../../src/core/timetable/letters'

test.each([
  ['Miss Khan', 'Mr Okafor', 'K', 'O'],
  ['miss khan', 'supply teacher', 'K', 'S'],
  ['Mr. Bell', 'Mrs Brown', 'Be', 'Br'],
  ['Mr Khan', 'Mrs Khatun', 'Khan', 'Khat'],
  ['TA', 'Miss Tandy', 'TA', 'Tan'],
  ['Jo', 'Joe', 'Jo', 'Joe'],
  ['قاسم', 'Miss Khan', 'ق', 'K'],
  ['Mr Bell', 'Mrs Bell', 'Bell', 'Bell'],
])('%s and %s are told apart by "%s" and "%s"', (one, other, ofOne, ofOther) => {
  expect([lettersOf(one, other), lettersOf(other, one)]).toEqual([ofOne, ofOther])
})
