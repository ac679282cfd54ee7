import { newPaired, type Paired } from '../core/handover/paired'
import type { Pairing } from '../core/handover/pairing'
import type { Result } from '../core/result'
import { isPaired } from '../core/storedHandover'
import type { IsoDate } from '../core/timetable/day'
import { type OpenRefusal, readStore, type WriteRefusal, writeStore } from './database'

/** The pairings with other adults' devices. A damaged one counts as not paired. */
export const readAdults = (): Promise<Result<Paired[], OpenRefusal>> =>
  readStore('adults', async (store) => (await store.getAll()).filter(isPaired))

/** Keeps a pairing made today. */
export const keepAdult = (pairing: Pairing, today: IsoDate): Promise<Result<void, WriteRefusal>> =>
  writeStore('adults', async (store) => {
    await store.put(newPaired(pairing, today))
  })

/** Forgets another adult's device: nothing of it is taken any more. */
export const forgetAdult = ({ keyId, tabletTag }: Pairing): Promise<Result<void, WriteRefusal>> =>
  writeStore('adults', (store) => store.delete([keyId, tabletTag]))
