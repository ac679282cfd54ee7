/**
 * What an adult reads when a file or a paste is read as a day: each sentence says what was found, where, and what to
 * do about it.
 */
interface Found {
  row: number
  column: string | null
  value: string
  otherRow?: number
  kind?: string
}

const at = ({ row, column }: Found): string => (column === null ? `Row ${row}` : `Row ${row}, ${column}`)
const quoted = (value: string): string => `“${value}”`
const counted = (value: string): string => Number(value).toLocaleString('en-GB')

const columnList = 'start, end, activity, kind, place, seat, adults, symbol, choices, was, fixed'

const problems = {
  badTime: (found: Found) =>
    found.value === ''
      ? `${at(found)}: there is no time here. Write one like 08:45.`
      : `${at(found)}: ${found.value} is not a time. Write it like 08:45.`,
  endNotAfterStart: (found: Found) =>
    `${at(found)}: ${found.value} is not after the start. Check both times; write the afternoon like 13:05.`,
  noActivity: (found: Found) => `${at(found)}: there is no name here. Write what happens, such as Maths.`,
  tooLong: (found: Found) => `${at(found)}: this text has ${counted(found.value)} characters. Use 40 at most.`,
  hiddenText: (found: Found) => `${at(found)}: this text holds invisible characters. Type it again.`,
  choiceCount: (found: Found) =>
    found.value === '1'
      ? `${at(found)}: there is only one choice. Write 2 to 4 with | between them, or leave the cell empty.`
      : `${at(found)}: there are ${counted(found.value)} choices. Write 2 to 4 with | between them.`,
  sameChoice: (found: Found) => `${at(found)}: ${quoted(found.value)} is there twice. Write each choice once.`,
  tooManyAdults: (found: Found) => `${at(found)}: there are ${counted(found.value)} adults. Name 4 at most.`,
  badDate: () => 'The day has no date yet. Choose the date it is for.',
  noRows: () => 'There are no rows to read. Below the row of column names, write one row for each part of the day.',
  noHeader: (found: Found) =>
    `${at(found)} does not name the columns. Put these names in the first row: ${columnList}.`,
  missingColumn: (found: Found) =>
    `There is no ${found.value} column. Add ${quoted(found.value)} to row ${found.row}, the row of column names.`,
  tooManyRows: (found: Found) => `${counted(found.value)} rows; a day has at most 60. Load the rows of one day.`,
  extraCell: (found: Found) =>
    `${at(found)}: ${quoted(found.value)} is beyond the last column. Put a text that holds a comma in "quotes".`,
  formula: (found: Found) =>
    `${at(found)}: ${quoted(found.value)} begins like a formula. Write plain text, without = + - or @ in front.`,
  formulaError: (found: Found) =>
    `${at(found)}: ${quoted(found.value)} is what a formula without a result leaves. Write plain text, or leave the cell empty.`,
  onlyEmoji: (found: Found) =>
    `${at(found)}: there is only an emoji here. Write it in words; the pictures come from the symbol column.`,
  badFixed: (found: Found) => `${at(found)}: this is not yes or no. Write yes, or leave the cell empty.`,
  overlap: (found: Found) =>
    `Rows ${found.otherRow ?? '?'} and ${found.row} are at the same time. Change one, so that they do not overlap.`,
  moreProblems: (found: Found) =>
    `There ${found.value === '1' ? 'is 1 more problem' : `are ${counted(found.value)} more problems`}, from row ${found.row} on. Put these right first and load it again.`,
}

const notes = {
  unknownColumn: (found: Found) => `The column ${quoted(found.value)} is not one this reads. It is left out.`,
  columnTwice: (found: Found) => `There are two columns named ${quoted(found.value)}. The first one is used.`,
  noKindColumn: () => 'There is no kind column. Every part is a lesson, unless its name says otherwise.',
  noKind: (found: Found) => `${at(found)}: no kind is given for ${quoted(found.value)}. It is taken as ${found.kind}.`,
  unknownKind: (found: Found) =>
    `${at(found)}: ${quoted(found.value)} is not a known kind. It is taken as ${found.kind}.`,
  unknownSymbol: (found: Found) =>
    `${at(found)}: there is no picture for ${quoted(found.value)}. A plain card with its first letter stands in.`,
  emojiSymbol: (found: Found) => `${at(found)}: an emoji is not read as a symbol. Write a word, such as apple.`,
  hiddenRemoved: (found: Found) => `${at(found)}: invisible characters are taken out of ${quoted(found.value)}.`,
  emojiRemoved: (found: Found) =>
    `${at(found)}: emoji are taken out of ${quoted(found.value)}; the pictures come from the symbol column.`,
  rightToLeft: (found: Found) =>
    `${at(found)}: ${quoted(found.value)} is written from right to left. It is kept; check it in the preview.`,
  oneAdult: (found: Found) => `${at(found)}: ${quoted(found.value)} is read as one adult. Between two adults, write |.`,
  nightTime: (found: Found) => `${at(found)}: ${found.value} is in the night. For the afternoon, write it like 13:05.`,
  sorted: (found: Found) => `The rows are not in order of time, from row ${found.row} on. They are put in order.`,
  moreNotes: (found: Found) =>
    `There ${found.value === '1' ? 'is 1 more note' : `are ${counted(found.value)} more notes`}, from row ${found.row} on.`,
}

const refusals = {
  empty: 'There is nothing in it. Choose a file, or paste rows, with one row for each part of the day.',
  tooBig:
    'It is larger than 200 kB, which is far more than one day: a day has at most 60 rows. Load the rows of one day.',
  spreadsheet: 'This is a spreadsheet workbook. Open it, choose Save as, then CSV, and load that file.',
  notText: 'This is not a table of text; it may be a picture or a document. Choose a CSV file.',
  openQuote: 'A quotation mark (") is opened and not closed. Close it, or take it out, and load it again.',
}

/** One problem of a table as a sentence: what, where, and what to do. */
export const sayProblem = (problem: Found & { code: keyof typeof problems }): string => problems[problem.code](problem)

/** One note on how a table was read, as a sentence. */
export const sayNote = (note: Found & { code: keyof typeof notes }): string => notes[note.code](note)

/** Why a file or a paste is no table, as a sentence. */
export const sayTableRefusal = (why: keyof typeof refusals): string => refusals[why]
