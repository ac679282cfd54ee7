import { signal } from '@preact/signals'
import type { CollectedDay } from '../../core/review/collected'
import { readCollected } from '../../storage/collected'
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
