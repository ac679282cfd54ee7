import type { IsoDate, Minute } from '../timetable/day'

/** What a week of a plan is part of: away from class, in the resource base, stepping up, and full days in class. */
export const phases = ['stepOut', 'irp', 'stepUp', 'mainstream'] as const
export type Phase = (typeof phases)[number]

/** One week of a plan. */
export interface PlanWeek {
  /** Its Monday. A week of holiday is not part of the plan. */
  monday: IsoDate
  phase: Phase
  /** When each of its days ends. */
  ends: Minute
  /** What is planned for the whole week, in minutes: in all, and of that in class lessons. */
  minutes: number
  classMinutes: number
  /** What is new in this week, such as "Lunch in the Base". Empty where nothing is. */
  newStep: string
  isReview: boolean
  /** The template each weekday is made from, Monday first: five ids, null where there is none. */
  pattern: (number | null)[]
  /** At most two targets that school and home share. */
  targets: string[]
}

/** Dates on which there is no school, with the first and the last of them. */
export interface DaysOff {
  from: IsoDate
  to: IsoDate
  /** Such as "Half-term" or "INSET". */
  name: string
}

/** What the pupil and the key adult choose between together, within what adults have fixed. */
export const togetherKinds = ['lessonOrder', 'socialTimes', 'adults'] as const
export type TogetherKind = (typeof togetherKinds)[number]

/** What there is to choose from, and what the pupil chose, in the pupil's own order. */
export interface Together {
  kind: TogetherKind
  offered: string[]
  /** Null until the pupil has chosen. */
  chosen: string[] | null
  chosenOn: IsoDate | null
}

/** The way back to full days: dated weeks, what makes their days, and what the pupil chose. */
export interface Plan {
  id: number
  /** The tablet of the pupil it is for, or `noTablet`. */
  tabletTag: number
  /** What adults call it; never a pupil's name. */
  name: string
  /** The school day it starts on, in its first week. */
  starts: IsoDate
  /** The date it is agreed to end, in its last week. */
  ends: IsoDate
  /** In order of time, at least one. */
  weeks: PlanWeek[]
  daysOff: DaysOff[]
  together: Together[]
}

/** A step of a plan: what a week is like, whenever it is and whoever it is for. */
export type PlanStep = Omit<PlanWeek, 'monday' | 'pattern' | 'targets'>

/** A plan for the next child: how it goes, with nobody and no date in it. */
export interface PlanTemplate {
  id: number
  name: string
  weeks: PlanStep[]
}
