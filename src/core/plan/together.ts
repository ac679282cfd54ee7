import { eachOnce, type IsoDate, type Slot } from '../timetable/day'
import { type Plan, type Together, type TogetherKind, togetherKinds } from './plan'

/** So many cards fit beside each other for a pupil; a choice begins with two. */
export const mostOffered = 5
const leastOffered = 2

/** What there is to choose of one kind, and what was chosen. */
export const togetherOf = ({ together }: Pick<Plan, 'together'>, kind: TogetherKind): Together =>
  together.find((one) => one.kind === kind) ?? { kind, offered: [], chosen: null, chosenOn: null }

/** What the pupil can choose of, in the order it is offered. */
export const openTogether = (plan: Pick<Plan, 'together'>): Together[] =>
  togetherKinds.map((kind) => togetherOf(plan, kind)).filter(({ offered }) => offered.length >= leastOffered)

/** The plan with other things to choose from. What was chosen stays, as far as it is still offered. */
export function withOffered(plan: Plan, kind: TogetherKind, offered: string[]): Plan {
  const before = togetherOf(plan, kind)
  const stays = before.chosen?.filter((name) => offered.includes(name)) ?? []
  return withTogether(plan, { ...before, offered, ...(stays.length > 0 ? { chosen: stays } : undecided) })
}

const undecided = { chosen: null, chosenOn: null }

/** The plan with what the pupil chose on a date, in the pupil's own order; nothing is undecided, which is fine. */
export function withChosen(plan: Plan, kind: TogetherKind, chosen: string[], date: IsoDate): Plan {
  const before = togetherOf(plan, kind)
  const offered = chosen.filter((name) => before.offered.includes(name))
  return withTogether(plan, { ...before, ...(offered.length > 0 ? { chosen: offered, chosenOn: date } : undecided) })
}

const withTogether = (plan: Plan, one: Together): Plan => ({
  ...plan,
  together: togetherKinds
    .map((kind) => (kind === one.kind ? one : togetherOf(plan, kind)))
    .filter(({ offered }) => offered.length > 0),
})

/** What could be offered of one kind, from the days the plan is made of: each name once, in the order it comes in. */
export function couldOffer(kind: TogetherKind, slots: Slot[]): string[] {
  const names = slots.flatMap((slot) => {
    if (kind === 'adults') return slot.adults
    return slot.kind === (kind === 'lessonOrder' ? 'lesson' : 'social') ? [slot.activity] : []
  })
  return eachOnce(names)
}
