import { type BoardList, freeBoard, isBoardList } from '../core/boardList'
import { type BoardId, firstBoard } from '../core/boards'
import { no, ok, type Result } from '../core/result'
import type { Settings } from '../core/settings'
import { alone } from './alone'
import {
  type FactName,
  makeDatabase,
  type OpenRefusal,
  readStore,
  type StoreName,
  type WriteRefusal,
  type Writing,
  writeStore,
  writeStores,
} from './database'
import { deleteBoard } from './everything'

const none: BoardList = { others: [], unfinished: null }

/** The boards of this tablet besides the first. What is left of one that was not finished is deleted on the way. */
export async function readBoardList(): Promise<Result<BoardList, OpenRefusal>> {
  const list = await readList()
  return list.ok && list.value.unfinished !== null ? alone(tidyList) : list
}

const readList = () => readStore('facts', async (store) => soundOrNone(await store.get('boards')), firstBoard)

/** Reads the list again: what another tab was at is done, now that this one is alone. */
async function tidyList(): Promise<Result<BoardList, OpenRefusal>> {
  const list = await readList()
  if (!list.ok || list.value.unfinished === null) return list
  const deleted = await deleteBoard(list.value.unfinished)
  if (!deleted.ok) return list
  const listed = await changeList((present) => ({ ...present, unfinished: null }))
  return listed.ok ? listed : list
}

const changeList = (change: (list: BoardList) => BoardList): Promise<Result<BoardList, WriteRefusal>> =>
  writeStore(
    'facts',
    async (store) => {
      const next = change(soundOrNone(await store.get('boards')))
      await store.put(next, 'boards')
      return next
    },
    firstBoard,
  )

const soundOrNone = (stored: unknown): BoardList => (isBoardList(stored) ? stored : none)

/** Why there is no new board: there are as many as fit, or it could not be kept. */
export type NoBoard = 'tooMany' | WriteRefusal

/** Makes a board with these settings and nothing else, and gives back its number. */
export const makeBoard = (settings: Settings): Promise<Result<BoardId, NoBoard>> =>
  alone(async () => {
    const begun = await beginBoard()
    if (!begun.ok) return begun
    const written = await writeStore('facts', (store) => store.put(settings, 'settings'), begun.value)
    if (!written.ok) return written
    const listed = await writeStores(ownStores, (writing) => enlist(begun.value, writing), firstBoard)
    if (!listed.ok) return listed
    return listed.value ? begun : no('failed')
  })

/** A number with an empty database, and a note that it is not one of the boards yet. */
async function beginBoard(): Promise<Result<BoardId, NoBoard>> {
  const list = await tidyList()
  if (!list.ok || list.value.unfinished !== null) return no('failed')
  const board = freeBoard(list.value)
  if (board === null) return no('tooMany')
  const noted = await changeList((present) => ({ ...present, unfinished: board }))
  if (!noted.ok) return noted
  const emptied = await deleteBoard(board)
  if (!emptied.ok) return no('failed')
  const made = await makeDatabase(board)
  return made.ok ? ok(board) : no('failed')
}

/** Makes a board one of the list, unless it was given up meanwhile: nothing of it is there then. */
async function enlist(board: BoardId, writing: Writing<StoreName>): Promise<boolean> {
  const facts = writing.objectStore('facts')
  const { others, unfinished } = soundOrNone(await facts.get('boards'))
  if (unfinished === board) await facts.put({ others: [...others, board], unfinished: null }, 'boards')
  return unfinished === board
}

/** The facts that a board has of its own. */
const ownFacts: FactName[] = ['settings', 'break', 'undo', 'recordAgreement', 'collecting']
const ownStores: StoreName[] = ['facts', 'days', 'voice', 'pairings', 'record']

type Own = Awaited<ReturnType<typeof ownOf>>

/**
 * Gives the pupil of the first board a board of their own, with all that is theirs, and begins the first one anew with
 * these settings. The first board changes in one step, together with the list: no power cut leaves a part on both.
 */
export const moveFirstBoard = (settings: Settings): Promise<Result<BoardId, NoBoard>> =>
  alone(async () => {
    const begun = await beginBoard()
    let copied: Own | null = null
    while (begun.ok) {
      const left = await beginAnew(settings, begun.value, copied)
      if (!left.ok) return left
      if (left.value === 'begun') break
      if (left.value === 'givenUp') return no('failed')
      copied = left.value
      const written = await putInto(begun.value, copied)
      if (!written.ok) return written
    }
    return begun
  })

/** Begins the first board anew where all that it has is copied; else gives back what has to be copied first. */
const beginAnew = (settings: Settings, board: BoardId, copied: Own | null) =>
  writeStores(
    ownStores,
    async (writing) => {
      const own = await ownOf(writing)
      if (JSON.stringify(own) !== JSON.stringify(copied)) return own
      if (!(await enlist(board, writing))) return 'givenUp'
      const facts = writing.objectStore('facts')
      for (const name of ownFacts) await facts.delete(name)
      for (const name of ownStores) if (name !== 'facts') await writing.objectStore(name).clear()
      await facts.put(settings, 'settings')
      return 'begun'
    },
    firstBoard,
  )

/** All that a board has of its own. */
async function ownOf(writing: Writing<StoreName>) {
  const facts = ownFacts.map(async (name) => ({ name, fact: await writing.objectStore('facts').get(name) }))
  return {
    facts: (await Promise.all(facts)).filter(({ fact }) => fact !== undefined),
    days: await writing.objectStore('days').getAll(),
    voice: await writing.objectStore('voice').getAll(),
    pairings: await writing.objectStore('pairings').getAll(),
    record: await writing.objectStore('record').getAll(),
  }
}

/** Gives a board that is being made all this, and nothing else. */
const putInto = (board: BoardId, { facts, days, voice, pairings, record }: Own) =>
  writeStores(
    ownStores,
    async (writing) => {
      for (const name of ownStores) await writing.objectStore(name).clear()
      await Promise.all([
        ...facts.map(({ name, fact }) => writing.objectStore('facts').put(fact, name)),
        ...days.map((day) => writing.objectStore('days').put(day)),
        ...voice.map((said) => writing.objectStore('voice').put(said)),
        ...pairings.map((pairing) => writing.objectStore('pairings').put(pairing)),
        ...record.map((day) => writing.objectStore('record').put(day)),
      ])
    },
    board,
  )

/** Takes a board away with all that it holds. */
export const removeBoard = (board: BoardId): Promise<Result<void, 'blocked' | WriteRefusal>> =>
  alone(async () => {
    const noted = await changeList(({ others }) => ({
      others: others.filter((other) => other !== board),
      unfinished: board,
    }))
    if (!noted.ok) return noted
    const deleted = await deleteBoard(board)
    if (!deleted.ok) return deleted
    const listed = await changeList((list) => ({ ...list, unfinished: null }))
    return listed.ok ? ok(undefined) : listed
  })
