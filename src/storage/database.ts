import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction, openDB, unwrap } from 'idb'
import { type BoardId, firstBoard } from '../core/boards'
import type { Paired } from '../core/handover/paired'
import type { Plan, PlanTemplate } from '../core/plan/plan'
import { no, ok, type Result } from '../core/result'
import type { CollectedDay } from '../core/review/collected'
import type { RecordedDay } from '../core/review/privateRecord'
import type { OwnImage } from '../core/symbols/ownImages'
import type { ComposedDay, Template } from '../core/teacher'
import type { IsoDate } from '../core/timetable/day'
import type { DayRecord } from '../core/timetable/dayRecord'
import type { PupilVoice } from '../core/voice'

/** The name of a board's database. The first board keeps the name from when there was only one. */
export const databaseOf = (of: BoardId): string => (of === firstBoard ? 'whats-next' : `whats-next-${of}`)

/** Facts of which there is only one, kept under their names. */
export type FactName =
  | 'settings'
  | 'device'
  | 'gate'
  | 'break'
  | 'proven'
  | 'undo'
  | 'camera'
  | 'teacher'
  | 'peopleAndPlaces'
  | 'handovers'
  | 'recordAgreement'
  | 'collecting'
  | 'usedOn'
  | 'boards'

export interface Schema extends DBSchema {
  days: { key: IsoDate; value: DayRecord }
  voice: { key: IsoDate; value: PupilVoice }
  facts: { key: FactName; value: unknown }
  /** The teachers' devices this device takes codes from, by key id. */
  pairings: { key: number; value: Paired }
  /** The tablets this device makes codes for, by tag. */
  tablets: { key: number; value: Paired }
  /** The days being made, by the tag of the tablet they are for, and date. */
  composed: { key: [number, IsoDate]; value: ComposedDay }
  templates: { key: number; value: Template }
  /** The other adults' devices this device gives plans to and takes them from, by key id and tag. */
  adults: { key: [number, number]; value: Paired }
  /** The private record, by date. Empty unless an agreement is kept among the facts. */
  record: { key: IsoDate; value: RecordedDay }
  plans: { key: number; value: Plan }
  planTemplates: { key: number; value: PlanTemplate }
  /** What was collected from wall tablets, by the tag of the tablet and date. */
  collected: { key: [number, IsoDate]; value: CollectedDay }
  /** The school's own images, by `imageKey`. They belong to the device. */
  images: { key: string; value: OwnImage }
}

export type Database = IDBPDatabase<Schema>
export type StoreName =
  | 'days'
  | 'voice'
  | 'facts'
  | 'pairings'
  | 'tablets'
  | 'composed'
  | 'templates'
  | 'record'
  | 'plans'
  | 'planTemplates'
  | 'collected'
  | 'adults'
  | 'images'
type StoreToRead<Name extends StoreName> = IDBPObjectStore<Schema, [Name], Name, 'readonly'>
type StoreToWrite<Name extends StoreName> = IDBPObjectStore<Schema, Name[], Name, 'readwrite'>
export type Writing<Name extends StoreName> = IDBPTransaction<Schema, Name[], 'readwrite'>

/**
 * Why there is no database: this browser keeps none (`refused`), it was written by a newer release (`future`),
 * it cannot be read (`damaged`), or it gives no answer, as when another tab will not let go (`blocked`).
 * A disk without any room left looks `damaged` too, and is whole again once there is room: never delete at once.
 */
export type OpenRefusal = 'refused' | 'future' | 'damaged' | 'blocked'

/** Why nothing was written: the device is full, the browser keeps nothing, or something else went wrong. */
export type WriteRefusal = 'full' | 'refused' | 'failed'

/** The step at index n leads from version n to version n + 1. A released step never changes; a new one is added. */
const steps: ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('days', { keyPath: 'date' })
    database.createObjectStore('voice', { keyPath: 'date' })
    database.createObjectStore('facts')
  },
  (database) => {
    database.createObjectStore('pairings', { keyPath: 'keyId' })
    database.createObjectStore('tablets', { keyPath: 'tabletTag' })
    database.createObjectStore('composed', { keyPath: ['tabletTag', 'date'] })
    database.createObjectStore('templates', { keyPath: 'id' })
  },
  (database) => {
    database.createObjectStore('record', { keyPath: 'date' })
    database.createObjectStore('plans', { keyPath: 'id' })
    database.createObjectStore('planTemplates', { keyPath: 'id' })
    database.createObjectStore('collected', { keyPath: ['tabletTag', 'date'] })
    database.createObjectStore('adults', { keyPath: ['keyId', 'tabletTag'] })
  },
  (database) => {
    database.createObjectStore('images')
  },
]

const storeNames: StoreName[] = [
  'days',
  'voice',
  'facts',
  'pairings',
  'tablets',
  'composed',
  'templates',
  'record',
  'plans',
  'planTemplates',
  'collected',
  'adults',
  'images',
]

