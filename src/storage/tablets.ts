import { nextCounter } from '../core/handover/judge'
import { countersOf, newPaired, type Paired, raiseCounters } from '../core/handover/paired'
import type { Pairing } from '../core/handover/pairing'
import { no, ok, type Result } from '../core/result'
import { isPaired } from '../core/storedHandover'
import type { IsoDate } from '../core/timetable/day'
import { type OpenRefusal, readStore, type WriteRefusal, writeStore } from './database'

/** The tablets this device makes codes for, by tag. A damaged one counts as not paired. */
export const readTablets = (): Promise<Result<Paired[], OpenRefusal>> =>
  readStore('tablets', async (store) => (await store.getAll()).filter(isPaired))

/** Keeps a pairing made today. */
export const keepTablet = (pairing: Pairing, today: IsoDate): Promise<Result<void, WriteRefusal>> =>
  writeStore('tablets', async (store) => {
    await store.put(newPaired(pairing, today))
  })

/** Forgets a tablet. The days composed for it stay: `moveComposed` gives them to another one. */
export const forgetTablet = (tabletTag: number): Promise<Result<void, WriteRefusal>> =>
  writeStore('tablets', (store) => store.delete(tabletTag))

/** The issue counter of a new code for these dates; it is kept before any code shows it, so none is given twice. */
export async function issueCounter(
  tabletTag: number,
  dates: IsoDate[],
): Promise<Result<number, WriteRefusal | 'notPaired'>> {
  const issued = await writeStore('tablets', async (store) => {
    const tablet: unknown = await store.get(tabletTag)
    if (!isPaired(tablet)) return no('notPaired' as const)
    const counter = nextCounter(dates, countersOf(tablet))
    await store.put({ ...tablet, counters: raiseCounters(tablet.counters, dates, counter) })
    return ok(counter)
  })
  return issued.ok ? issued.value : issued
}
