import { asPlanned } from './changes'
import type { HandedDay, Slot } from './day'
import { type DayRecord, newDayRecord } from './dayRecord'

/**
 * The record of a day that takes the place of another one for the same date, or of none: then what the pupil expects,
 * before the changes that the day tells of, counts as what they saw.
 * Ticks and choices stay with the parts that stay; what an adult moved is gone, for the new day is the truth;
 * and what this pupil last saw stays, so that the change cards compare with it.
 */
export function recordOf(day: HandedDay, before: DayRecord | null): DayRecord {
  const { date, slots } = day
  if (!before) return { ...newDayRecord({ date, slots }), seen: asPlanned(day.was ?? slots) }
  const same = (slot: Slot) =>
    before.day.slots.find((other) => other.activity === slot.activity && other.start === slot.start)
  const stays = day.slots.flatMap((slot) => {
    const old = same(slot)
    return old ? [{ slot, old }] : []
  })
  const chosen = stays.flatMap(({ slot, old }) => {
    const option = before.chosen[old.id]
    return option !== undefined && slot.choices.includes(option) ? [[slot.id, option]] : []
  })
  return {
    ...newDayRecord({ date, slots }),
    finished: stays.filter(({ old }) => before.finished.includes(old.id)).map(({ slot }) => slot.id),
    chosen: Object.fromEntries(chosen),
    seen: before.seen ?? before.day.slots,
    leftOut: before.leftOut ?? [],
    fiveToOne: before.fiveToOne,
  }
}
