import { type IDBPDatabase, unwrap, wrap } from 'idb'
import { possibleBoards } from '../core/boardList'
import { type BoardId, firstBoard } from '../core/boards'
import { inTurn } from '../core/inTurn'
import {
  type Change,
  type Database,
  databaseOf,
  type Fill,
  makeDatabase,
  makeStores,
  type Schema,
  type StoreName,
} from './database'

/**
 * A second copy of what each board keeps, in a bucket of its own: a directory that nothing else is written to. Chromium
 * deletes all databases of an origin once the file they share is damaged, as by a browser that was killed in the middle
 * of a write. It needs two kills, one for each file, to lose both, and the first is made good at the next start.
 * What a kill between the two writes left undone here is, too: the first write after each start copies everything.
 */
const bucket = (): Promise<{ indexedDB: IDBFactory }> =>
  (
    navigator as unknown as { storageBuckets: { open(name: string): Promise<{ indexedDB: IDBFactory }> } }
  ).storageBuckets.open('copy')

type Copy = IDBPDatabase<Schema>

const opened = new Map<string, Copy>()

const afterOthers = inTurn()

/**
 * Makes the same changes in the copy, which begins after each start as the main one is. One that cannot be written ends
 * the copy, and the next write makes a new one. Rejects, and leaves the copy as it was, where the main one cannot be read.
 */
export const keepCopy = (main: Database, changes: Change[]): Promise<void> =>
  afterOthers(async () => {
    const open = opened.get(main.name)
    const fill = open ? null : await fillFrom(main)
    try {
      const copy = open ?? (await openCopy(main))
      await change(
        copy,
        fill ? [...copy.objectStoreNames] : storesOf(changes),
        fill ?? ((writing) => repeat(writing, changes)),
      )
    } catch {
      await remove(main.name).catch(() => {})
    }
  })

async function openCopy(main: Database): Promise<Copy> {
  const opening = (await bucket()).indexedDB.open(main.name, main.version)
  opening.onupgradeneeded = ({ oldVersion }) => makeStores(wrap(opening.result) as unknown as Database, oldVersion)
  const copy = (await wrap(opening)) as Copy
  const forget = () => void opened.delete(main.name)
  copy.addEventListener('versionchange', () => {
    forget()
    copy.close()
  })
  copy.addEventListener('close', forget)
  opened.set(main.name, copy)
  return copy
}

const storesOf = (changes: Change[]): StoreName[] => [...new Set(changes.map(({ store }) => store))]

async function change(copy: Copy, stores: StoreName[], work: Fill): Promise<void> {
  const writing = copy.transaction(stores, 'readwrite', { durability: 'strict' })
  work(unwrap(writing))
  await writing.done
}

/** The copies there are, with their versions. */
async function versions(): Promise<Map<string | undefined, number | undefined>> {
  const { indexedDB } = await bucket()
  return new Map((await indexedDB.databases()).map(({ name, version }) => [name, version]))
}

/** Reads all that a database holds, to be put in the place of what another does. */
async function fillFrom(database: Database | Copy): Promise<Fill> {
  const names = [...database.objectStoreNames]
  const reading = database.transaction(names)
  const records = await Promise.all(
    names.map(async (name) => {
      const store = reading.objectStore(name)
      return { name, keys: await store.getAllKeys(), values: await store.getAll() }
    }),
  )
  return (transaction) => {
    for (const { name, keys, values } of records) {
      const store = transaction.objectStore(name)
      store.clear()
      // A store whose records carry their key takes no other.
      for (const [at, value] of values.entries())
        store.put(value, store.keyPath === null ? (keys[at] as IDBValidKey) : undefined)
    }
  }
}

function repeat(writing: IDBTransaction, changes: Change[]): void {
  for (const { store, how, what } of changes) {
    const at = writing.objectStore(store) as unknown as Record<Change['how'], (...what: unknown[]) => void>
    at[how](...what)
  }
}

/** What a board held whose database is not there any more, and nothing of one that is new. Of the first also the others. */
export async function lostOf(board: BoardId): Promise<Fill> {
  const kept = await versions()
  const others = board === firstBoard ? possibleBoards.filter((one) => one !== firstBoard) : []
  for (const other of others) if (kept.has(databaseOf(other))) await makeDatabase(other)
  if (!kept.has(databaseOf(board))) return () => {}
  const copy = (await wrap((await bucket()).indexedDB.open(databaseOf(board)))) as Copy
  const fill = await fillFrom(copy)
  copy.close()
  return fill
}

/** Deletes the copy of a board, whether there is one or not. */
export const deleteCopy = (board: BoardId): Promise<void> => afterOthers(() => remove(databaseOf(board)))

async function remove(name: string): Promise<void> {
  opened.get(name)?.close()
  opened.delete(name)
  await wrap((await bucket()).indexedDB.deleteDatabase(name))
}
