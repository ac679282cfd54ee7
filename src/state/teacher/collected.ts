import { signal } from '@preact/signals'
import type { Result } from '../../core/result'
import type { CollectedDay } from '../../core/review/collected'
import { tellOtherTabs } from '../../device/tabs'
import { deleteCollected, keepCollected, readCollected } from '../../storage/collected'
import type { WriteRefusal } from '../../storage/database'
import { moment } from '../wall'

/** What was collected from the wall tablets, by tablet and date; null before it was read. */
export const collected = signal<CollectedDay[] | null>(null)

export async function loadCollected(): Promise<void> {
  const read = await readCollected(moment.peek().date)
  collected.value = read.ok ? read.value : []
}

/** What was collected of one tablet from one date to another, both counted. */
export const collectedOf = (tabletTag: number, from: string, to: string): CollectedDay[] =>
  collected.value?.filter((day) => day.tabletTag === tabletTag && from <= day.date && day.date <= to) ?? []

/** Keeps what was collected, all of it or nothing. */
export const keepCollectedDays = async (days: CollectedDay[]): Promise<Result<void, WriteRefusal>> =>
  showAfter(await keepCollected(days))

/** An adult deletes all that was collected from a tablet. */
export const removeCollected = async (tabletTag: number): Promise<Result<void, WriteRefusal>> =>
  showAfter(await deleteCollected(tabletTag))

async function showAfter(written: Result<void, WriteRefusal>): Promise<Result<void, WriteRefusal>> {
  if (written.ok) {
    await loadCollected()
    tellOtherTabs()
  }
  return written
}
