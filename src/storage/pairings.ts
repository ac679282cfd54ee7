import type { BoardId } from '../core/boards'
import { newPaired, type Paired } from '../core/handover/paired'
import type { Pairing } from '../core/handover/pairing'
import type { Result } from '../core/result'
import { isPaired } from '../core/storedHandover'
import type { IsoDate } from '../core/timetable/day'
import { type OpenRefusal, readStore, type WriteRefusal, writeStore } from './database'

/** The teachers' devices a board takes codes from, by key id. A damaged one counts as not paired. */
export const readPairings = (of?: BoardId): Promise<Result<Paired[], OpenRefusal>> =>
  readStore('pairings', async (store) => (await store.getAll()).filter(isPaired), of)

/** Keeps a pairing made today; it takes the place of an earlier one with the same teacher's device. */
export const keepPairing = (pairing: Pairing, today: IsoDate): Promise<Result<void, WriteRefusal>> =>
  writeStore('pairings', async (store) => {
    await store.put(newPaired(pairing, today))
  })

/** Forgets a teacher's device: no code of it is taken any more. */
export const revokePairing = (keyId: number): Promise<Result<void, WriteRefusal>> =>
  writeStore('pairings', (store) => store.delete(keyId))
