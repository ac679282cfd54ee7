import { afterEach, expect, test } from 'vitest'
import { newPaired } from '../../../../src/core/handover/paired'
import { preview } from '../../../../src/state/preview'
import { compose } from '../../../../src/state/teacher/composing'
import { boardMinute, pictureBoard, pictured } from '../../../../src/state/teacher/composingBoard'
import { tablets } from '../../../../src/state/teacher/tablets'

const [eight, nine, ten] = [480, 540, 600]

afterEach(() => {
  boardMinute.value = null
  tablets.value = []
})

test('a day is pictured while something is on, until an adult looks at another time', () => {
  expect(pictured(eight, ten)).toBe(nine)
  expect(pictured(eight, nine)).toBe(eight)
  expect(pictured(ten, 720)).toBe(ten)
  boardMinute.value = nine
  expect(pictured(eight, nine)).toBe(nine)
  expect(pictured(ten, 720)).toBe(ten)
})

test('the board has the name of its tablet, and a neutral one where there is none', async () => {
  const bear = { keyId: 7, tabletTag: 70, secret: new Uint8Array(16), tabletName: 'Bear', adultName: 'Miss Khan' }
  tablets.value = [newPaired(bear, '2027-03-01')]
  const drawn = () => {
    pictureBoard('2027-03-03', { slots: [], before: undefined }, nine, 'Board')
    return preview.value?.settings.board
  }
  expect(drawn()).toEqual({ symbol: 'my day', nickname: 'Board' })
  await compose({ of: 'template', id: 1 })
  expect(drawn()).toMatchObject({ nickname: 'Board' })
})
