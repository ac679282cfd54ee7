import { type BoardList, freeBoard, isBoardList } from '../core/boardList'
import { type BoardId, firstBoard } from '../core/boards'
import { no, ok, type Result } from '../core/result'
import type { Settings } from '../core/settings'
import {
  type FactName,
  makeDatabase,
  type OpenRefusal,
  read,
  readStore,
  type StoreName,
  type WriteRefusal,
  writeStore,
  writeStores,
} from './database'
import { deleteBoard } from './everything'

const none: BoardList = { others: [], unfinished: null }

/** The boards of this tablet besides the first. What is left of one that was not finished is deleted on the way. */
export async function readBoardList(): Promise<Result<BoardList, OpenRefusal>> {
  const stored = await readStore('facts', async (store) => soundOrNone(await store.get('boards')), firstBoard)
  if (!stored.ok || stored.value.unfinished === null) return stored
  const deleted = await deleteBoard(stored.value.unfinished)
  if (!deleted.ok) return stored
  const listed = await changeList((list) => ({ ...list, unfinished: null }))
  return listed.ok ? listed : stored
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
export async function makeBoard(settings: Settings): Promise<Result<BoardId, NoBoard>> {
  const begun = await beginBoard()
  if (!begun.ok) return begun
  const written = await writeStore('facts', (store) => store.put(settings, 'settings'), begun.value)
  return written.ok ? finishBoard(begun.value) : written
}

/** A number with an empty database, and a note that it is not one of the boards yet. */
async function beginBoard(): Promise<Result<BoardId, NoBoard>> {
  const list = await readBoardList()
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

async function finishBoard(board: BoardId): Promise<Result<BoardId, WriteRefusal>> {
  const listed = await changeList(withBoard(board))
  return listed.ok ? ok(board) : listed
}

const withBoard =
  (board: BoardId) =>
  ({ others }: BoardList): BoardList => ({ others: [...others, board], unfinished: null })

/** The facts that a board has of its own. */
const ownFacts: FactName[] = ['settings', 'break', 'undo', 'recordAgreement', 'collecting']
const ownStores: StoreName[] = ['facts', 'days', 'voice', 'pairings', 'record']

/**
 * Gives the pupil of the first board a board of their own, with all that is theirs, and begins the first one anew with
 * these settings. The first board changes in one step, together with the list: no power cut leaves a part on both.
 */
export async function moveFirstBoard(settings: Settings): Promise<Result<BoardId, NoBoard>> {
  const begun = await beginBoard()
  if (!begun.ok) return begun
  const own = await readOwn()
  if (!own.ok) return no('failed')
  const { facts, days, voice, pairings, record } = own.value
  const copied = await writeStores(
    ownStores,
    async (writing) => {
      await Promise.all([
        ...facts.map(({ name, fact }) => writing.objectStore('facts').put(fact, name)),
        ...days.map((day) => writing.objectStore('days').put(day)),
        ...voice.map((said) => writing.objectStore('voice').put(said)),
        ...pairings.map((pairing) => writing.objectStore('pairings').put(pairing)),
        ...record.map((day) => writing.objectStore('record').put(day)),
      ])
    },
    begun.value,
  )
  if (!copied.ok) return copied
  return writeStores(
    ownStores,
    async (writing) => {
      const firstFacts = writing.objectStore('facts')
      for (const name of ownFacts) await firstFacts.delete(name)
      for (const name of ownStores) if (name !== 'facts') await writing.objectStore(name).clear()
      await firstFacts.put(settings, 'settings')
      await firstFacts.put(withBoard(begun.value)(soundOrNone(await firstFacts.get('boards'))), 'boards')
      return begun.value
    },
    firstBoard,
  )
}

/** All that the first board has of its own. */
const readOwn = () =>
  read(async (database) => {
    const reading = database.transaction(ownStores)
    const facts = ownFacts.map(async (name) => ({ name, fact: await reading.objectStore('facts').get(name) }))
    return {
      facts: (await Promise.all(facts)).filter(({ fact }) => fact !== undefined),
      days: await reading.objectStore('days').getAll(),
      voice: await reading.objectStore('voice').getAll(),
      pairings: await reading.objectStore('pairings').getAll(),
      record: await reading.objectStore('record').getAll(),
    }
  }, firstBoard)

/** Takes a board away with all that it holds. */
export async function removeBoard(board: BoardId): Promise<Result<void, 'blocked' | WriteRefusal>> {
  const noted = await changeList(({ others }) => ({
    others: others.filter((other) => other !== board),
    unfinished: board,
  }))
  if (!noted.ok) return noted
  const deleted = await deleteBoard(board)
  if (!deleted.ok) return deleted
  const listed = await changeList((list) => ({ ...list, unfinished: null }))
  return listed.ok ? ok(undefined) : listed
}
