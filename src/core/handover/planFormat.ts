import type { DaysOff, Phase, Plan, PlanWeek, Together, TogetherKind } from '../plan/plan'
import type { Template } from '../teacher'
import { addDays, daysBetween } from '../timetable/dates'
import type { IsoDate, Slot } from '../timetable/day'
import { always, by, type Code, flag, list, oneOf, ranked, record, uint, unless } from './codes'
import { dateAfter, minute, slotsAfter } from './format'
import { date } from './header'
import { spelled } from './spelling'
import { repeated } from './text'

// How a plan that one adult's device gives to another is written as bits. It grows as `format.ts` says.

/** A plan with all that makes its days, apart from any device's own numbers. */
export interface PlanParcel {
  /** What the giving device calls the pupil's tablet; empty where the plan is for none yet. */
  tabletName: string
  /** The templates of the plan's weeks. */
  templates: Omit<Template, 'id'>[]
  /** In its patterns a template is its place in the list, from 0. */
  plan: Omit<Plan, 'id' | 'tabletTag'>
}

// By their numbers, in an order of their own: these lists grow at their ends only.
export const phaseNumbers: [Phase, ...Phase[]] = ['stepUp', 'irp', 'mainstream', 'stepOut']
export const togetherNumbers: [TogetherKind, ...TogetherKind[]] = ['lessonOrder', 'socialTimes', 'adults']
export const weekNumbers: [Template['weeks'], ...Template['weeks'][]] = ['every', 'a', 'b']

const count = ranked(2, 4, 7)
const minutesOfWeek = ranked(11, 14)
const texts = list(count, () => repeated('choices'))

const template = (earlier: Slot[]): Code<PlanParcel['templates'][number]> =>
  record(
    always<PlanParcel['templates'][number]>({
      name: () => spelled,
      weekdays: () => list(uint(3), () => uint(3)),
      weeks: () => oneOf(weekNumbers, ranked(0, 1, 4)),
      slots: () => slotsAfter(earlier),
    }),
  )

/** The place of a template in the parcel. */
const place: Code<number | null> = by(
  ranked(2, 4, 7),
  (at) => (at === null ? 0 : at + 1),
  (number) => (number === 0 ? null : number - 1),
)

const week = (before: PlanWeek | undefined): Code<PlanWeek> =>
  record(
    always<PlanWeek>({
      monday: () => (before ? dateAfter(before.monday) : date),
      phase: () => unless(before?.phase ?? phaseNumbers[0], oneOf(phaseNumbers, ranked(1, 1, 4))),
      ends: () => minute,
      minutes: () => minutesOfWeek,
      classMinutes: () => minutesOfWeek,
      newStep: () => unless('', spelled),
      isReview: () => flag,
      pattern: () =>
        unless(
          before?.pattern ?? [],
          list(uint(3), () => place),
        ),
      targets: () =>
        unless(
          before?.targets ?? [],
          list(count, () => spelled),
        ),
    }),
  )

const dateFrom = (first: IsoDate): Code<IsoDate> =>
  by(
    ranked(0, 4, 15),
    (last) => daysBetween(first, last),
    (days) => addDays(first, days),
  )

const daysOff: Code<DaysOff> = record(
  always<DaysOff>({ from: () => date, to: (off) => dateFrom(off.from), name: () => spelled }),
)

const together: Code<Together> = record(
  always<Together>({
    kind: () => oneOf(togetherNumbers, ranked(0, 1, 4)),
    offered: () => texts,
    chosen: () => unless<string[] | null>(null, texts as Code<string[] | null>),
    chosenOn: () => unless<IsoDate | null>(null, date as Code<IsoDate | null>),
  }),
)

const plan: Code<PlanParcel['plan']> = record(
  always<PlanParcel['plan']>({
    name: () => spelled,
    starts: () => date,
    ends: () => date,
    weeks: () => list(count, (before) => week(before.at(-1))),
    daysOff: () => list(count, () => daysOff),
    together: () => list(count, () => together),
  }),
)

export const planParcel: Code<PlanParcel> = record(
  always<PlanParcel>({
    tabletName: () => spelled,
    templates: () => list(count, (before) => template(before.flatMap(({ slots }) => slots))),
    plan: () => plan,
  }),
)
