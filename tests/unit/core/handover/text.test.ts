import { describe, expect, test } from 'vitest'
import { BitReader, BitWriter } from '../../../../src/core/handover/bits'
import { type Code, flag } from '../../../../src/core/handover/codes'
import { spelled } from '../../../../src/core/handover/spelling'
import { adult, repeated, varied } from '../../../../src/core/handover/text'

const written = (code: Code<string>, ...texts: string[]): BitWriter => {
  const to = new BitWriter()
  for (const text of texts) code.write(to, text)
  return to
}

const bitsOf = (code: Code<string>, ...texts: string[]): number => written(code, ...texts).length

const readBack = (code: Code<string>, ...texts: string[]): string[] => {
  const from = new BitReader(written(code, ...texts).bytes())
  return texts.map(() => code.read(from))
}

describe('texts of a column', () => {
  test('come back in their order, new and again', () => {
    const texts = ['Hall', 'Moon base', '', 'Hall', 'Moon base', 'hall', '']
    for (const code of [repeated('places'), varied('activities'), adult])
      expect(readBack(code, ...texts)).toEqual(texts)
  })

  test('that were there before take few bits', () => {
    const once = bitsOf(repeated('places'), 'Moon base', 'Hall')
    expect(bitsOf(repeated('places'), 'Moon base', 'Hall', 'Moon base') - once).toBe(2)
    const spelledOnce = bitsOf(varied('choices'), 'Magna tiles')
    expect(bitsOf(varied('choices'), 'Magna tiles', 'Magna tiles') - spelledOnce).toBe(2)
  })

  test('a repeat of what was never there is broken', () => {
    const to = written(repeated('places'), 'Hall', 'Base', 'Garden')
    flag.write(to, true)
    to.put(3, 2)
    const from = new BitReader(to.bytes())
    for (let index = 0; index < 3; index += 1) repeated('places').read(from)
    expect(from.broken).toBe(false)
    repeated('places').read(from)
    expect(from.broken).toBe(true)
  })
})

describe('adults', () => {
  test.each(['Miss Khan', 'Mr Okafor', 'Miss', 'Miss ', 'Mr Mr Bell', 'miss Khan', 'Teacher', 'Dr Ó Súilleabháin', ''])(
    '%j comes back',
    (name) => {
      expect(readBack(adult, name)).toEqual([name])
    },
  )

  test('a common title and name take two bytes or less', () => {
    for (const name of ['Miss Khan', 'Mrs Patel', 'Mr Smith', 'Teacher']) expect(bitsOf(adult, name)).toBeLessThan(17)
  })
})

describe('a spelled text', () => {
  test.each([
    '',
    ' ',
    'a',
    'A',
    'aA',
    'PE',
    'iPad',
    'McDonald',
    '$ # ^ | ^^',
    '1st',
    'é',
    'Éa',
    'ß',
    'ǅ',
    'İ',
    '中文',
    '🦊',
  ])('%j comes back', (text) => {
    expect(readBack(spelled, text)).toEqual([text])
  })

  test('plain English takes about five bits a character', () => {
    const texts = ['Visit from the fire service', 'Feed the chickens', 'Next to a friend', 'Attention autism']
    for (const text of texts) expect(bitsOf(spelled, text) / text.length, text).toBeLessThan(5.3)
  })
})