/**
 * How long to wait for the browser before it counts as blocked. A tab that lets go still finishes what it was writing,
 * and a request behind a blocked one waits without a word, so the browser's own `blocked` event says too much and too
 * little.
 */
export const answerMs = 5000

let board = firstBoard

/** Speaks to another board's database from now on. What belongs to the device stays in the first one: see `facts.ts`. */
export function speakTo(other: BoardId): void {
  board = other
}

/** Makes the stores that a database of an older version does not have yet. */
export function makeStores(database: Database, from: number): void {
  for (const step of steps.slice(from)) step(database)
}

/** Whether there is a place for a second copy: in Chromium, at a secure address. */
export const hasCopy = (): boolean => 'storageBuckets' in (globalThis.navigator ?? {})

/** Puts what another database holds into this one, while it is made. */
export type Fill = (transaction: IDBTransaction) => void

/** One change of a store: how it was asked for, and with what. */
export interface Change {
  store: StoreName
  how: 'put' | 'delete' | 'clear'
  what: unknown[]
}

let isShut = false
let emptied = () => {}

/** Opens no database from now on, or again: what this page still knows is not written once everything is deleted. */
export function shut(next: boolean): void {
  isShut = next
}

/** Calls the listener when another tab deletes everything. Nothing is opened any more by then. */
export function onEmptied(listener: () => void): void {
  emptied = listener
}

const opened = new Map<BoardId, Promise<Result<Database, OpenRefusal>>>()

/**
 * This tab's one connection to a board's database, opened at first use and again after it was lost.
 * It closes by itself when another tab needs a newer version or deletes everything.
 */
export const openDatabase = (of = board): Promise<Result<Database, OpenRefusal>> => opened.get(of) ?? open(of, false)

/** Makes the database of a new board. No other use makes one: a board that was removed never comes back empty. */
export const makeDatabase = (of: BoardId): Promise<Result<Database, OpenRefusal>> => open(of, true)

/** Closes the connection; the next use opens it again. */
export async function closeDatabase(of: BoardId): Promise<void> {
  const closing = await opened.get(of)
  opened.delete(of)
  if (closing?.ok) closing.value.close()
}

function open(of: BoardId, makes: boolean): Promise<Result<Database, OpenRefusal>> {
  const opening = new Promise<Result<Database, OpenRefusal>>((resolve) => {
    const waited = setTimeout(() => resolve(no('blocked')), answerMs)
    // After `blocked` the request still waits: once it is through, the next use finds it open.
    void connect(of, makes).then((result) => {
      clearTimeout(waited)
      if (result.ok) opened.set(of, Promise.resolve(result))
      else opened.delete(of)
      resolve(result)
    })
  })
  opened.set(of, opening)
  return opening
}

async function connect(of: BoardId, makes: boolean): Promise<Result<Database, OpenRefusal>> {
  try {
    if (!globalThis.indexedDB) return no('refused')
    if (isShut) return no('blocked')
    const database = await openOrMake(of, makes)
    if (storeNames.every((name) => database.objectStoreNames.contains(name))) return ok(database)
    database.close()
    return no('damaged')
  } catch (error) {
    return no(whyNotOpen(error))
  }
}

/** A database that is not there begins with what its copy holds of it. */
async function openOrMake(of: BoardId, makes: boolean): Promise<Database> {
  const mayMake = makes || of === firstBoard
  let isMissing = false
  const missing = () => {
    isMissing = true
  }
  try {
    return await openWith(of, missing, mayMake && !hasCopy() ? () => {} : null)
  } catch (error) {
    if (!isMissing || !mayMake) throw error
    const lost = await import('./copy').then(({ lostOf }) => lostOf(of)).catch(() => () => {})
    return openWith(of, missing, lost)
  }
}

/** Opens a database. One that is not there is made and filled; without anything to fill it with it is not made. */
const openWith = (of: BoardId, missing: () => void, fill: Fill | null): Promise<Database> =>
  openDB<Schema>(databaseOf(of), steps.length, {
    upgrade: (database, from, _to, transaction) => {
      if (from === 0) missing()
      if (from === 0 && !fill) return stop(transaction)
      makeStores(database, from)
      if (from === 0) fill?.(unwrap(transaction))
    },
    blocking: (_from, to, event) => {
      opened.delete(of)
      ;(event.target as IDBDatabase).close()
      // The first one is deleted only together with all others.
      if (to !== null || of !== firstBoard) return
      shut(true)
      emptied()
    },
    terminated: () => {
      opened.delete(of)
    },
  })

/** Undoes an upgrade; whoever asked for the database is told. */
function stop(upgrade: { done: Promise<void>; abort: () => void }): void {
  upgrade.done.catch(() => {})
  upgrade.abort()
}

let running = 0

/** Counts as one action on the board that is open, whatever it waits for: see `atRest`. */
export async function asOne<Value>(work: () => Promise<Value>): Promise<Value> {
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
  }
}

/**
 * Resolves when nothing is read or written, and nothing goes on with what was: what is done in the same turn comes
 * between no two steps of an action, so that none begun on one board ends on another.
 */
