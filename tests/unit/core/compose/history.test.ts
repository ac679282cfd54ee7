import { expect, test } from 'vitest'
import { newHistory, redone, undone, withNext } from '../../../../src/core/compose/history'
import { day } from '../timetable/slots'

const drafts = ['Maths', 'Reading', 'Writing', 'Science'].map((name) => day(`09:00-09:30 ${name}`))
const [maths = [], reading = [], writing = [], science = []] = drafts

test('steps are undone one by one and done again', () => {
  const three = withNext(withNext(newHistory(maths), reading), writing)
  expect(undone(three).present).toBe(reading)
  expect(undone(undone(three)).present).toBe(maths)
  expect(undone(undone(undone(three))).present).toBe(maths)
  expect(redone(undone(three)).present).toBe(writing)
  expect(redone(three)).toBe(three)
})

test('a new step ends the way forward', () => {
  const other = withNext(undone(withNext(newHistory(maths), reading)), writing)
  expect(redone(other).present).toBe(writing)
  expect(undone(other).present).toBe(maths)
})

test('edits in a row about the same are one step, also after an undo', () => {
  const typed = withNext(withNext(newHistory(maths), reading, 'name of 0'), writing, 'name of 0')
  expect(undone(typed).present).toBe(maths)
  const moved = withNext(typed, science, 'time of 0')
  expect(undone(moved).present).toBe(writing)
  expect(undone(withNext(undone(moved), science, 'name of 0')).present).toBe(writing)
})

test('an edit that changes nothing is no step', () => {
  const history = newHistory(maths)
  expect(withNext(history, maths)).toBe(history)
})
