import type { Result } from '../core/result'
import { isPeopleAndPlaces } from '../core/storedHandover'
import type { PeopleAndPlaces } from '../core/teacher'
import { type OpenRefusal, readStore, type WriteRefusal, writeStore } from './database'

const none: PeopleAndPlaces = { activities: [], places: [], adults: [] }

/** What this teacher has used before; empty lists where nothing is kept or it is damaged. */
export const readPeopleAndPlaces = (): Promise<Result<PeopleAndPlaces, OpenRefusal>> =>
  readStore('facts', async (store) => soundOrNone(await store.get('peopleAndPlaces')))

/** Replaces what is kept by what `change` makes of it, in one transaction. Gives back what is kept now. */
export const changePeopleAndPlaces = (
  change: (used: PeopleAndPlaces) => PeopleAndPlaces,
): Promise<Result<PeopleAndPlaces, WriteRefusal>> =>
  writeStore('facts', async (store) => {
    const next = change(soundOrNone(await store.get('peopleAndPlaces')))
    await store.put(next, 'peopleAndPlaces')
    return next
  })

const soundOrNone = (stored: unknown): PeopleAndPlaces => (isPeopleAndPlaces(stored) ? stored : none)
