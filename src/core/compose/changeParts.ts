import { findSymbol } from '../symbols/findSymbol'
import type { Minute, Slot } from '../timetable/day'
import { latestEnd, pushLater } from '../timetable/drift'
import { lastEnd } from '../timetable/lastEnd'
import { type Draft, freeId } from './draft'

// What the common changes do with time, each for itself.

export const isQuiet = ({ kind }: Slot): boolean => kind === 'quiet'

export const isAssembly = ({ activity }: Slot): boolean => findSymbol(activity)?.id === 'assembly'

export const lessonsIn = (draft: Draft): Slot[] => draft.filter(({ kind }) => kind === 'lesson')

/** The parts at the end of a day that belong to going home: looking back, and home itself. */
export function closingOf(draft: Draft): Slot[] {
  const lastOther = draft.findLastIndex(({ kind }) => kind !== 'leave' && kind !== 'postBrief')
  return draft.slice(lastOther + 1)
}

/** Nothing is left between two times: parts end there, start there, are cut in two or go. */
export const clearBetween = (draft: Draft, from: Minute, to: Minute): Draft =>
  draft.flatMap((slot) => {
    if (slot.end <= from || slot.start >= to) return slot
    const before = slot.start < from ? [{ ...slot, end: from }] : []
    const id = before.length > 0 ? freeId(draft) : slot.id
    const after = slot.end > to ? [{ ...slot, id, start: to }] : []
    return [...before, ...after]
  })

/** The lesson before a hole, or else the one after it, takes its time; where neither is a lesson the hole stays. */
export function fillHole(draft: Draft, from: Minute, to: Minute): Draft {
  const takes = (slot: Slot): boolean => slot.kind === 'lesson' && !slot.fixed
  const before = draft.find((slot) => slot.end === from && takes(slot))
  if (before) return draft.map((slot) => (slot === before ? { ...slot, end: to } : slot))
  const after = draft.find((slot) => slot.start === to && takes(slot))
  return draft.map((slot) => (slot === after ? { ...slot, start: from } : slot))
}

/** So many minutes free from a time on: lessons and gaps after it give way as they do on the wall; null if they cannot. */
export function makeRoom(draft: Draft, at: Minute, minutes: number): Draft | null {
  const [like] = draft
  if (!like) return draft
  const room: Slot = { ...like, id: -1, start: at - 1, end: at }
  const slots = [...draft.filter(({ start }) => start < at), room, ...draft.filter(({ start }) => start >= at)]
  if (latestEnd(slots, room, lastEnd(draft)) < at + minutes) return null
  return pushLater(slots, room, at + minutes).filter(({ id }) => id !== room.id)
}
