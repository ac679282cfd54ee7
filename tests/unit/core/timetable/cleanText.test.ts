import { expect, test } from 'vitest'
import { cleanText, hasHiddenCharacter, textLength } from '../../../../src/core/timetable/cleanText'

const plain = { hidden: false, emoji: false, rightToLeft: false }

test('plain text stays as it is, with its spaces folded', () => {
  expect(cleanText('Café & “Story” © 3')).toEqual({ ...plain, text: 'Café & “Story” © 3' })
  expect(cleanText('  Wash \t\n\u00A0 hands ')).toEqual({ ...plain, text: 'Wash hands' })
  expect(cleanText('Cafe\u0301').text).toBe('Caf\u00E9')
})

test.each([
  '\u202A',
  '\u202E',
  '\u2066',
  '\u2069',
  '\u200B',
  '\u200D',
  '\u200F',
  '\uFEFF',
  '\u0000',
  '\u0007',
  '\u3164',
  '\uD800',
])('the invisible character %j is taken out', (character) => {
  expect(cleanText(`Ma${character}ths`)).toEqual({ ...plain, text: 'Maths', hidden: true })
  expect(hasHiddenCharacter(`Ma${character}ths`)).toBe(true)
})

test.each(['🎉', '👩🏽‍🏫', '🇬🇧', '1️⃣', '❤️', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '👨‍👩‍👧‍👦'])('the emoji %s is taken out as one', (emoji) => {
  expect(cleanText(`Party ${emoji} time`)).toEqual({ ...plain, text: 'Party time', emoji: true })
  expect(cleanText(emoji)).toEqual({ ...plain, text: '', emoji: true })
})

test('marks stacked on one letter are cut to four; what a language stacks stays', () => {
  const { text, hidden } = cleanText(`Z${'\u0336'.repeat(20)}oe`)
  expect({ text, hidden }).toEqual({ text: `Z${'\u0336'.repeat(4)}oe`, hidden: true })
  expect(cleanText('שּׁ ที่ Nguyễn').hidden).toBe(false)
})

test('text from right to left is kept and named', () => {
  expect(cleanText('שלום')).toEqual({ ...plain, text: 'שלום', rightToLeft: true })
  expect(cleanText('قصة').rightToLeft).toBe(true)
})

test('a length counts characters, not code units', () => {
  expect(textLength('é𝒳')).toBe(2)
})
