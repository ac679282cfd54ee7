import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction, openDB } from 'idb'
import type { Paired } from '../core/handover/paired'
import type { Plan, PlanTemplate } from '../core/plan/plan'
import { no, ok, type Result } from '../core/result'
import type { CollectedDay } from '../core/review/collected'
import type { RecordedDay } from '../core/review/privateRecord'
import type { ComposedDay, Template } from '../core/teacher'
import type { IsoDate } from '../core/timetable/day'
import type { DayRecord } from '../core/timetable/dayRecord'
import type { PupilVoice } from '../core/voice'

export const databaseName = 'whats-next'

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
  /** The private record, by date. Empty unless an agreement is kept among the facts. */
  record: { key: IsoDate; value: RecordedDay }
  plans: { key: number; value: Plan }
  planTemplates: { key: number; value: PlanTemplate }
  /** What was collected from wall tablets, by the tag of the tablet and date. */
  collected: { key: [number, IsoDate]; value: CollectedDay }
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
type StoreToRead<Name extends StoreName> = IDBPObjectStore<Schema, [Name], Name, 'readonly'>
type StoreToWrite<Name extends StoreName> = IDBPObjectStore<Schema, Name[], Name, 'readwrite'>
type Writing<Name extends StoreName> = IDBPTransaction<Schema, Name[], 'readwrite'>

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
]

/**
 * How long to wait for the browser before it counts as blocked. A tab that lets go still finishes what it was writing,
 * and a request behind a blocked one waits without a word, so the browser's own `blocked` event says too much and too
 * little.
 */
export const answerMs = 5000

let opened: Promise<Result<Database, OpenRefusal>> | null = null

/**
 * The one connection of this tab, opened at first use and again after it was lost.
 * It closes by itself when another tab needs a newer version or deletes everything.
 */
export const openDatabase = (): Promise<Result<Database, OpenRefusal>> => (opened ??= open())

/** Closes the connection; the next use opens it again. */
export async function closeDatabase(): Promise<void> {
  const closing = await opened
  opened = null
  if (closing?.ok) closing.value.close()
}

const open = (): Promise<Result<Database, OpenRefusal>> =>
  new Promise((resolve) => {
    const waited = setTimeout(() => resolve(no('blocked')), answerMs)
    // After `blocked` the request still waits: once it is through, the next use finds it open.
    void connect().then((result) => {
      clearTimeout(waited)
      opened = result.ok ? Promise.resolve(result) : null
      resolve(result)
    })
  })

async function connect(): Promise<Result<Database, OpenRefusal>> {
  try {
    if (!globalThis.indexedDB) return no('refused')
    const database = await openDB<Schema>(databaseName, steps.length, {
      upgrade: (database, from) => {
        for (const step of steps.slice(from)) step(database)
      },
      blocking: (_from, _to, event) => {
        opened = null
        ;(event.target as IDBDatabase).close()
      },
      terminated: () => {
        opened = null
      },
    })
    if (storeNames.every((name) => database.objectStoreNames.contains(name))) return ok(database)
    database.close()
    return no('damaged')
  } catch (error) {
    return no(whyNotOpen(error))
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')

function whyNotOpen(error: unknown): OpenRefusal {
  const name = nameOf(error)
  if (name === 'VersionError') return 'future'
  // How browsers say that they keep nothing here, or have no room to begin.
  const refusals = ['SecurityError', 'InvalidStateError', 'NotAllowedError', 'QuotaExceededError']
  return refusals.includes(name) ? 'refused' : 'damaged'
}

/** Reads from one store in one transaction. */
export async function readStore<Name extends StoreName, Value>(
  name: Name,
  work: (store: StoreToRead<Name>) => Promise<Value>,
): Promise<Result<Value, OpenRefusal>> {
  const database = await openDatabase()
  if (!database.ok) return database
  try {
    return ok(await work(database.value.transaction(name).store))
  } catch (error) {
    if (error instanceof DOMException) return no('damaged')
    throw error
  }
}

/** Changes one store in one transaction, as `writeStores` does. */
export const writeStore = <Name extends StoreName, Value>(
  name: Name,
  work: (store: StoreToWrite<Name>) => Promise<Value>,
): Promise<Result<Value, WriteRefusal>> => writeStores([name], (writing) => work(writing.objectStore(name)))

/**
 * Changes several stores in one transaction: all of it or nothing, and two tabs never lose each other's write. It is
 * on the disk, not only on its way there, when this returns: a wall tablet loses its power without warning.
 */
export async function writeStores<Name extends StoreName, Value>(
  names: Name[],
  work: (writing: Writing<Name>) => Promise<Value>,
): Promise<Result<Value, WriteRefusal>> {
  const database = await openDatabase()
  if (!database.ok) return no(database.why === 'refused' ? 'refused' : 'failed')
  try {
    const writing = database.value.transaction(names, 'readwrite', { durability: 'strict' })
    const working = work(writing).catch((error) => {
      abort(writing)
      throw error
    })
    const [value] = await Promise.all([working, writing.done])
    return ok(value)
  } catch (error) {
    if (nameOf(error) === 'QuotaExceededError') return no('full')
    if (error instanceof DOMException) return no('failed')
    throw error
  }
}

function abort(writing: { abort: () => void }): void {
  try {
    writing.abort()
  } catch {
    // It has ended by itself.
  }
}
