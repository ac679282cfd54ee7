import { describe, expect, test } from 'vitest'
import { findSymbol } from '../../../../src/core/symbols/findSymbol'
import { pictureBook, picturesIn } from '../../../../src/core/symbols/pictureBook'
import { symbols } from '../../../../src/core/symbols/table'

const drawn = (icon: string) => `<path id="${icon}"/>`
const opened = (book: string) => picturesIn((from, to) => book.slice(from, to))
const { drawingFor, isDrawing } = opened(pictureBook(symbols, drawn))
const inTable = (text: string) => {
  const icon = findSymbol(text)?.icon
  return icon && drawn(icon)
}

describe('the picture book', () => {
  test('has the drawing of every word of the table', () => {
    const words = symbols.flatMap(({ words }) => words)
    expect(words.map(drawingFor)).toEqual(words.map(inTable))
  })

  test.each([
    'Time with Mrs Bell',
    'Visit to the museum in the afternoon',
    'Golden-times!',
    'Crêpes',
    'Base nook',
    'Maths and Reading',
    'Xylotherium',
    '',
    ' ',
    'abacus <path',
  ])('finds for "%s" what the table finds', (text) => {
    expect(drawingFor(text)).toBe(inTable(text))
  })

  test('a drawing of several lines stays one drawing', () => {
    expect(opened(pictureBook(symbols, () => '<g>\n<path/></g>')).drawingFor('Maths')).toBe('<g>\n<path/></g>')
  })

  test('only what was found in it is a drawing', () => {
    expect(isDrawing(drawingFor('Maths') ?? '')).toBe(true)
    expect(isDrawing('<img src=x onerror=alert(1)>')).toBe(false)
    expect(isDrawing('')).toBe(false)
  })

  test('without a book nothing has a picture', () => {
    expect(opened('').drawingFor('Maths')).toBeUndefined()
  })
})
