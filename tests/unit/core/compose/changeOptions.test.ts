import { expect, test } from 'vitest'
import { commonChangeKinds } from '../../../../src/core/compose/changeKinds'
import {
  earlyEnds,
  insteadOfAdult,
  likelyChange,
  roomsFor,
  tripPlaces,
} from '../../../../src/core/compose/changeOptions'
import type { PeopleAndPlaces } from '../../../../src/core/teacher'
import { at, mainstreamThursday } from '../timetable/slots'

const used: PeopleAndPlaces = { activities: [], places: ['Library', 'playground'], adults: ['mr reid', 'Mrs Green'] }
const usual = { supplyTeacher: 'Supply teacher', trip: 'Trip' }

test('the room of most lessons is likeliest for wet play, and no outdoor place is offered', () => {
  const untilPlay = mainstreamThursday.slice(0, 7)
  const rooms = roomsFor(untilPlay, used)
  expect(rooms[0]).toBe('Class 3')
  expect(rooms).toContain('Library')
  expect(rooms.map((room) => room.toLowerCase())).not.toContain('playground')
})

test('instead of an adult those of the day come first, each once', () => {
  expect(insteadOfAdult(mainstreamThursday, used, 'Mr Okafor')).toEqual(['Miss Khan', 'Mr Reid', 'Mrs Green'])
})

test('a trip goes to a place used before that is not in this day, else outside', () => {
  expect(tripPlaces(mainstreamThursday, used)).toEqual(['Library', 'Playground'])
  expect(tripPlaces(mainstreamThursday, { ...used, places: ['hall'] })).toEqual(['Playground'])
})

test('a day may end early an hour or two before, or after food, with time for its close', () => {
  expect(earlyEnds(mainstreamThursday)).toEqual(['14:15', '13:15', '13:00'].map(at))
  expect(earlyEnds([])).toEqual([])
})

test('each common change has a likely form, on an empty day too', () => {
  for (const kind of commonChangeKinds) {
    expect(likelyChange(kind, mainstreamThursday, used, usual).kind).toBe(kind)
    expect(likelyChange(kind, [], { activities: [], places: [], adults: [] }, usual).kind).toBe(kind)
  }
  expect(likelyChange('supplyTeacher', mainstreamThursday, used, usual)).toEqual({
    kind: 'supplyTeacher',
    adult: 'Mr Okafor',
    instead: 'Supply teacher',
  })
  expect(likelyChange('trip', mainstreamThursday, used, usual)).toMatchObject({ from: at('09:15'), to: at('15:00') })
})
