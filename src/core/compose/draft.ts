import { pictureFor } from '../symbols/findSymbol'
import { tidy } from '../timetable/cleanText'
import { dayLength, type Minute, mostSlots, type Slot, type SlotKind } from '../timetable/day'
import { nothingSaid } from '../timetable/nothingSaid'
import { kindByName } from '../timetable/readKind'
import { usualKind } from './usualDay'

/**
 * The parts of a day, or of a template, while an adult makes them: in order of time, each with an id of its own. They
 * may overlap, lie apart or have no name yet; `checkDay` says whether they can be handed over.
 */
export type Draft = Slot[]

/** What an adult can set of a part by writing or picking. Its times change through `move`, `start` and `end`. */
export type SlotText = Omit<Slot, 'id' | 'start' | 'end'>

/** One thing an adult does to a draft. `slot` is the part's id; `to` and `at` are minutes since midnight. */
export type Edit =
  /** A new part from there to the next part, half an hour at most. */
  | { do: 'add'; at: Minute }
  /** The whole part moves, later or (negative) earlier. A part marked fixed stays. */
  | { do: 'move'; slot: number; minutes: number }
  | { do: 'start'; slot: number; to: Minute }
  | { do: 'end'; slot: number; to: Minute }
  /** Two parts of about half the length. */
  | { do: 'split'; slot: number }
  /** The same again, right after it. */
  | { do: 'duplicate'; slot: number }
  | { do: 'delete'; slot: number }
  | { do: 'set'; slot: number; told: Partial<SlotText> }

/** Times snap to this many minutes. */
export const step = 5
const newLength = 30

/** The nearest time of the grid, within the day. */
export const snap = (minute: number): Minute => within(Math.round(minute / step) * step, 0, dayLength)

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** The draft after an edit, in order of time. What cannot be done, such as a 61st part, changes nothing. */
export function edited(draft: Draft, edit: Edit): Draft {
  if (edit.do === 'add') return isFull(draft) ? draft : inOrder([...draft, newSlot(draft, snap(edit.at))])
  const slot = draft.find(({ id }) => id === edit.slot)
  if (!slot) return draft
  const becomes = (...slots: Slot[]): Draft => inOrder(draft.flatMap((other) => (other === slot ? slots : other)))
  switch (edit.do) {
    case 'move':
      return becomes(moved(slot, edit.minutes))
    case 'start':
      return becomes({ ...slot, start: within(snap(edit.to), 0, slot.end - step) })
    case 'end':
      return becomes({ ...slot, end: within(snap(edit.to), slot.start + step, dayLength) })
    case 'split':
      return canSplit(draft, slot) ? becomes(...halves(draft, slot)) : draft
    case 'duplicate':
      return isFull(draft) ? draft : becomes(slot, repeated(draft, slot))
    case 'delete':
      return becomes()
    case 'set':
      return becomes({ ...slot, ...edit.told })
  }
}

/** Slots in order of time. */
export const inOrder = (slots: Slot[]): Draft => [...slots].sort((one, other) => one.start - other.start)

export const isFull = (draft: Draft): boolean => draft.length >= mostSlots

/** Whether a part is long enough for two. */
export const canSplit = (draft: Draft, slot: Slot): boolean => !isFull(draft) && slot.end - slot.start >= 2 * step

/** An id that no part has, as small as can be. */
export function freeId(draft: Draft): number {
  const taken = new Set(draft.map(({ id }) => id))
  return [...draft.keys()].find((id) => !taken.has(id)) ?? draft.length
}

/** Where a part at the end of the day would start: 09:00 on an empty one. */
export const endOf = (draft: Draft): Minute =>
  draft.length === 0 ? 9 * 60 : Math.max(...draft.map((slot) => slot.end))

function newSlot(draft: Draft, at: Minute): Slot {
  const start = Math.min(at, dayLength - step)
  const next = draft.find((slot) => slot.start > start)?.start ?? dayLength
  const end = Math.min(start + newLength, next)
  return { ...nothingSaid, id: freeId(draft), start, end }
}

/** From where the grid is left, the first step leads back to it: 09:17 and five minutes later is 09:20. */
function moved(slot: Slot, minutes: number): Slot {
  if (slot.fixed) return slot
  const length = slot.end - slot.start
  const toGrid = minutes > 0 ? Math.floor : Math.ceil
  const start = within(toGrid((slot.start + minutes) / step) * step, 0, dayLength - length)
  return { ...slot, start, end: start + length }
}

function halves(draft: Draft, slot: Slot): Slot[] {
  const middle = within(snap((slot.start + slot.end) / 2), slot.start + 1, slot.end - 1)
  return [
    { ...slot, end: middle },
    { ...slot, id: freeId(draft), start: middle },
  ]
}

function repeated(draft: Draft, slot: Slot): Slot {
  const length = slot.end - slot.start
  const start = Math.min(slot.end, dayLength - length)
  return { ...slot, id: freeId(draft), start, end: start + length }
}

/** What follows from a new name: the picture and the kind that followed from the old one follow from the new one. */
export function renamed(slot: Slot, activity: string): Partial<SlotText> {
  const kindOf = (name: string): SlotKind | null => kindByName(name) ?? usualKind(name)
  const followed = (kindOf(slot.activity) ?? 'lesson') === slot.kind
  const kind = kindByName(activity) ?? (followed ? (kindOf(activity) ?? 'lesson') : slot.kind)
  const ownPicture = pictureFor(slot.symbol, slot.activity) !== pictureFor(slot.activity, '')
  return { activity, kind, symbol: ownPicture ? slot.symbol : '' }
}

/** A draft as it is handed over: no spaces around texts, no empty entries, ids by row. */
export const finished = (draft: Draft): Slot[] =>
  inOrder(draft).map((slot, id) => ({
    ...slot,
    id,
    activity: tidy(slot.activity),
    place: tidy(slot.place),
    seat: tidy(slot.seat),
    adults: slot.adults.map(tidy).filter((adult) => adult !== ''),
    symbol: tidy(slot.symbol),
    choices: slot.choices.map(tidy).filter((choice) => choice !== ''),
    was: tidy(slot.was),
  }))

/** The parts as the start of another day: what they replaced on the first one is told no more. */
export const asNewDay = (slots: Slot[]): Draft => inOrder(slots).map((slot, id) => ({ ...slot, id, was: '' }))
