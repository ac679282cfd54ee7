import { expect, test } from 'vitest'
import { chosenInWords } from '../../../../src/screens/teacher/chosenInWords'

test('what was chosen is one phrase that a line can end in anywhere', () => {
  expect(chosenInWords(['the order of lessons'])).toBe('the order of lessons')
  expect(chosenInWords(['the order', 'Miss Khan', 'Supply teacher'])).toBe(
    'the order and Miss Khan and the supply teacher',
  )
})