export async function atRest(): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve))
  while (running > 0)
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')

function whyNotOpen(error: unknown): OpenRefusal {
  const name = nameOf(error)
  if (name === 'VersionError') return 'future'
  // How browsers say that they keep nothing here, or have no room to begin.
  const refusals = ['SecurityError', 'InvalidStateError', 'NotAllowedError', 'QuotaExceededError']
  return refusals.includes(name) ? 'refused' : 'damaged'
}

const underWay = new Set<{ done: Promise<void>; abort: () => void }>()

/** Keeps a transaction within reach of `breakOff` until it is done. */
export function watched<Transaction extends { done: Promise<void>; abort: () => void }>(
  transaction: Transaction,
): Transaction {
  underWay.add(transaction)
  const over = () => void underWay.delete(transaction)
  transaction.done.then(over, over)
  return transaction
}

/** Breaks off what is being read and written, for a page that is left. True when there was any. */
export function breakOff(): boolean {
  const some = underWay.size > 0
  for (const transaction of underWay) abort(transaction)
  return some
}

/** Reads from one store in one transaction. */
export const readStore = <Name extends StoreName, Value>(
  name: Name,
  work: (store: StoreToRead<Name>) => Promise<Value>,
  of?: BoardId,
): Promise<Result<Value, OpenRefusal>> => read((database) => work(watched(database.transaction(name)).store), of)

/** Reads from the database of a board: of the one spoken to unless another is named. */
export const read = <Value>(
  work: (database: Database) => Promise<Value>,
  of?: BoardId,
): Promise<Result<Value, OpenRefusal>> =>
  asOne(async () => {
    const database = await openDatabase(of)
    if (!database.ok) return database
    try {
      return ok(await work(database.value))
    } catch (error) {
      if (error instanceof DOMException) return no('damaged')
      throw error
    }
  })

/** Changes one store in one transaction, as `writeStores` does. */
export const writeStore = <Name extends StoreName, Value>(
  name: Name,
  work: (store: StoreToWrite<Name>) => Promise<Value>,
  of?: BoardId,
): Promise<Result<Value, WriteRefusal>> => writeStores([name], (writing) => work(writing.objectStore(name)), of)

/**
 * Changes several stores in one transaction: all of it or nothing, and two tabs never lose each other's write. It is
 * on the disk, not only on its way there, when this returns: a wall tablet loses its power without warning.
 */
export const writeStores = <Name extends StoreName, Value>(
  names: Name[],
  work: (writing: Writing<Name>) => Promise<Value>,
  of?: BoardId,
): Promise<Result<Value, WriteRefusal>> => asOne(() => write(names, work, of))

async function write<Name extends StoreName, Value>(
  names: Name[],
  work: (writing: Writing<Name>) => Promise<Value>,
  of: BoardId | undefined,
): Promise<Result<Value, WriteRefusal>> {
  const database = await openDatabase(of)
  if (!database.ok) return no(database.why === 'refused' ? 'refused' : 'failed')
  try {
    const writing = watched(database.value.transaction(names, 'readwrite', { durability: 'strict' }))
    const changes: Change[] = []
    const working = work(hasCopy() ? noting(writing, changes) : writing).catch((error) => {
      abort(writing)
      throw error
    })
    const [value] = await Promise.all([working, writing.done])
    if (changes.length > 0) await noteInCopy(database.value, changes)
    return ok(value)
  } catch (error) {
    if (nameOf(error) === 'QuotaExceededError') return no('full')
    if (error instanceof DOMException) return no('failed')
    throw error
  }
}

/** What is kept is kept, whatever becomes of its copy: one that does not answer is not waited for. */
const noteInCopy = (main: Database, changes: Change[]): Promise<void> =>
  Promise.race([
    import('./copy').then(({ keepCopy }) => keepCopy(main, changes)).catch(() => {}),
    new Promise<void>((resolve) => setTimeout(resolve, answerMs)),
  ])

/** The transaction as it is, which notes each change that is asked of its stores. */
function noting<Name extends StoreName>(writing: Writing<Name>, changes: Change[]): Writing<Name> {
  const storeOf = (store: Name) =>
    seenThrough(writing.objectStore(store), (how, ask) =>
      ['put', 'delete', 'clear'].includes(how)
        ? (...what: unknown[]) => {
            changes.push({ store, how: how as Change['how'], what })
            return ask(...what)
          }
        : ask,
    )
  return seenThrough(writing, (name, ask) => (name === 'objectStore' ? storeOf : ask) as typeof ask)
}

type Ask = (...what: unknown[]) => unknown

/** An object whose methods are those that `through` makes of its own. */
const seenThrough = <Of extends object>(of: Of, through: (name: string, ask: Ask) => Ask): Of =>
  new Proxy(of, {
    get: (_, name) => {
      const value = Reflect.get(of, name)
      return typeof value === 'function' ? through(String(name), value.bind(of)) : value
    },
  })

function abort(writing: { abort: () => void }): void {
  try {
    writing.abort()
  } catch {
    // It has ended by itself.
  }
}
