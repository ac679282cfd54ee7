import {
  type Guard,
  isEither,
  isListOf,
  isNothing,
  isOneOf,
  isShape,
  isStoredDate,
  isText,
  isTrueOrFalse,
  isWhole,
} from './guards'
import {
  type DaysOff,
  type Plan,
  type PlanStep,
  type PlanTemplate,
  type PlanWeek,
  phases,
  type Together,
  togetherKinds,
} from './plan/plan'

// Apart from `stored.ts`, so that the pupil's first load does not carry them.

const stepGuards: { [Name in keyof PlanStep]: Guard<PlanStep[Name]> } = {
  phase: isOneOf(phases),
  ends: isWhole,
  minutes: isWhole,
  classMinutes: isWhole,
  newStep: isText,
  isReview: isTrueOrFalse,
}

const isPattern: Guard<PlanWeek['pattern']> = (stored): stored is PlanWeek['pattern'] =>
  isListOf(isEither(isWhole, isNothing))(stored) && stored.length === 5

const isPlanWeek = isShape<PlanWeek>({
  ...stepGuards,
  monday: isStoredDate,
  pattern: isPattern,
  targets: isListOf(isText),
})

/** At least one, as a plan without a week is none. */
const isSomeOf =
  <Value>(isValue: Guard<Value>): Guard<Value[]> =>
  (stored): stored is Value[] =>
    isListOf(isValue)(stored) && stored.length > 0

/** Whether a stored plan can be shown. */
export const isPlan = isShape<Plan>({
  id: isWhole,
  tabletTag: isWhole,
  name: isText,
  starts: isStoredDate,
  ends: isStoredDate,
  weeks: isSomeOf(isPlanWeek),
  daysOff: isListOf(isShape<DaysOff>({ from: isStoredDate, to: isStoredDate, name: isText })),
  together: isListOf(
    isShape<Together>({
      kind: isOneOf(togetherKinds),
      offered: isListOf(isText),
      chosen: isEither(isListOf(isText), isNothing),
      chosenOn: isEither(isStoredDate, isNothing),
    }),
  ),
})

export const isPlanTemplate = isShape<PlanTemplate>({
  id: isWhole,
  name: isText,
  weeks: isSomeOf(isShape<PlanStep>(stepGuards)),
})
