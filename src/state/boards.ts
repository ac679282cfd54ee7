import { batch, effect, signal } from '@preact/signals'
import { mostBoards } from '../core/boardList'
import { type BoardId, firstBoard } from '../core/boards'
import { no, ok, type Result } from '../core/result'
import { firstSettings, type Settings } from '../core/settings'
import { now } from '../device/clock'
import { onOtherTab, tellOtherTabs } from '../device/tabs'
import { makeBoard, moveFirstBoard, type NoBoard, readBoardList, removeBoard } from '../storage/boards'
import { atRest, type OpenRefusal, speakTo, type WriteRefusal } from '../storage/database'
import { purgeBoard } from '../storage/purge'
import { readSettings } from '../storage/settings'
import { forgetOldUndo } from '../storage/undo'
import { readWall } from '../storage/wall'
import { choosing } from './choosing'
import { passMinute } from './everyMinute'
import { raise } from './notices'
import { preview } from './preview'
import { go, leadBack, type StaysAs, screen, toToday, touched } from './screen'
import { changeSettings } from './settings'
import { justFinished } from './today'
import { voice } from './voice'
import { boardShown, boards, hang, moment, openBreak, proven, settings } from './wall'

/** Boards that cannot be read. Nothing of them is shown, and nothing is deleted but by an adult. */
export const unreadableBoards = signal<BoardId[]>([])

/** Whether there is room for one more. */
export const boardsFit = (): boolean => boards.value.length + unreadableBoards.value.length < mostBoards

/** Looks again at which boards this tablet has. One that is on show and no longer there makes way for the first. */
export async function loadBoards(): Promise<void> {
  if (!hasBegun) begin()
  const list = await readBoardList()
  if (!list.ok) return
  const ids = [firstBoard, ...list.value.others]
  const read = await Promise.all(ids.map(async (id) => ({ id, settings: await readSettings(id) })))
  batch(() => {
    boards.value = read.flatMap(({ id, settings }) =>
      settings.ok ? [{ id, ...settings.value.board, wholeClass: id === firstBoard && settings.value.wholeClass }] : [],
    )
    unreadableBoards.value = read.flatMap(({ id, settings }) => (settings.ok ? [] : [id]))
  })
  if (unreadableBoards.peek().length > 0) raise('boardUnreadable')
  if (!ids.includes(boardShown.peek())) await (screen.peek() === 'adults' ? workOn : openBoard)(firstBoard)
}

let wanted: BoardId = firstBoard

/** Puts another board on the wall: its break where one is open, else its Today. */
export const openBoard = (id: BoardId): Promise<Result<void, OpenRefusal>> => turnTo(id, () => go('today'))

/** Turns the adults' screen to another board. */
export const workOn = (id: BoardId): Promise<Result<void, OpenRefusal>> => turnTo(id, () => {})

/**
 * What was begun on the board before ends there first. A board that cannot be read leaves everything as it is, and
 * adults are told. `leave` leaves the screen of the board before.
 */
async function turnTo(id: BoardId, leave: () => void): Promise<Result<void, OpenRefusal>> {
  wanted = id
  const read = await readWall(moment.peek().date, id)
  if (!read.ok) {
    raise('boardUnreadable')
    return read
  }
  await atRest()
  if (wanted !== id) return ok(undefined)
  leave()
  batch(() => {
    speakTo(id)
    boardShown.value = id
    voice.value = null
    justFinished.value = null
    choosing.value = null
    hang(read.value)
  })
  if (screen.peek() === 'today' && openBreak.peek()) go('break')
  await passMinute(now())
  return ok(undefined)
}

/** A pupil's board is on show, and the class's waits behind it. */
const isAway = (): boolean =>
  boardShown.peek() !== firstBoard && preview.peek() === null && boards.peek().some(({ wholeClass }) => wholeClass)

const minuteMs = 60_000

/** These are as good as Today: a break that runs is on its own board whenever its pupil comes back. */
const isLeft = (from: StaysAs): boolean =>
  from === 'today' || from === 'quiet' || (from === 'break' && openBreak.peek()?.step === 'running')

/** Back to the class: from a pupil's Today after a minute, and from screens behind it when their own time is over. */
const toClass: typeof toToday = {
  after: (from) => (isAway() && isLeft(from) ? minuteMs : toToday.after(from)),
  go: (from) => {
    if (!isAway() || from === 'howAmI') toToday.go(from)
    else void openBoard(firstBoard).then((opened) => opened.ok || toToday.go(from))
  },
}

/** What is over is gone from every board. */
export async function purgeBoards(): Promise<void> {
  const { date, ms } = moment.peek()
  for (const { id } of boards.peek()) await purgeBoard(id, { date, ms, proven: proven.peek() })
}

let hasBegun = false

/** Begins a date, where the tablet has had several boards: they are looked at again, and the first is on show. */
export async function beginDate(): Promise<void> {
  await loadBoards()
  if (boardShown.peek() !== firstBoard && screen.peek() !== 'adults') await openBoard(firstBoard)
}

function begin(): void {
  hasBegun = true
  leadBack(toClass)
  onOtherTab(() => void loadBoards())
  // Asked again of each break and each board, whether it stays.
  effect(() => {
    openBreak.value
    boardShown.value
    touched()
  })
  effect(() => {
    const { board } = settings.value
    boards.value = boards.peek().map((one) => (one.id === boardShown.peek() ? { ...one, ...board } : one))
  })
  effect(() => {
    const { ms } = moment.value
    for (const { id } of boards.peek()) void forgetOldUndo(ms, id)
  })
}

/** How a board looks. */
export type Face = Settings['board']

/** An adult makes one more board. */
export const addBoard = (board: Face): Promise<Result<BoardId, NoBoard>> => told(makeBoard({ ...firstSettings, board }))

/** An adult takes a board away, with all that it holds. The first one stays. */
export async function takeBoardAway(id: BoardId): Promise<Result<void, WriteRefusal | 'blocked'>> {
  if (boardShown.peek() === id) await workOn(firstBoard)
  if (boardShown.peek() === id) return no('failed')
  return told(removeBoard(id))
}

/** An adult gives the pupil of the first board a board of their own, and the first one to the class. */
export async function showClass(board: Face): Promise<Result<void, NoBoard>> {
  const moved = await told(moveFirstBoard({ ...firstSettings, board, wholeClass: true }))
  return moved.ok ? setWholeClass(true) : moved
}

/** An adult says that the first board is the class's already: nothing moves. */
export const markClass = (): Promise<Result<void, WriteRefusal>> => setWholeClass(true)

/** An adult says that the first board is one pupil's again. */
export const endClass = (): Promise<Result<void, WriteRefusal>> => setWholeClass(false)

async function setWholeClass(wholeClass: boolean): Promise<Result<void, WriteRefusal>> {
  if (!(await workOn(firstBoard)).ok) return no('failed')
  return told(changeSettings((before) => ({ ...before, wholeClass })))
}

async function told<Value, Refusal>(done: Promise<Result<Value, Refusal>>): Promise<Result<Value, Refusal>> {
  const result = await done
  await loadBoards()
  tellOtherTabs()
  return result
}
