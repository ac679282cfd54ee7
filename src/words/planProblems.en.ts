/** What an adult reads when a plan cannot be kept as it is: what was found, where, and what to do about it. */
interface Found {
  row: number
  column: string | null
  value: string
  otherRow?: number
}

const at = ({ row, column }: Found): string => (column === null ? `Row ${row}` : `Row ${row}, ${column}`)
const quoted = (value: string): string => `“${value}”`
const orNothing = (value: string): string => (value === '' ? 'the empty cell' : quoted(value))

const columnList = 'week, phase, ends, hours, class_lesson_hours, new_step, review'

const problems = {
  noRows: () => 'There are no rows to read. Below the row of column names, write one row for each week.',
  noHeader: (found: Found) =>
    `${at(found)} does not name the columns. Put these names in the first row: ${columnList}.`,
  missingColumn: (found: Found) =>
    `There is no ${found.value} column. Add ${quoted(found.value)} to row ${found.row}, the row of column names.`,
  extraCell: (found: Found) =>
    `${at(found)}: ${quoted(found.value)} is beyond the last column. Put a text that holds a comma in "quotes".`,
  badEnds: (found: Found) =>
    `${at(found)}: ${orNothing(found.value)} is not a time. Write when each day ends, like 12:15.`,
  endsBeforeStart: (found: Found) =>
    `${at(found)}: a day that ends at ${found.value} would end before it starts, with these hours in five days. Check both.`,
  badHours: (found: Found) => `${at(found)}: ${orNothing(found.value)} is not a number of hours. Write it like 12.5.`,
  moreInClass: (found: Found) =>
    `${at(found)}: ${found.value} hours in class are more than the hours of the week. Check both.`,
  tooLong: (found: Found) => `${at(found)}: this text has ${found.value} characters. Use 60 at most.`,
  hiddenText: (found: Found) => `${at(found)}: this text holds invisible characters. Type it again.`,
  phaseBack: (found: Found) =>
    `${at(found)}: this phase comes before that of row ${found.otherRow}. Put the weeks in order; a step back that was agreed can be set after loading.`,
  fewerHours: (found: Found) =>
    `${at(found)}: these are fewer hours than in row ${found.otherRow}. Check them; a step back that was agreed can be set after loading.`,
  fewerInClass: (found: Found) =>
    `${at(found)}: these are fewer hours in class than in row ${found.otherRow}. Check them; a step back that was agreed can be set after loading.`,
  badWeek: (found: Found) => `${at(found)}: ${orNothing(found.value)} is not the number of a week. Count them 1, 2, 3.`,
  missingWeek: (found: Found) =>
    `Week ${found.value} is missing before row ${found.row}. Add it, or count the weeks anew.`,
  weekTwice: (found: Found) =>
    `Week ${found.value} is in row ${found.otherRow} and in row ${found.row}. Keep one of them, or count the weeks anew.`,
  phasesOverlap: (found: Found) =>
    `Rows ${found.otherRow} and ${found.row} give week ${found.value} two phases. A week has one: change one of the rows.`,
  badPhase: (found: Found) =>
    `${at(found)}: ${orNothing(found.value)} is not a phase. Write step-out, irp, step-up or mainstream.`,
  badReview: (found: Found) => `${at(found)}: this is not yes or no. Write yes, or leave the cell empty.`,
  formula: (found: Found) =>
    `${at(found)}: ${quoted(found.value)} begins like a formula. Write plain text, without = + - or @ in front.`,
  noReview: () => 'No week has a review. Write yes in the review column of at least one week.',
  tooManyWeeks: (found: Found) => `${found.value} weeks; a plan has at most 39, a school year. Load fewer weeks.`,
  moreProblems: (found: Found) =>
    `There ${found.value === '1' ? 'is 1 more problem' : `are ${found.value} more problems`}, from row ${found.row} on. Put these right first and load it again.`,
}

const notes = {
  unknownColumn: (found: Found) => `The column ${quoted(found.value)} is not one this reads. It is left out.`,
  columnTwice: (found: Found) => `There are two columns named ${quoted(found.value)}. The first one is used.`,
  textMended: (found: Found) => `${at(found)}: emoji and invisible characters are taken out of ${quoted(found.value)}.`,
  sorted: (found: Found) => `The weeks are not in order, from row ${found.row} on. They are put in order.`,
  moreNotes: (found: Found) =>
    `There ${found.value === '1' ? 'is 1 more note' : `are ${found.value} more notes`}, from row ${found.row} on.`,
}

const refusals = {
  empty: 'There is nothing in it. Choose a file, or paste rows, with one row for each week.',
  tooBig: 'It is larger than 200 kB, which is far more than a plan: a plan has at most 39 rows.',
  spreadsheet: 'This is a spreadsheet workbook. Open it, choose Save as, then CSV, and load that file.',
  notText: 'This is not a table of text; it may be a picture or a document. Choose a CSV file.',
  openQuote: 'A quotation mark (") is opened and not closed. Close it, or take it out, and load it again.',
}

interface Fault {
  /** From 0. */
  week?: number
  value?: string
}

const inWeek = ({ week = 0 }: Fault): string => `Week ${week + 1}`

const faults = {
  noName: () => 'Write a name for the plan.',
  startNotSchool: () => 'There is no school on this date. Choose another start.',
  endBeforeStart: () => 'The end is before the start. Choose a later end or an earlier start.',
  noReview: () => 'A plan has at least one review. Keep it in one of its weeks.',
  tooManyWeeks: () => 'A plan has at most 39 weeks, a school year.',
  tooManyTargets: () => 'A week has at most two shared targets.',
  missingWeek: (fault: Fault) => `${inWeek(fault)} is not where the dates say: a week before it is missing.`,
  reviewAfterEnd: (fault: Fault) =>
    `The review in ${inWeek(fault).toLowerCase()} is after the end. Choose a later end, or remove that week first.`,
  weekAfterEnd: (fault: Fault) => `${inWeek(fault)} is after the end. Choose a later end, or remove that week first.`,
  endAfterWeeks: () => 'The end is after the last week. Choose an earlier end, or add the weeks first.',
  badEnds: () => 'Write when each day ends, like 12:15.',
  endsBeforeStart: (fault: Fault) =>
    `${inWeek(fault)}: with these hours in five days, the day would end before it starts. Check both.`,
  badHours: () => 'Write the hours as a number, like 12.5.',
  moreInClass: (fault: Fault) => `${inWeek(fault)}: more hours in class than in the week. Check both.`,
  tooLong: () => 'This text is too long. Use 60 characters at most.',
  hiddenText: () => 'This text holds invisible characters. Type it again.',
}

/** One problem of a table as a sentence: what, where, and what to do. */
export const sayPlanProblem = (problem: Found & { code: keyof typeof problems }): string =>
  problems[problem.code](problem)

/** One note on how a table was read, as a sentence. */
export const sayPlanNote = (note: Found & { code: keyof typeof notes }): string => notes[note.code](note)

/** Why a file or a paste is no table, as a sentence. */
export const sayPlanRefusal = (why: keyof typeof refusals): string => refusals[why]

/** Why a plan cannot be kept as it was changed, as a sentence. */
export const sayPlanFault = (fault: Fault & { code: keyof typeof faults }): string => faults[fault.code](fault)
