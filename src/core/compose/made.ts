import type { CommonChangeKind } from './changeKinds'
import { type CommonChange, withChange } from './commonChanges'
import { type Draft, finished } from './draft'

/** A day as it was before its common changes, of which each is named once. */
export interface BeforeChanges {
  changes: CommonChangeKind[]
  slots: Draft
}

/** What an adult has made so far. */
export interface Made {
  slots: Draft
  /** Undefined where no common change was made: so another day can begin without a supply teacher of this one. */
  before: BeforeChanges | undefined
}

/** Something else than what was there, to which no common change was made yet. */
export const madeOf = (slots: Draft): Made => ({ slots, before: undefined })

/** The parts after anything but a common change; the same where nothing changes. */
export const withSlots = (made: Made, slots: Draft): Made => (slots === made.slots ? made : { ...made, slots })

/** The parts after a common change; the same where nothing in the day is meant. */
export function withCommonChange(made: Made, change: CommonChange): Made {
  const slots = withChange(made.slots, change)
  if (slots === made.slots) return made
  const { changes, slots: before } = made.before ?? { changes: [], slots: made.slots }
  return { slots, before: { changes: [...new Set([...changes, change.kind])], slots: before } }
}

/** As it is kept: see `finished`. */
export const finishedMade = ({ slots, before }: Made): Made => ({
  slots: finished(slots),
  before: before && { ...before, slots: finished(before.slots) },
})
