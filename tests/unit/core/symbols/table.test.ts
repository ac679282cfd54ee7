import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findSymbol } from '../../../../src/core/symbols/findSymbol'
import { symbols } from '../../../../src/core/symbols/table'

const { icons } = JSON.parse(readFileSync('node_modules/@iconify-json/fluent-emoji-flat/icons.json', 'utf8'))

describe('the symbol table', () => {
  it('has a symbol for most of what a primary school does', () => {
    expect(symbols.length).toBeGreaterThanOrEqual(170)
  })

  it('names only icons that the symbol set has', () => {
    expect(symbols.map(({ icon }) => icon).filter((icon) => !(icon in icons))).toEqual([])
  })

  it('gives each symbol an id of its own in kebab-case', () => {
    const ids = symbols.map(({ id }) => id)
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('writes its words in lower case, without stray spaces, and none longer than what is looked up', () => {
    const words = symbols.flatMap((symbol) => symbol.words)
    expect(words.filter((word) => !/^[a-z0-9']+( [a-z0-9']+)*$/.test(word))).toEqual([])
    expect(words.filter((word) => word.split(' ').length > 6)).toEqual([])
  })

  it('finds each word at the symbol that has it, so that no two symbols share a word', () => {
    const astray = symbols.flatMap(({ id, words }) => words.filter((word) => findSymbol(word)?.id !== id))
    expect(astray).toEqual([])
    const words = symbols.flatMap((symbol) => symbol.words)
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })

  it('keeps the number of each symbol', () => {
    expect(symbols[0]?.id).toBe('maths')
    expect(symbols[firstNumbered - 1]?.id).toBe('bin')
  })
})

/** How many symbols there were when they were first numbered. */
const firstNumbered = 252
