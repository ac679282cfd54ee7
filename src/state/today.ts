import { signal } from '@preact/signals'
import { acceptChange, type ChangeCard, leftOutBy } from '../core/timetable/changes'
import type { Slot } from '../core/timetable/day'
import type { DayRecord } from '../core/timetable/dayRecord'
import { withChoice, withHoldLetGo } from '../core/timetable/running'
import { tellOtherTabs } from '../device/tabs'
import { changeDay } from '../storage/days'
import { raiseUnkept } from './notices'
import { preview } from './preview'
import { shownMinute, shownRecord, slots } from './shown'
import { recordChoice } from './voice'
import { today } from './wall'

const undoMs = 10_000

/** The slot ticked in the last ten seconds, which can still be undone. */
export const justFinished = signal<number | null>(null)
let undoEnds: ReturnType<typeof setTimeout> | undefined

/** The pupil ticks a slot as finished. It moves nothing. */
export async function finish(slot: number): Promise<void> {
  justFinished.value = slot
  clearTimeout(undoEnds)
  undoEnds = setTimeout(() => {
    justFinished.value = null
  }, undoMs)
  await changeToday((record) => ({ ...record, finished: [...new Set([...record.finished, slot])] }))
}

/** Takes the tick away again. */
export async function undoFinish(slot: number): Promise<void> {
  await changeToday((record) => ({ ...record, finished: record.finished.filter((other) => other !== slot) }))
  justFinished.value = null
}

/** The pupil picks an option; picking again changes it. */
export async function choose(slot: Slot, option: string): Promise<void> {
  await changeToday((record) => withChoice(record, slot.id, option))
  await recordChoice(slot, option)
}

/** The pupil accepts a change card. */
export async function accept(card: ChangeCard): Promise<void> {
  const current = slots.peek()
  await changeToday((record) => ({
    ...record,
    seen: acceptChange(record.seen, current, card),
    leftOut: [...(record.leftOut ?? []), ...leftOutBy(record.seen, current, card)],
  }))
}

/** An adult lets go of a held slot. */
export const letGo = (): Promise<void> => changeToday((record) => withHoldLetGo(record, shownMinute.peek()))

/** An adult moves the five-to-one strip. */
export const setFiveToOne = (count: number): Promise<void> => changeToday((record) => ({ ...record, fiveToOne: count }))

/**
 * Stored, then shown. When storing fails the board still answers, and the adult gets a notice. A day that is gone
 * meanwhile, as when another tab deleted everything, stays gone.
 */
export async function changeToday(change: (record: DayRecord) => DayRecord): Promise<void> {
  const record = shownRecord.peek()
  if (!record) return
  const previewing = preview.peek()
  if (previewing) {
    preview.value = { ...previewing, record: change(record) }
    return
  }
  const written = await changeDay(record.date, (stored) => stored && change(stored))
  if (!written.ok) raiseUnkept(written.why)
  today.value = written.ok ? written.value : change(record)
  if (written.ok) tellOtherTabs()
}
