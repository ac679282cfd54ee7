import { expect, test } from 'vitest'
import { withKeyAdult } from '../../../../src/core/zones/zones'

const said = (name: string, keyAdult = 'Miss Khan') => withKeyAdult([{ name, symbol: 'talk' }], keyAdult)

test.each([
  ['Talk to the TA', 'Talk to Miss Khan'],
  ['Talk to TA', 'Talk to Miss Khan'],
  ['Find my key adult', 'Find Miss Khan'],
  ['Sit with the teaching assistant', 'Sit with Miss Khan'],
])('%s names the key adult', (name, named) => {
  expect(said(name)).toEqual([{ name: named, symbol: 'talk' }])
})

test.each(['Talk', 'Talk to Mr Okafor', 'Talk to the teacher', 'The TA room', 'Pasta', 'Draw a quota'])(
  '%s stays as it is',
  (name) => {
    expect(said(name)).toEqual([{ name, symbol: 'talk' }])
  },
)

test('without a key adult the role stays, and a name is taken as it is', () => {
  expect(said('Talk to the TA', '')).toEqual([{ name: 'Talk to the TA', symbol: 'talk' }])
  expect(said('Talk to the TA', '$& Khan')).toEqual([{ name: 'Talk to $& Khan', symbol: 'talk' }])
})
