import { hasHiddenCharacter, textLength } from '../timetable/cleanText'
import { mondayOf } from '../timetable/dates'
import { dayLength, type IsoDate } from '../timetable/day'
import type { Plan, PlanStep } from './plan'
import { phases } from './plan'
import { isSchoolDay, schoolWeeksFrom } from './schoolWeeks'

/** A school year. */
export const mostWeeks = 39
export const longestStep = 60
export const mostTargets = 2

const firstSchoolMinute = 6 * 60

export const stepFaultCodes = [
  'badEnds',
  'endsBeforeStart',
  'badHours',
  'moreInClass',
  'tooLong',
  'hiddenText',
] as const
export const stepBackCodes = ['fewerHours', 'fewerInClass', 'phaseBack'] as const

/** What one week has wrong by itself. `value` is what a message would name. */
export interface StepFault {
  code: (typeof stepFaultCodes)[number]
  field: keyof PlanStep
  value: string
}

/** Where a week is a step back from the one before it. */
export interface StepBack {
  code: (typeof stepBackCodes)[number]
  field: keyof PlanStep
}

export type PlanFault =
  | { code: 'noReview' | 'tooManyWeeks' | 'noName' | 'startNotSchool' | 'endBeforeStart' | 'tooManyTargets' }
  /** `week` counts from 0. */
  | { code: 'missingWeek' | 'reviewAfterEnd' | 'weekAfterEnd'; week: number }
  | { code: 'endAfterWeeks' }
  | (StepFault & { week: number })

/** What one week has wrong by itself, in the order of a file's columns. */
export function checkStep(step: PlanStep): StepFault[] {
  const faults: StepFault[] = []
  const fault = (code: StepFault['code'], field: keyof PlanStep, value: number | string): void => {
    faults.push({ code, field, value: String(value) })
  }
  const isHours = (minutes: number): boolean => Number.isInteger(minutes) && minutes >= 0
  const isTime = Number.isInteger(step.ends) && step.ends > 0 && step.ends <= dayLength
  if (!isTime) fault('badEnds', 'ends', step.ends)
  else if (step.ends - longestDay(step) < firstSchoolMinute) fault('endsBeforeStart', 'ends', step.ends)
  if (!isHours(step.minutes)) fault('badHours', 'minutes', step.minutes)
  if (!isHours(step.classMinutes)) fault('badHours', 'classMinutes', step.classMinutes)
  else if (step.classMinutes > step.minutes) fault('moreInClass', 'classMinutes', step.classMinutes)
  if (textLength(step.newStep) > longestStep) fault('tooLong', 'newStep', textLength(step.newStep))
  if (hasHiddenCharacter(step.newStep)) fault('hiddenText', 'newStep', '')
  return faults
}

/** How long its days are at least, if all five are alike. */
const longestDay = ({ minutes }: PlanStep): number => (Number.isInteger(minutes) ? Math.ceil(minutes / 5) : 0)

/** Where each week is a step back from the one before; agreed or not, a plan that grows has none. */
export const stepsBack = (steps: PlanStep[]): (StepBack & { week: number })[] =>
  steps.flatMap((step, week) => {
    const before = steps[week - 1]
    return before ? stepBack(before, step).map((back) => ({ ...back, week })) : []
  })

function stepBack(before: PlanStep, step: PlanStep): StepBack[] {
  const back: StepBack[] = []
  if (phases.indexOf(step.phase) < phases.indexOf(before.phase)) back.push({ code: 'phaseBack', field: 'phase' })
  if (step.minutes < before.minutes) back.push({ code: 'fewerHours', field: 'minutes' })
  if (step.classMinutes < before.classMinutes) back.push({ code: 'fewerInClass', field: 'classMinutes' })
  return back
}

/** All that keeps a plan from being kept. An empty list means that its days can be made. */
export function checkPlan(plan: Omit<Plan, 'id'>): PlanFault[] {
  const { weeks, starts, ends, daysOff } = plan
  if (weeks.length > mostWeeks) return [{ code: 'tooManyWeeks' }]
  const faults: PlanFault[] = []
  if (plan.name.trim() === '') faults.push({ code: 'noName' })
  if (!isSchoolDay(starts, daysOff)) faults.push({ code: 'startNotSchool' })
  if (ends < starts) faults.push({ code: 'endBeforeStart' })
  if (!weeks.some(({ isReview }) => isReview)) faults.push({ code: 'noReview' })
  if (weeks.some(({ targets }) => targets.length > mostTargets)) faults.push({ code: 'tooManyTargets' })
  faults.push(...datesApart(plan))
  return [...faults, ...weeks.flatMap((step, week) => checkStep(step).map((fault) => ({ ...fault, week })))]
}

/** Weeks that are not where the plan's dates say. */
function datesApart({ weeks, starts, ends, daysOff }: Omit<Plan, 'id'>): PlanFault[] {
  const expected = schoolWeeksFrom(starts, weeks.length, daysOff)
  const missing = weeks.findIndex(({ monday }, week) => monday !== expected[week])
  if (missing !== -1) return [{ code: 'missingWeek', week: missing }]
  const after = weeks.findIndex(({ monday }) => monday > ends)
  const review = weeks.findLastIndex(({ isReview, monday }) => isReview && monday > ends)
  if (review !== -1) return [{ code: 'reviewAfterEnd', week: review }]
  if (after !== -1) return [{ code: 'weekAfterEnd', week: after }]
  return isAfterAll(ends, expected) ? [{ code: 'endAfterWeeks' }] : []
}

const isAfterAll = (ends: IsoDate, mondays: IsoDate[]): boolean => mondayOf(ends) > (mondays.at(-1) ?? ends)
