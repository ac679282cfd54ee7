import type { Slot } from '../timetable/day'
import type { CommonChangeKind } from './changeKinds'
import { type CommonChange, withChange } from './commonChanges'
import { type Draft, finished, inOrder } from './draft'

/**
 * A day as it was before its common changes, of which each is named once. Its parts have the ids that they have in the
 * day, and other ids where the day has them no more.
 */
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

/**
 * The parts after anything but a common change; the same where nothing changes. It holds for the day before the common
 * changes too, so that only they are changes for the pupil, however much is put right after them.
 */
export function withSlots(made: Made, slots: Draft): Made {
  if (slots === made.slots) return made
  return { slots, before: made.before && { ...made.before, slots: editedAlike(made.before.slots, made.slots, slots) } }
}

/** A draft after the edits that made one draft into another: what was not as in the first one stays. */
function editedAlike(draft: Draft, first: Draft, after: Draft): Draft {
  const sameIn = (other: Draft, { id }: Slot) => other.find((slot) => slot.id === id)
  const kept = draft.flatMap((slot) => {
    const [was, is] = [sameIn(first, slot), sameIn(after, slot)]
    if (!was) return slot
    return is ? { ...slot, ...editsOf(was, is, slot) } : []
  })
  const added = after.filter((slot) => !sameIn(first, slot))
  return inOrder([...kept, ...added])
}

/** The fields that an edit gave another value, of those that are in `slot` as they were before it. */
const editsOf = (was: Slot, is: Slot, slot: Slot): Partial<Slot> =>
  Object.fromEntries(
    Object.entries(is).filter(([name]) => {
      const [old, now, here] = [was, is, slot].map((one) => JSON.stringify(one[name as keyof Slot]))
      return old !== now && old === here
    }),
  )

/** The parts after a common change; the same where nothing in the day is meant. */
export function withCommonChange(made: Made, change: CommonChange): Made {
  const slots = withChange(made.slots, change)
  if (slots === made.slots) return made
  const { changes, slots: before } = made.before ?? { changes: [], slots: made.slots }
  return { slots, before: { changes: [...new Set([...changes, change.kind])], slots: setApart(before, slots) } }
}

/** No part of a day has such an id: a draft's are smaller than the most parts it can have. */
const firstApart = 1000

/** The parts that a day has no more, with ids that no part of it can get later. */
function setApart(before: Draft, slots: Draft): Draft {
  const lastApart = Math.max(firstApart - 1, ...before.map(({ id }) => id))
  const isLeft = ({ id }: Slot) => id < firstApart && !slots.some((slot) => slot.id === id)
  return before.map((slot, row) => (isLeft(slot) ? { ...slot, id: lastApart + 1 + row } : slot))
}

/** As it is kept: see `finished`. The parts before go on having the ids of the same parts in the day. */
export function finishedMade({ slots, before }: Made): Made {
  if (!before) return { slots: finished(slots), before }
  const rows = inOrder(slots).map(({ id }) => id)
  const ids = inOrder(setApart(before.slots, slots)).map(({ id }) => (rows.includes(id) ? rows.indexOf(id) : id))
  const kept = finished(before.slots).map((slot, row) => ({ ...slot, id: ids[row] ?? row }))
  return { slots: finished(slots), before: { ...before, slots: kept } }
}
