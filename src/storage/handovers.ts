import type { Result } from '../core/result'
import { isHandover } from '../core/storedHandover'
import type { Handover } from '../core/teacher'
import { type OpenRefusal, readStore, type WriteRefusal, writeStore } from './database'

/** The days as the tablets last got them, at most one for each tablet and date; without those that are damaged. */
export const readHandovers = (): Promise<Result<Handover[], OpenRefusal>> =>
  readStore('facts', async (store) => soundHandovers(await store.get('handovers')))

/** Replaces what is kept by what `change` makes of it, in one transaction. Gives back what is kept now. */
export const changeHandovers = (
  change: (handovers: Handover[]) => Handover[],
): Promise<Result<Handover[], WriteRefusal>> =>
  writeStore('facts', async (store) => {
    const next = change(soundHandovers(await store.get('handovers')))
    await store.put(next, 'handovers')
    return next
  })

/** Those of a stored list that are sound. */
export const soundHandovers = (stored: unknown): Handover[] => (Array.isArray(stored) ? stored.filter(isHandover) : [])
