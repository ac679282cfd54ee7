import { deleteDB, type IDBPDatabase, openDB } from 'idb'
import { no, ok, type Result } from '../core/result'
import { answerMs, closeDatabase, databaseName, type OpenRefusal, openDatabase } from './database'

/** What this device keeps, as plain data for a JSON file: each store by name, each record by its key. */
export interface Everything {
  app: 'whats-next'
  /** The version of the database; 0 where there is none. */
  version: number
  stores: Record<string, Record<string, unknown>>
  /** Stores, and records as `store/key`, that could not be read. */
  unreadable: string[]
}

/** All that this device keeps, except the PIN; pairings are there without their secrets. */
export async function exportEverything(): Promise<Result<Everything, OpenRefusal>> {
  const database = await openDatabase()
  return database.ok ? ok(await readWhatCanBeRead()) : database
}

/** What can still be read from a database that is damaged or from a newer release, record by record. Never throws. */
export async function readWhatCanBeRead(): Promise<Everything> {
  const everything: Everything = { app: 'whats-next', version: 0, stores: {}, unreadable: [] }
  try {
    const database = await openAsItIs()
    if (!database) return everything
    everything.version = database.version
    for (const name of database.objectStoreNames) await readStoreInto(everything, database, name)
    database.close()
  } catch {
    everything.unreadable.push(databaseName)
  }
  return everything
}

async function readStoreInto(everything: Everything, database: IDBPDatabase, store: string): Promise<void> {
  const records: Record<string, unknown> = {}
  everything.stores[store] = records
  try {
    for (const key of await database.getAllKeys(store)) {
      if (store === 'facts' && key === 'gate') continue
      try {
        records[String(key)] = withoutSecret(await database.get(store, key))
      } catch {
        everything.unreadable.push(`${store}/${key}`)
      }
    }
  } catch {
    everything.unreadable.push(store)
  }
}

/** A file may be left lying about: whoever had a pairing's secret could make days for the wall. */
const withoutSecret = (record: unknown): unknown =>
  typeof record === 'object' && record !== null && 'secret' in record ? { ...record, secret: 'left out' } : record

/** Opens whatever version is there, without making or upgrading anything; null where there is no database. */
async function openAsItIs(): Promise<IDBPDatabase | null> {
  let isThere = true
  try {
    return await openDB(databaseName, undefined, {
      upgrade: (_database, _from, _to, transaction) => {
        isThere = false
        transaction.done.catch(() => {})
        transaction.abort()
      },
      blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    })
  } catch (error) {
    if (isThere) throw error
    return null
  }
}

/**
 * Deletes everything this device keeps and then looks for it again. Gives back how many records were deleted from
 * each store. Refused as `blocked` while another tab holds on to it, as `failed` when anything is still there.
 * The app itself stays installed.
 */
export async function deleteEverything(): Promise<Result<Record<string, number>, 'blocked' | 'failed'>> {
  await closeDatabase()
  const before = await countRecords()
  const deleted = await deleteDatabase()
  if (!deleted.ok) return deleted
  const after = await countRecords()
  return after && Object.values(after).every((count) => count === 0) ? ok(before ?? {}) : no('failed')
}

const deleteDatabase = (): Promise<Result<void, 'blocked' | 'failed'>> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(no('blocked')), answerMs)
    deleteDB(databaseName).then(
      () => resolve(ok(undefined)),
      () => resolve(no('failed')),
    )
  })

/** The number of records in each store; empty where there is no database, null where it cannot be read. */
async function countRecords(): Promise<Record<string, number> | null> {
  try {
    const database = await openAsItIs()
    if (!database) return {}
    const counts: Record<string, number> = {}
    for (const name of database.objectStoreNames) counts[name] = await database.count(name)
    database.close()
    return counts
  } catch {
    return null
  }
}
