import { cleanText } from '../timetable/cleanText'
import { type Finding, listFindings } from '../timetable/dayFindings'
import { readTime } from '../timetable/readTime'
import { readYesNo } from '../timetable/readYesNo'
import { type NamedCells, nameCells, type TableRow, tableNoteCodes, tableProblemCodes } from '../timetable/tableRows'
import { checkStep, mostWeeks, stepBackCodes, stepFaultCodes, stepsBack } from './checkPlan'
import { readHours } from './hours'
import { type Phase, type PlanStep, phases } from './plan'

export const planColumns = ['week', 'phase', 'ends', 'hours', 'class_lesson_hours', 'new_step', 'review'] as const
export type PlanColumn = (typeof planColumns)[number]

const neededColumns: PlanColumn[] = ['week', 'phase', 'ends', 'hours', 'class_lesson_hours']

/** What keeps a table from becoming a plan. */
export const planProblemCodes = [
  ...tableProblemCodes,
  ...stepFaultCodes,
  ...stepBackCodes,
  'badWeek',
  'missingWeek',
  'weekTwice',
  'phasesOverlap',
  'badPhase',
  'badReview',
  'formula',
  'noReview',
  'tooManyWeeks',
  'moreProblems',
] as const
export const planNoteCodes = [...tableNoteCodes, 'textMended', 'sorted', 'moreNotes'] as const

export interface PlanProblem extends Finding<(typeof planProblemCodes)[number]> {
  /** The earlier of two rows. */
  otherRow?: number
}
export type PlanNote = Finding<(typeof planNoteCodes)[number]>

/** The steps a table holds, week after week, or null beside the problems that are in the way. */
export interface PlanReading {
  steps: PlanStep[] | null
  problems: PlanProblem[]
  notes: PlanNote[]
}

/**
 * Reads a table as a plan without dates: one row a week, with the columns week (1, 2, 3 …), phase, ends, hours,
 * class_lesson_hours, new_step and review, of which the last two may be missing. Hours are those of the whole week.
 */
export function readPlan(table: TableRow[]): PlanReading {
  const { header, rows, ...named } = nameCells(table, planColumns, neededColumns)
  const problems: PlanProblem[] = [...named.problems]
  const notes: PlanNote[] = [...named.notes]
  const reading = (steps: PlanStep[] | null): PlanReading => ({
    steps,
    problems: listFindings(problems, 'moreProblems'),
    notes: listFindings(notes, 'moreNotes'),
  })
  if (rows === null) return reading(null)
  if (rows.length > mostWeeks) {
    problems.push({ row: header, column: null, code: 'tooManyWeeks', value: String(rows.length) })
    return reading(null)
  }
  const read = rows.map((row) => readWeek(row))
  problems.push(...read.flatMap((week) => week.problems))
  notes.push(...read.flatMap((week) => week.notes))
  const inOrder = [...read].sort((one, other) => one.number - other.number)
  const moved = read.find((week, at) => week !== inOrder[at])
  if (moved) notes.push({ row: moved.row, column: null, code: 'sorted', value: '' })
  if (read.every(({ number }) => Number.isInteger(number))) problems.push(...betweenWeeks(inOrder))
  if (read.length > 0 && !read.some(({ step }) => step.isReview))
    problems.push({ row: header, column: 'review', code: 'noReview', value: '' })
  return reading(problems.length > 0 ? null : inOrder.map(({ step }) => step))
}

interface WeekReading {
  row: number
  /** The week as its row counts it, from 1; NaN where that cannot be read. */
  number: number
  step: PlanStep
  problems: PlanProblem[]
  notes: PlanNote[]
}

const columnOf: Record<keyof PlanStep, PlanColumn> = {
  phase: 'phase',
  ends: 'ends',
  minutes: 'hours',
  classMinutes: 'class_lesson_hours',
  newStep: 'new_step',
  isReview: 'review',
}

const longestValue = 30

function readWeek({ number: row, cells }: NamedCells<PlanColumn>): WeekReading {
  const problems: PlanProblem[] = []
  const notes: PlanNote[] = []
  const problem = (code: PlanProblem['code'], column: PlanColumn, value: string): void => {
    if (!problems.some((other) => other.column === column)) problems.push({ row, column, code, value })
  }
  const word = (column: PlanColumn): string => cleanText(cells[column] ?? '').text
  const shown = (column: PlanColumn): string => [...word(column)].slice(0, longestValue).join('')

  const number = /^\d{1,2}$/.test(word('week')) ? Number(word('week')) : Number.NaN
  if (!(number > 0)) problem('badWeek', 'week', shown('week'))
  const phase = readPhase(word('phase'))
  if (phase === null) problem('badPhase', 'phase', shown('phase'))
  const isReview = readYesNo(cells.review ?? '')
  if (isReview === null) problem('badReview', 'review', shown('review'))
  if (/^[=+@-]/.test(word('new_step'))) problem('formula', 'new_step', shown('new_step'))
  const cleaned = cleanText(cells.new_step ?? '')
  if (cleaned.hidden || cleaned.emoji)
    notes.push({ row, column: 'new_step', code: 'textMended', value: shown('new_step') })
  const step: PlanStep = {
    phase: phase ?? 'irp',
    ends: readTime(word('ends')) ?? Number.NaN,
    minutes: readHours(word('hours')) ?? Number.NaN,
    classMinutes: readHours(word('class_lesson_hours')) ?? Number.NaN,
    newStep: cleaned.text,
    isReview: isReview ?? false,
  }
  for (const { code, field, value } of checkStep(step)) {
    const column = columnOf[field]
    problem(code, column, code === 'tooLong' ? value : shown(column))
  }
  return { row, number: number > 0 ? number : Number.NaN, step, problems, notes }
}

const phaseWords: Record<string, Phase> = { resourcebase: 'irp', base: 'irp', fulltime: 'mainstream' }

/** The phase a word names, in any case, with spaces or hyphens: "step-up", "Step up", "stepUp". */
function readPhase(word: string): Phase | null {
  const folded = word.toLowerCase().replace(/[^a-z]/g, '')
  return phases.find((phase) => phase.toLowerCase() === folded) ?? phaseWords[folded] ?? null
}

/** What is wrong from one week to the next, given in order. */
function betweenWeeks(weeks: WeekReading[]): PlanProblem[] {
  const problems: PlanProblem[] = []
  weeks.forEach(({ row, number, step }, at) => {
    const before = weeks[at - 1]
    if (before?.number === number) {
      const code = before.step.phase === step.phase ? 'weekTwice' : 'phasesOverlap'
      problems.push({ row, column: 'week', code, value: String(number), otherRow: before.row })
    } else if (number !== (before?.number ?? 0) + 1) {
      problems.push({ row, column: 'week', code: 'missingWeek', value: String((before?.number ?? 0) + 1) })
    }
  })
  const sound = weeks.every((week) => week.problems.length === 0)
  if (!sound || problems.length > 0) return problems
  return stepsBack(weeks.map(({ step }) => step)).flatMap(({ code, field, week }) => {
    const [reading, before] = [weeks[week], weeks[week - 1]]
    return reading && before ? { row: reading.row, column: columnOf[field], code, value: '', otherRow: before.row } : []
  })
}
