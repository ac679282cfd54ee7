import { readdirSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { firstSettings } from '../../../../src/core/settings'
import { findSymbol, pictureFor, searchSymbols } from '../../../../src/core/symbols/findSymbol'

const idOf = (text: string) => findSymbol(text)?.id ?? null

describe('finding a symbol', () => {
  it.each([
    ['sums', 'maths'],
    ['numeracy', 'maths'],
    ['times tables', 'maths'],
    ['timetable', 'my-day'],
    ['gym', 'pe'],
    ['worship', 'assembly'],
    ['letters and sounds', 'phonics'],
    ['SALT', 'speech-and-language'],
    ['indoor play', 'wet-play'],
    ['registration', 'register'],
    ['ear defenders', 'headphones'],
    ['loo', 'toilet'],
    ['playtime', 'ball'],
    ['numbers', 'maths'],
    ['peg', 'coat'],
    ['dressing up', 'role-play'],
    ['minibeasts', 'ladybird'],
  ])('knows %s', (word, id) => {
    expect(idOf(word)).toBe(id)
  })

  it.each([
    ['  Wet   PLAY ', 'wet-play'],
    ['wetplay', 'wet-play'],
    ['Play-time!', 'ball'],
    ['Stories', 'story'],
    ['Boxes', 'job'],
    ["I don't know", 'i-dont-know'],
    ['I don’t know', 'i-dont-know'],
  ])('reads %j whatever its capitals, spaces, plurals and punctuation', (text, id) => {
    expect(idOf(text)).toBe(id)
  })

  it.each([
    ['Time with Mrs Bell', 'two-chairs'],
    ['Mrs Bell', 'adult'],
    ['Reading with Mr Fox', 'reading'],
    ['Base nook', 'quiet-corner'],
    ['Class 3', 'classroom'],
    ['Maths group', 'maths'],
    ['Class assembly', 'assembly'],
    ['Maths in the hall', 'maths'],
    ['Base side door', 'door'],
    ['Teddy bear', 'quiet-time'],
    ['Therapy dog', 'dog'],
    ['School bus', 'bus'],
  ])('takes what says most in "%s"', (text, id) => {
    expect(idOf(text)).toBe(id)
  })

  it.each(['', '   ', 'Xylotherium', '🙂', 'قراءة', '...'])('knows nothing of %j', (text) => {
    expect(findSymbol(text)).toBeNull()
  })

  it('finds only whole words', () => {
    expect(idOf('Startled')).toBeNull()
    expect(idOf('Scarcely')).toBeNull()
  })
})

describe('the sample days', () => {
  const files = readdirSync('public/samples').filter((file) => file.endsWith('.csv'))
  const rows = files.flatMap(
    (file) =>
      Papa.parse<Record<string, string>>(readFileSync(`public/samples/${file}`, 'utf8'), {
        header: true,
        skipEmptyLines: true,
      }).data,
  )
  const said = (column: string) => [...new Set(rows.flatMap((row) => (row[column] ?? '').split('|')))].filter(Boolean)

  it.each(['activity', 'place', 'seat', 'adults', 'symbol', 'choices', 'was'])(
    'has a picture for every %s',
    (column) => {
      expect(said(column)).not.toEqual([])
      expect(said(column).filter((text) => findSymbol(text) === null)).toEqual([])
    },
  )

  it.each([
    ['waving hand', 'waving-hand-medium'],
    ['teddy bear', 'teddy-bear'],
    ['three boxes', 'clipboard'],
    ['book', 'blue-book'],
    ['jumping', 'person-cartwheeling-medium'],
    ['cubes', 'abacus'],
    ['apple', 'red-apple'],
    ['two chairs', 'chair'],
    ['star', 'star'],
    ['house', 'house'],
    ['pencil', 'pencil'],
    ['ball', 'soccer-ball'],
    ['magnifying glass', 'magnifying-glass-tilted-left'],
    ['box', 'package'],
    ['open book', 'open-book'],
    ['tap', 'potable-water'],
    ['plate', 'fork-and-knife-with-plate'],
    ['mirror', 'mirror'],
    ['people', 'busts-in-silhouette'],
    ['tick', 'check-mark-button'],
    ['trainer', 'running-shoe'],
  ])('shows %s as a picture of it', (symbol, icon) => {
    expect(pictureFor(symbol, '')).toBe(icon)
  })
})

describe('the first settings', () => {
  const { board, breakPlaces, zones, anyTimeStrategies } = firstSettings
  const strategies = [...Object.values(zones).flatMap((zone) => zone.strategies), ...anyTimeStrategies]

  it('have a picture for the board, each break place and each strategy', () => {
    const words = [board, ...breakPlaces, ...strategies].map(({ symbol }) => symbol)
    expect(words.filter((word) => findSymbol(word) === null)).toEqual([])
  })

  it('show each break place differently', () => {
    const pictures = breakPlaces.map(({ symbol }) => pictureFor(symbol, ''))
    expect(new Set(pictures).size).toBe(breakPlaces.length)
  })
})

describe('the picture for a slot', () => {
  it('is that of its symbol', () => {
    expect(pictureFor('house', 'Maths')).toBe('house')
  })

  it('is that of its activity where the symbol is empty or unknown', () => {
    expect(pictureFor('', 'Maths')).toBe('abacus')
    expect(pictureFor('quetzal', 'Maths')).toBe('abacus')
  })

  it('is none where neither is known', () => {
    expect(pictureFor('quetzal', 'Xylotherium')).toBeNull()
  })
})

describe('searching for a symbol', () => {
  const found = (text: string) => searchSymbols(text).map(({ id }) => id)

  it('puts the exact word first', () => {
    expect(found('sums')[0]).toBe('maths')
    expect(found('water')[0]).toBe('water')
    expect(found('play')[0]).toBe('ball')
    expect(found('play')).toContain('playground')
  })

  it('finds a word while it is being typed', () => {
    expect(found('tramp')).toEqual(['trampette'])
    expect(found('times tab')).toEqual(['maths'])
  })

  it('finds a later part of a word, after the words that begin with it', () => {
    const tab = found('tab')
    expect(tab).toContain('maths')
    expect(tab.indexOf('tablet')).toBeLessThan(tab.indexOf('maths'))
    expect(found('corner')).toContain('role-play')
  })

  it('finds the nearest where nothing begins so', () => {
    expect(found('maths group')).toEqual(['maths'])
  })

  it('finds nothing for an unknown word, and everything before anything is typed', () => {
    expect(found('xylotherium')).toEqual([])
    expect(found('').length).toBeGreaterThanOrEqual(170)
  })
})
