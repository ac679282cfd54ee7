import { describe, expect, test } from 'vitest'
import { findSymbol } from '../../../../src/core/symbols/findSymbol'
import { drawingsIn, pictureBook } from '../../../../src/core/symbols/pictureBook'
import { symbols } from '../../../../src/core/symbols/table'

const drawn = (icon: string) => `<path id="${icon}"/>`
const opened = (book: string) => drawingsIn((from, to) => book.slice(from, to))
const drawingFor = opened(pictureBook(symbols, drawn))
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
    expect(opened(pictureBook(symbols, () => '<g>\n<path/></g>'))('Maths')).toBe('<g>\n<path/></g>')
  })

  test('without a book nothing has a picture', () => {
    expect(opened('')('Maths')).toBeUndefined()
  })
})
