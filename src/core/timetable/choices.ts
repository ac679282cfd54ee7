import { keepsItsTime, type Minute, type Slot, sameText } from './day'

/** What was chosen today, by slot id. */
export type Chosen = Record<number, string>

const nearMinutes = 5
const orderOption = /^(.+) first$/i

/** The chosen option of a slot; undecided falls to the first one. Null when it has no choices. */
export function optionOf(slot: Slot, chosen: Chosen): string | null {
  const option = chosen[slot.id]
  return option !== undefined && slot.choices.includes(option) ? option : (slot.choices[0] ?? null)
}

/** Whether the options are shown on Today: from five minutes before the slot starts until it ends. */
export const choiceIsNear = (slot: Slot, minute: Minute): boolean =>
  slot.start - nearMinutes <= minute && minute < slot.end

/** Whether a choice can still be made: until its slot ends, or an order choice until the earlier of its two starts. */
export function choiceIsOpen(slot: Slot, slots: Slot[], minute: Minute): boolean {
  if (slot.choices.length === 0) return false
  const order = isOrderChoice(slot, slots)
  if (!order) return minute < slot.end
  return slots.every(({ id, start }) => (id !== order.first && id !== order.second) || minute < start)
}

/**
 * The ids of the two slots that an order choice such as "Reading first | Maths first" swaps: for each option, the
 * first slot of that name after the choosing slot. Null when it is not one, or when swapping would move a slot that
 * keeps its time.
 */
export function isOrderChoice(slot: Slot, slots: Slot[]): { first: number; second: number } | null {
  const [first, second] = slot.choices.map((option) => slotPutFirst(option, slot, slots))
  if (slot.choices.length !== 2 || !first || !second || first === second) return null
  return canSwap(slots, first, second) ? { first: first.id, second: second.id } : null
}

function slotPutFirst(option: string, choosing: Slot, slots: Slot[]): Slot | undefined {
  const activity = orderOption.exec(option.trim())?.[1]
  return slots.find((slot) => slot.start >= choosing.end && activity && sameText(slot.activity, activity))
}

function canSwap(slots: Slot[], a: Slot, b: Slot): boolean {
  if (keepsItsTime(a) || keepsItsTime(b)) return false
  return a.end - a.start === b.end - b.start || !between(slots, a, b).some(keepsItsTime)
}

const between = (slots: Slot[], a: Slot, b: Slot): Slot[] =>
  slots.filter((slot) => slot.start > Math.min(a.start, b.start) && slot.start < Math.max(a.start, b.start))

/** The day in the order the pupil chose: every order choice puts the slot of its option first. */
export const inChosenOrder = (slots: Slot[], chosen: Chosen): Slot[] =>
  slots.reduce((ordered, { id }) => inOrderOf(ordered, id, chosen), slots)

function inOrderOf(slots: Slot[], choosingId: number, chosen: Chosen): Slot[] {
  const choosing = slots.find(({ id }) => id === choosingId)
  const order = choosing && isOrderChoice(choosing, slots)
  if (!order) return slots
  const takesFirst = optionOf(choosing, chosen) === choosing.choices[0]
  const first = slots.find(({ id }) => id === (takesFirst ? order.first : order.second))
  const second = slots.find(({ id }) => id === (takesFirst ? order.second : order.first))
  return first && second && first.start > second.start ? swap(slots, second, first) : slots
}

/** Each keeps its own length, and what lies between shifts by the difference. */
function swap(slots: Slot[], earlier: Slot, later: Slot): Slot[] {
  const shift = later.end - later.start - (earlier.end - earlier.start)
  const shifted = between(slots, earlier, later)
  return slots
    .map((slot) => {
      if (slot === later) return { ...slot, start: earlier.start, end: earlier.end + shift }
      if (slot === earlier) return { ...slot, start: later.start + shift, end: later.end }
      return shifted.includes(slot) ? { ...slot, start: slot.start + shift, end: slot.end + shift } : slot
    })
    .sort((a, b) => a.start - b.start)
}
