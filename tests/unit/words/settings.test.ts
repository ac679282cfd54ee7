import { expect, test } from 'vitest'
import { dataMap } from '../../../src/core/dataMap'
import { settingWords } from '../../../src/words/settings.en'

test('every store has a name that an adult reads when all is deleted', () => {
  const stores = new Set(Object.values(dataMap).flatMap((kept) => kept.in.map((place) => place.split('/')[0])))
  expect(new Set(Object.keys(settingWords.stores))).toEqual(stores)
})

test('a picture that is found by letters is called by them in capitals', () => {
  expect(['dt', 'sendco', 'pe', 'art'].map(settingWords.pictureName)).toEqual(['DT', 'SENDCo', 'PE', 'art'])
})
