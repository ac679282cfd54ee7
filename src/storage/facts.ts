import type { Result } from '../core/result'
import { type FactName, type OpenRefusal, readStore, type WriteRefusal, writeStore } from './database'

/** Reads the one fact of this name; null where there is none or it is damaged. */
export const readFact = <Value>(
  name: FactName,
  isSound: (stored: unknown) => stored is Value,
): Promise<Result<Value | null, OpenRefusal>> =>
  readStore('facts', async (store) => {
    const stored = await store.get(name)
    return isSound(stored) ? stored : null
  })

/** Replaces the one fact of this name; null takes it away. */
export const writeFact = (name: FactName, value: unknown): Promise<Result<void, WriteRefusal>> =>
  writeStore('facts', async (store) => {
    if (value === null) await store.delete(name)
    else await store.put(value, name)
  })
