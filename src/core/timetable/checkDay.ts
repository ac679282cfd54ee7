import { hasHiddenCharacter, textLength } from './cleanText'
import { isIsoDate } from './dates'
import { type Day, dayLength, longestText, mostSlots, type Slot } from './day'

export const mostAdults = 4
export const mostChoices = 4

export const slotFaultCodes = [
  'badTime',
  'endNotAfterStart',
  'noActivity',
  'tooLong',
  'hiddenText',
  'choiceCount',
  'sameChoice',
  'tooManyAdults',
] as const

/** What one slot has wrong. `value` is what a message would name: a length, a count, a doubled choice. */
export interface SlotFault {
  code: (typeof slotFaultCodes)[number]
  field: keyof Slot
  value: string
}

/** Two slots at the same time, as indices into the slots given: `later` starts before `earlier` ends. */
export interface Overlap {
  earlier: number
  later: number
}

export type DayFault =
  | { code: 'badDate' | 'noSlots' | 'tooManySlots' }
  | { code: 'badId' | 'outOfOrder'; slot: number }
  | ({ code: 'overlap' } & Overlap)
  | (SlotFault & { slot: number })

/**
 * All that keeps a day off the wall, wherever it came from: no slots or more than 60, a time outside 00:00 to 24:00,
 * an end that is not after its start, overlaps, slots out of order, ids that are not unique, texts that are too long.
 * An empty list means the day can be shown. `slot`, `earlier` and `later` are indices into `day.slots`.
 */
export const checkDay = (day: Day): DayFault[] => {
  const faults: DayFault[] = []
  if (!isIsoDate(day.date)) faults.push({ code: 'badDate' })
  if (day.slots.length === 0) faults.push({ code: 'noSlots' })
  if (day.slots.length > mostSlots) return [...faults, { code: 'tooManySlots' }]
  const ids = new Set<number>()
  day.slots.forEach((slot, index) => {
    if (!isId(slot.id) || ids.has(slot.id)) faults.push({ code: 'badId', slot: index })
    ids.add(slot.id)
    if (slot.start < (day.slots[index - 1]?.start ?? 0)) faults.push({ code: 'outOfOrder', slot: index })
    for (const fault of checkSlot(slot)) faults.push({ ...fault, slot: index })
  })
  for (const overlap of findOverlaps(day.slots)) faults.push({ code: 'overlap', ...overlap })
  return faults
}

const isId = (id: number): boolean => Number.isInteger(id) && id >= 0 && id < mostSlots

/** What one slot has wrong by itself, field by field in the order of a file's columns. */
export const checkSlot = (slot: Slot): SlotFault[] => {
  const faults: SlotFault[] = []
  const fault = (code: SlotFault['code'], field: keyof Slot, value: number | string): void => {
    faults.push({ code, field, value: String(value) })
  }
  const text = (field: keyof Slot, value: string): void => {
    if (textLength(value) > longestText) fault('tooLong', field, textLength(value))
    if (hasHiddenCharacter(value)) fault('hiddenText', field, '')
  }
  if (!isMinute(slot.start)) fault('badTime', 'start', slot.start)
  if (!isMinute(slot.end)) fault('badTime', 'end', slot.end)
  if (slot.end <= slot.start) fault('endNotAfterStart', 'end', slot.end)
  if (slot.activity.trim() === '') fault('noActivity', 'activity', '')
  text('activity', slot.activity)
  text('place', slot.place)
  text('seat', slot.seat)
  for (const adult of slot.adults) text('adults', adult)
  if (slot.adults.length > mostAdults) fault('tooManyAdults', 'adults', slot.adults.length)
  text('symbol', slot.symbol)
  for (const choice of slot.choices) text('choices', choice)
  const count = slot.choices.length
  if (count === 1 || count > mostChoices) fault('choiceCount', 'choices', count)
  const doubled = slot.choices.find((choice, index) => slot.choices.indexOf(choice) < index)
  if (doubled !== undefined) fault('sameChoice', 'choices', doubled)
  text('was', slot.was)
  return faults
}

const isMinute = (time: number): boolean => Number.isInteger(time) && time >= 0 && time <= dayLength

/** Each slot that starts before an earlier one has ended. Slots whose own times cannot be are left out. */
export const findOverlaps = (slots: Pick<Slot, 'start' | 'end'>[]): Overlap[] => {
  const overlaps: Overlap[] = []
  let longest: { index: number; end: number } | null = null
  const inOrder = slots
    .map(({ start, end }, index) => ({ start, end, index }))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start)
  for (const { start, end, index } of inOrder) {
    if (longest !== null && start < longest.end) overlaps.push({ earlier: longest.index, later: index })
    if (longest === null || end > longest.end) longest = { index, end }
  }
  return overlaps
}
