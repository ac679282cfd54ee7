import { checkSlot, findOverlaps, type SlotFault } from '../timetable/checkDay'
import { type Minute, mostSlots, type Slot } from '../timetable/day'
import { lastEnd } from '../timetable/lastEnd'
import { type Draft, finished } from './draft'

/** What is marked at a part while the day is made. */
export type DraftFinding =
  /** The part starts this many minutes before an earlier one, `other`, has ended. */
  | { code: 'overlap'; slot: number; other: number; minutes: number }
  /** Nothing is on for so many minutes before the part. It can be handed over like that. */
  | { code: 'gap'; slot: number; from: Minute; minutes: number }
  | (SlotFault & { slot: number })

/** What is found in a draft, in order of time; `slot` and `other` are ids. */
export function findingsIn(draft: Draft): DraftFinding[] {
  const overlaps = findOverlaps(draft)
  return draft.flatMap((slot, index): DraftFinding[] => {
    const [tidied = slot] = finished([slot])
    const faults = checkSlot(tidied).map((fault) => ({ ...fault, slot: slot.id }))
    const earlier = draft[overlaps.find(({ later }) => later === index)?.earlier ?? -1]
    if (earlier) {
      const minutes = Math.min(earlier.end, slot.end) - slot.start
      return [{ code: 'overlap', slot: slot.id, other: earlier.id, minutes }, ...faults]
    }
    const from = lastEnd(draft.slice(0, index))
    const gap = slot.start - from
    return index > 0 && gap > 0 ? [{ code: 'gap', slot: slot.id, from, minutes: gap }, ...faults] : faults
  })
}

/** Whether a finding keeps the day from being handed over; a gap does not. */
export const isInTheWay = (finding: DraftFinding): boolean => finding.code !== 'gap'

/** Whether a draft can be handed over as a day. */
export const isReady = (draft: Draft): boolean =>
  draft.length > 0 && draft.length <= mostSlots && !findingsIn(draft).some(isInTheWay)

/**
 * The draft with one finding put right: of two parts at once, the earlier ends where the later starts, or the later
 * starts where a fixed or enclosing earlier one ends; before a gap, the earlier part goes on until the next one starts.
 */
export function putRight(draft: Draft, finding: DraftFinding): Draft {
  const slot = draft.find(({ id }) => id === finding.slot)
  if (!slot) return draft
  if (finding.code === 'gap') {
    const before = draft.find(({ end }) => end === finding.from)
    return before ? becomes(draft, { ...before, end: slot.start }) : draft
  }
  const other = finding.code === 'overlap' && draft.find(({ id }) => id === finding.other)
  return other ? apart(draft, other, slot) : draft
}

function apart(draft: Draft, earlier: Slot, later: Slot): Draft {
  if (earlier.start < later.start && !earlier.fixed && earlier.end <= later.end)
    return becomes(draft, { ...earlier, end: later.start })
  if (later.end > earlier.end) return becomes(draft, { ...later, start: earlier.end })
  return becomes(draft, { ...later, start: earlier.end, end: earlier.end + (later.end - later.start) })
}

const becomes = (draft: Draft, next: Slot): Draft =>
  draft.map((slot) => (slot.id === next.id ? next : slot)).sort((one, other) => one.start - other.start)
