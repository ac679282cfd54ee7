import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../../src/core/timetable/day'
import { readDay } from '../../../src/core/timetable/readDay'
import { readTableFile, readTableText } from '../../../src/device/tableFile'

const sample = (name: string): string => readFileSync(`public/samples/${name}.csv`, 'utf8')
const samples = ['day-a-irp-week-1-monday', 'day-b-step-up-week-5-wednesday', 'day-c-mainstream-thursday']
const midweek = sample('day-b-step-up-week-5-wednesday')

const bytesOf = (...parts: (Uint8Array | number[])[]): ArrayBuffer =>
  Uint8Array.from(parts.flatMap((part) => [...part])).buffer
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin = (text: string): ArrayBuffer => bytesOf(Buffer.from(text, 'latin1'))

const dayOf = (bytes: ArrayBuffer): Day | null => {
  const table = readTableFile(bytes)
  return table.ok ? readDay(table.value, '2026-11-25', () => true).day : null
}
const dayOfText = (text: string): Day | null => dayOf(bytesOf(utf8(text)))
const whyNot = (...parts: (Uint8Array | number[])[]): string => {
  const table = readTableFile(bytesOf(...parts))
  return table.ok ? 'read' : table.why
}

describe('the sample days', () => {
  test.each(samples)('%s is read without a problem or a note', (name) => {
    const table = readTableText(sample(name))
    if (!table.ok) throw new Error(table.why)
    const reading = readDay(table.value, '2026-11-25', () => true)
    expect(reading.problems).toEqual([])
    expect(reading.notes).toEqual([])
  })

  test('the first week in the base', () => {
    const day = dayOfText(sample('day-a-irp-week-1-monday'))
    expect(day?.slots).toHaveLength(10)
    expect(day?.slots[0]).toEqual({
      id: 0,
      start: 525,
      end: 535,
      kind: 'arrive',
      activity: 'Hello',
      place: 'Base side door',
      seat: '',
      adults: ['Miss Khan'],
      symbol: 'waving hand',
      choices: ['Sit together', 'Walk together'],
      was: '',
      fixed: false,
    })
    expect(day?.slots[2]).toMatchObject({ kind: 'preBrief', choices: ['Reading first', 'Maths first'] })
    expect(day?.slots[9]).toMatchObject({ id: 9, kind: 'postBrief', activity: 'Look back and home', end: 675 })
  })

  test('the middle of the step up', () => {
    const day = dayOfText(midweek)
    expect(day?.slots.map(({ kind }) => kind)).toEqual([
      'arrive',
      'quiet',
      'preBrief',
      'lesson',
      'move',
      'lesson',
      'social',
      'quiet',
      'lesson',
      'job',
      'lesson',
      'care',
      'food',
      'postBrief',
      'leave',
    ])
    expect(day?.slots[8]).toEqual({
      id: 8,
      start: 655,
      end: 690,
      kind: 'lesson',
      activity: 'Science',
      place: 'Class 3',
      seat: 'By the door',
      adults: ['Mr Okafor', 'Miss Khan'],
      symbol: 'magnifying glass',
      choices: [],
      was: 'PE',
      fixed: false,
    })
    expect(day?.slots.filter(({ fixed }) => fixed).map(({ activity }) => activity)).toEqual(['Lunch', 'Home'])
  })

  test('a whole day with the class', () => {
    const slots = dayOfText(sample('day-c-mainstream-thursday'))?.slots ?? []
    expect(slots).toHaveLength(19)
    expect(slots.reduce((minutes, { start, end }) => minutes + end - start, 0)).toBe(390)
    expect(slots.filter(({ fixed }) => fixed).map(({ activity }) => activity)).toEqual(['Assembly', 'Lunch', 'Home'])
    expect(slots[11]).toMatchObject({ seat: 'Early table', place: 'Hall', adults: ['Mr Reid'], kind: 'food' })
    expect(slots[16]).toMatchObject({ activity: 'PE', symbol: 'trainer', choices: ['Join in', 'Help the teacher'] })
  })
})

