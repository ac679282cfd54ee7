import Papa from 'papaparse'
import { no, ok, type Result } from '../core/result'

export const tableRefusals = ['empty', 'tooBig', 'spreadsheet', 'notText', 'openQuote'] as const

/** Why a file or a paste is no table. `spreadsheet` is a workbook that was not saved as CSV. */
export type TableRefusal = (typeof tableRefusals)[number]

const mostBytes = 200_000
const delimiters = [',', ';', '\t']

/**
 * Reads a CSV file as rows of cells, at most 200 kB: UTF-8, UTF-16 with a byte order mark (Excel's "Unicode text"),
 * else Windows-1252; see `readTableText`.
 */
export const readTableFile = (bytes: ArrayBuffer): Result<string[][], TableRefusal> => {
  const foreign = foreignFormat(bytes)
  if (foreign !== null) return no(foreign)
  if (bytes.byteLength > mostBytes) return no('tooBig')
  return readTableText(decode(bytes))
}

/**
 * Reads pasted text as rows of cells between commas, semicolons or tabs, with quotes as spreadsheets write them.
 * Empty rows stay, so that the row at index 0 is row 1 of the spreadsheet.
 */
export const readTableText = (text: string): Result<string[][], TableRefusal> => {
  if (text.length > mostBytes) return no('tooBig')
  if (text.includes('\0')) return no('notText')
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (lines.trim() === '') return no('empty')
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter: headerDelimiter(lines), newline: '\n' })
  return errors.length > 0 ? no('openQuote') : ok(data)
}

/** The delimiter that the first written line uses most: the header row has no text that could hold another. */
const headerDelimiter = (lines: string): string => {
  const header = lines.split('\n').find((line) => line.trim() !== '') ?? ''
  const uses = (delimiter: string): number => header.split(delimiter).length
  return delimiters.reduce((most, delimiter) => (uses(delimiter) > uses(most) ? delimiter : most))
}

const decode = (bytes: ArrayBuffer): string => {
  const [first, second] = new Uint8Array(bytes)
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const foreignStarts = ['\x89PNG', '\xff\xd8\xff', 'GIF8', '%PDF']
const zipStart = 'PK\x03\x04'
const oldExcelStart = '\xd0\xcf\x11\xe0'

/** What a file is by its first bytes when it is no text; null when it may be text. */
const foreignFormat = (bytes: ArrayBuffer): TableRefusal | null => {
  const start = String.fromCharCode(...new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 8000)))
  if (foreignStarts.some((foreign) => start.startsWith(foreign))) return 'notText'
  if (start.startsWith(oldExcelStart)) return 'spreadsheet'
  if (!start.startsWith(zipStart)) return null
  return /xl\/|\[Content_Types\]\.xml|opendocument\.spreadsheet/.test(start) ? 'spreadsheet' : 'notText'
}
