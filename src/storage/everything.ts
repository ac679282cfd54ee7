import { deleteDB, type IDBPDatabase, openDB } from 'idb'
import { possibleBoards } from '../core/boardList'
import { type BoardId, firstBoard } from '../core/boards'
import { no, ok, type Result } from '../core/result'
import { answerMs, closeDatabase, databaseOf, hasCopy, type OpenRefusal, openDatabase, shut } from './database'

/** What one database holds, as plain data for a JSON file: each store by name, each record by its key. */
interface Contents {
  /** The version of the database; 0 where there is none. */
  version: number
  stores: Record<string, Record<string, unknown>>
  /** Stores, and records as `store/key`, that could not be read. */
  unreadable: string[]
}

/** What this device keeps: of itself and its first board, and of its other boards by their numbers. */
export interface Everything extends Contents {
  app: 'whats-next'
  boards: Record<BoardId, Contents>
}

/** All that this device keeps, except the PIN; pairings are there without their secrets. */
export async function exportEverything(): Promise<Result<Everything, OpenRefusal>> {
  const database = await openDatabase(firstBoard)
  return database.ok ? ok(await readWhatCanBeRead()) : database
}

/** What can still be read from databases that are damaged or from a newer release, record by record. Never throws. */
export async function readWhatCanBeRead(): Promise<Everything> {
  const everything: Everything = { app: 'whats-next', ...(await readContents(firstBoard)), boards: {} }
  for (const board of possibleBoards.filter((one) => one !== firstBoard)) {
    const contents = await readContents(board)
    if (contents.version > 0 || contents.unreadable.length > 0) everything.boards[board] = contents
  }
  return everything
}

async function readContents(of: BoardId): Promise<Contents> {
  const contents: Contents = { version: 0, stores: {}, unreadable: [] }
  try {
    const database = await openAsItIs(of)
    if (!database) return contents
    contents.version = database.version
    for (const name of database.objectStoreNames) await readStoreInto(contents, database, name)
    database.close()
  } catch {
    contents.unreadable.push(databaseOf(of))
  }
  return contents
}

async function readStoreInto(contents: Contents, database: IDBPDatabase, store: string): Promise<void> {
  const records: Record<string, unknown> = {}
  contents.stores[store] = records
  try {
    for (const key of await database.getAllKeys(store)) {
      if (store === 'facts' && key === 'gate') continue
      try {
        records[String(key)] = withoutSecret(await database.get(store, key))
      } catch {
        contents.unreadable.push(`${store}/${key}`)
      }
    }
  } catch {
    contents.unreadable.push(store)
  }
}

/** A file may be left lying about: whoever had a pairing's secret could make days for the wall. */
const withoutSecret = (record: unknown): unknown =>
  typeof record === 'object' && record !== null && 'secret' in record ? { ...record, secret: 'left out' } : record

/** Opens whatever version is there, without making or upgrading anything; null where there is no database. */
async function openAsItIs(of: BoardId): Promise<IDBPDatabase | null> {
  let isThere = true
  try {
    return await openDB(databaseOf(of), undefined, {
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
 * each store, of all boards together. Refused as `blocked` while another tab holds on to it, as `failed` when anything
 * is still there. The app itself stays installed.
 */
export async function deleteEverything(): Promise<Result<Record<string, number>, 'blocked' | 'failed'>> {
  shut(true)
  const deleted = await deleteAndCount()
  // What is gone stays gone: this page has to be loaded again before it keeps anything.
  if (!deleted.ok) shut(false)
  return deleted
}

async function deleteAndCount(): ReturnType<typeof deleteEverything> {
  await Promise.all(possibleBoards.map(closeDatabase))
  const before = await countRecords()
  // The first one last: it knows of the others.
  for (const board of [...possibleBoards].reverse()) {
    const deleted = await deleteBoard(board)
    if (!deleted.ok) return deleted
  }
  const after = await countRecords()
  return after && Object.values(after).every((count) => count === 0) ? ok(before ?? {}) : no('failed')
}

/** Deletes the database of a board, whether there is one or not. */
export async function deleteBoard(of: BoardId): Promise<Result<void, 'blocked' | 'failed'>> {
  await closeDatabase(of)
  return new Promise((resolve) => {
    const waited = setTimeout(() => resolve(no('blocked')), answerMs)
    deleteBoth(of)
      .then(
        () => resolve(ok(undefined)),
        () => resolve(no('failed')),
      )
      .finally(() => clearTimeout(waited))
  })
}

/** The copy first, so that nothing comes back from it. */
async function deleteBoth(of: BoardId): Promise<void> {
  if (hasCopy()) await (await import('./copy')).deleteCopy(of)
  await deleteDB(databaseOf(of))
}

/** The number of records in each store, of all boards together; null where one cannot be read. */
async function countRecords(): Promise<Record<string, number> | null> {
  try {
    const counts: Record<string, number> = {}
    for (const board of possibleBoards) {
      const database = await openAsItIs(board)
      if (!database) continue
      for (const name of database.objectStoreNames) counts[name] = (counts[name] ?? 0) + (await database.count(name))
      database.close()
    }
    return counts
  } catch {
    return null
  }
}
