import { firstBoard } from '../core/boards'
import type { Result } from '../core/result'
import { type FactName, type OpenRefusal, readStore, type WriteRefusal, writeStore } from './database'

/** What belongs to the device is kept beside the first board, whichever board is open. */
const ofTheDevice: FactName[] = ['device', 'gate', 'proven', 'camera', 'boards']
const boardOf = (name: FactName) => (ofTheDevice.includes(name) ? firstBoard : undefined)

/** Reads the one fact of this name; null where there is none or it is damaged. */
export const readFact = <Value>(
  name: FactName,
  isSound: (stored: unknown) => stored is Value,
): Promise<Result<Value | null, OpenRefusal>> =>
  readStore(
    'facts',
    async (store) => {
      const stored = await store.get(name)
      return isSound(stored) ? stored : null
    },
    boardOf(name),
  )

/** Replaces the one fact of this name; null takes it away. */
export const writeFact = (name: FactName, value: unknown): Promise<Result<void, WriteRefusal>> =>
  writeStore(
    'facts',
    async (store) => {
      if (value === null) await store.delete(name)
      else await store.put(value, name)
    },
    boardOf(name),
  )
