import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { appWords, imageKey, imagesAskedFor, isOwnImage } from '../../../../src/core/symbols/ownImages'
import { searchWords } from '../../../../src/core/symbols/searchWords'

describe('the key of a name', () => {
  test.each([
    ['Our hall', 'our halls'],
    ['Golden-time', 'golden times'],
    ['Café', 'cafe'],
    ['Mrs Bell’s room', "mrs bell's ROOM"],
  ])('is one for "%s" and "%s"', (one, other) => {
    expect(imageKey(one)).toBe(imageKey(other))
  })

  test.each([
    ['Mrs Bell', 'Mrs Khan'],
    ['Mrs Bell’s room', 'Mrs Khan’s room'],
    ['Mr Élan', 'Mr Öz'],
    ['Hall', 'Our hall'],
  ])('differs for "%s" and "%s"', (one, other) => {
    expect(imageKey(one)).not.toBe(imageKey(other))
  })

  test('is empty where a name has no letter', () => {
    expect(imageKey('!?')).toBe('')
  })
})

describe('a stored image', () => {
  test('is sound with a name and a PNG or WebP', () => {
    expect(isOwnImage({ name: 'Our hall', picture: 'data:image/png;base64,iVBO' })).toBe(true)
    expect(isOwnImage({ name: 'Our hall', picture: 'data:image/webp;base64,UklG' })).toBe(true)
  })

  test.each([
    [{ name: 'Our hall' }],
    [{ picture: 'data:image/png;base64,iVBO' }],
    [{ name: 'Our hall', picture: 'data:image/svg+xml;base64,PHN2' }],
    [{ name: 'Our hall', picture: 'https://example.org/hall.png' }],
    ['data:image/png;base64,iVBO'],
    [null],
  ])('is left out when it is %j', (stored) => {
    expect(isOwnImage(stored)).toBe(false)
  })
})

describe('the search for a picture', () => {
  const names = ['Big hall', 'Our nook', 'Maths']

  test.each([
    ['our', 'Our nook'],
    ['nook', 'Our nook'],
    ['HAL', 'Big hall'],
    ['big halls', 'Big hall'],
  ])('finds by "%s" the own image "%s", first', (typed, name) => {
    expect(searchWords(typed, names)[0]).toBe(name)
  })

  test('offers an own image once, in place of the symbol of its name', () => {
    const found = searchWords('maths', names)
    expect(found.filter((word) => word.toLowerCase() === 'maths')).toEqual(['Maths'])
  })

  test('offers symbols as before where no own image fits', () => {
    expect(searchWords('tramp', names)).toEqual(searchWords('tramp', []))
    expect(searchWords('tramp', [])[0]).toBe('trampette')
  })

  test('names no own image for a text without a letter', () => {
    expect(searchWords('!', names)).not.toContain('Our nook')
  })
})

describe('which images a start reads', () => {
  const day = { slots: [{ activity: 'Maths', place: 'Our hall', symbol: '', choices: ['Big den', 'Book'] }] }

  test('are those of the texts anywhere in what the board holds, in any spelling, and of the app’s own words', () => {
    const keys = ['Our halls', 'big den', 'Home', 'Our nook', 'Ourhallway'].map(imageKey)
    expect(imagesAskedFor([day, null, undefined, 3], keys)).toEqual(['Our halls', 'big den', 'Home'].map(imageKey))
  })

  test('the app’s own words are all that the pupil’s screens draw', () => {
    const screens = readdirSync('src/screens/pupil').map((name) => readFileSync(`src/screens/pupil/${name}`, 'utf8'))
    const drawn = screens.flatMap((text) => [...text.matchAll(/(?:word|otherwise)="(.+?)"|symbol: '(.+?)'/g)])
    expect([...new Set(drawn.map(([, word, symbol]) => word ?? symbol))].sort()).toEqual(appWords.split(',').sort())
  })
})
