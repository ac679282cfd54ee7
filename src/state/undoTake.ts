import { signal } from '@preact/signals'
import type { Result } from '../core/result'
import type { IsoDate, Minute } from '../core/timetable/day'
import { at } from '../device/clock'
import { tellOtherTabs } from '../device/tabs'
import type { WriteRefusal } from '../storage/database'
import { readUndo, undoTake } from '../storage/handedOver'
import { readPairings } from '../storage/pairings'
import { loadWall, moment } from './wall'

/** The last change of a day, while it can be undone. */
export interface Undoable {
  /** By a code, or by an adult's hand on this tablet. */
  byCode: boolean
  /** Whose code it was; null where that device is not paired any more. */
  adultName: string | null
  dates: IsoDate[]
  /** Until when, on the clock. */
  until: Minute
}

/** What can be undone now; null where nothing can. */
export const undoable = signal<Undoable | null>(null)

/** How often something was put back on this screen: what it said before that is not true any more. */
export const putBacks = signal(0)

/** Looks again at what can be undone. */
export async function lookForUndo(): Promise<void> {
  const [undo, pairings] = await Promise.all([readUndo(moment.peek().ms), readPairings()])
  if (!undo.ok || !undo.value) {
    undoable.value = null
    return
  }
  const { keyId, before, until } = undo.value
  const pairing = pairings.ok ? pairings.value.find((one) => one.keyId === keyId) : undefined
  undoable.value = {
    byCode: keyId !== null,
    adultName: pairing?.adultName ?? null,
    dates: before.map(({ date }) => date),
    until: at(until).minute,
  }
}

/** An adult puts back what was there before the last change; a code that was undone can then be taken again. */
export async function undoLastTake(): Promise<Result<void, WriteRefusal | 'tooLate'>> {
  const undone = await undoTake(moment.peek().ms)
  if (undone.ok) {
    await loadWall()
    tellOtherTabs()
    putBacks.value++
  }
  await lookForUndo()
  return undone
}