describe('the same day, written otherwise', () => {
  const same = dayOfText(midweek)
  const utf16 = (text: string): number[] => [...Buffer.from(text, 'utf16le')]
  const swapped = (bytes: number[]): number[] => bytes.map((_, index) => bytes[index ^ 1] ?? 0)

  test.each([
    ['semicolons', midweek.replaceAll(',', ';')],
    ['tabs', midweek.replaceAll(',', '\t')],
    ['a byte order mark', `\uFEFF${midweek}`],
    ['CRLF', midweek.replaceAll('\n', '\r\n')],
    ['CR', midweek.replaceAll('\n', '\r')],
    ['no last line break', midweek.trimEnd()],
    ['empty lines', `\n\n${midweek.replaceAll('\n', '\n\n')}\n,,,,,,,,,,\n`],
    ['quotes', midweek.replace(/[^,\n]+/g, '"$&"')],
    ['times like 0845', midweek.replace(/(\d\d):(\d\d)/g, '$1$2')],
    ['times like 845', midweek.replace(/0?(\d+):(\d\d)/g, '$1$2')],
    ['times like 8.45', midweek.replace(/0?(\d+):(\d\d)/g, '$1.$2')],
    ['headers in capitals', midweek.replace(/^.*/, (line) => line.toUpperCase())],
    ['kinds like Pre brief', midweek.replace('pre-brief', 'Pre brief').replace('post-brief', 'postBrief')],
    ['columns turned round', midweek.replace(/^.*$/gm, (line) => line.split(',').reverse().join(','))],
  ])('%s', (_, text) => {
    expect(dayOfText(text)).toEqual(same)
  })

  test('UTF-16, either way round', () => {
    expect(dayOf(bytesOf([0xff, 0xfe], utf16(midweek)))).toEqual(same)
    expect(dayOf(bytesOf([0xfe, 0xff], swapped(utf16(midweek.replaceAll(',', '\t')))))).toEqual(same)
  })

  test('columns that may be missing', () => {
    const bare = midweek.replace(/^.*$/gm, (line) => line.split(',').slice(0, 5).join(','))
    const kept = same?.slots.map((slot) => ({
      ...slot,
      seat: '',
      adults: [],
      symbol: '',
      choices: [],
      was: '',
      fixed: false,
    }))
    expect(dayOfText(bare)).toEqual({ date: '2026-11-25', slots: kept })
  })

  test('accents in UTF-8 and in Windows-1252', () => {
    const cafe = 'start,end,activity\n9:00,9:30,Caf\u00E9\n'
    expect(dayOfText(cafe)?.slots[0]?.activity).toBe('Caf\u00E9')
    expect(dayOf(latin(cafe))?.slots[0]?.activity).toBe('Caf\u00E9')
  })
})

test('a quoted cell may hold the delimiter, quotes and line breaks, and rows are still counted as rows', () => {
  expect(readTableText('a,b\n"x, ""y""\nz",1\n\n2,3')).toEqual({
    ok: true,
    value: [['a', 'b'], ['x, "y"\nz', '1'], [''], ['2', '3']],
  })
})

test('the delimiter is the one of the header row, whatever the texts hold', () => {
  const text = 'start;end;activity\n9:00;9:30;Reading, writing, drawing, and a, b, c\n'
  expect(dayOfText(text)?.slots[0]?.activity).toBe('Reading, writing, drawing, and a, b, c')
})

describe('what is no table is refused by its reason', () => {
  const zip = [0x50, 0x4b, 3, 4, 20, 0, 6, 0]
  test.each([
    ['an empty file', [], 'empty'],
    ['white space', utf8(' \r\n\n'), 'empty'],
    ['nothing but a byte order mark', utf8('\uFEFF'), 'empty'],
    ['a PNG picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], 'notText'],
    ['a JPEG picture', [0xff, 0xd8, 0xff, 0xe0, 1, 2, 3], 'notText'],
    ['a PDF', utf8('%PDF-1.7 text'), 'notText'],
    ['a zip file', [...zip, ...utf8('photo.jpg')], 'notText'],
    ['an Excel workbook', [...zip, ...utf8('[Content_Types].xml')], 'spreadsheet'],
    [
      'a LibreOffice workbook',
      [...zip, ...utf8('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
      'spreadsheet',
    ],
    ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'spreadsheet'],
    ['NUL bytes', [0x61, 0, 0x62], 'notText'],
    ['a quote left open', utf8('start,end\n"9:00,9:30\n'), 'openQuote'],
    ['more than 200 kB', utf8('a,b\n'.repeat(50_001)), 'tooBig'],
    ['200 kB', utf8('a,b\n'.repeat(50_000)), 'read'],
  ])('%s', (_, bytes, why) => {
    expect(whyNot(bytes)).toBe(why)
  })

  test('a large workbook is a workbook, and a pasted text has the same limit', () => {
    expect(whyNot([...zip, ...utf8('xl/workbook.xml')], new Uint8Array(300_000))).toBe('spreadsheet')
    expect(readTableText('x'.repeat(200_001))).toEqual({ ok: false, why: 'tooBig' })
    expect(readTableText('a\0b')).toEqual({ ok: false, why: 'notText' })
  })
})

test('no bytes and no text throw', () => {
  const days = (rows: string[][]): unknown => readDay(rows, '2026-11-25', () => false)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }), (bytes, text) => {
      for (const table of [readTableFile(bytesOf(bytes)), readTableText(text), readTableText(midweek + text)]) {
        if (table.ok) expect(days(table.value)).toBeDefined()
      }
    }),
    { numRuns: 60, seed: 2 },
  )
})
