import { batch, signal } from '@preact/signals'
import { type DaysMessage, isOfDays } from '../core/handover/message'
import type { Result } from '../core/result'
import { type ChangeCard, changesSince, leftOutBy } from '../core/timetable/changes'
import type { HandedDay, Slot } from '../core/timetable/day'
import type { DayRecord } from '../core/timetable/dayRecord'
import { recordOf } from '../core/timetable/recordOf'
import { runningSlots } from '../core/timetable/running'
import { type ImageRefusal, readImage } from '../device/codeReader'
import { tellOtherTabs } from '../device/tabs'
import { readDay } from '../storage/days'
import { takeHandedOver } from '../storage/handedOver'
import { readPairings } from '../storage/pairings'
import { openBoard } from './boards'
import { proveDate } from './everyMinute'
import { raiseUnkept } from './notices'
import { type CodeRefusal, type Opened, openCode } from './openCode'
import { go, screen, touched } from './screen'
import { type BoardFace, boardShown, boards, moment, today } from './wall'
import { beginReading, isFirstSight, readCopied, readWhole, type WholeMessage, type WholeRefusal } from './wholeMessage'

/** Why nothing comes of what was scanned, chosen or pasted. */
export interface ScanRefusal {
  reason: CodeRefusal['reason'] | WholeRefusal | ImageRefusal | 'forAdults' | 'notKept'
  date: CodeRefusal['date']
}

/** A day of a code as it would stand on the wall. */
export interface NewDay {
  day: HandedDay
  slots: Slot[]
  /** What is different from what this pupil last saw of that date. */
  changes: ChangeCard[]
  /** Whether the wall has no day for its date yet. */
  isFirst: boolean
  /** Whether it is the very day that the wall has for its date. */
  isOnWall: boolean
  /** Whether an adult has moved the day on the wall, which this day takes the place of. */
  isMoved: boolean
}

/** A code that can be used, or was. */
export interface Found extends Omit<Opened, 'days'> {
  days: NewDay[]
  used: boolean
}

/** Why the last code was refused; null while nothing was, or it went well. */
export const refusal = signal<ScanRefusal | null>(null)

/** The code whose days are on show. */
export const found = signal<Found | null>(null)

/** A code for another board of this tablet. */
export interface Elsewhere {
  board: BoardFace
  message: DaysMessage
}

/** The code read last, where its seal opens on another board of this tablet. */
export const elsewhere = signal<Elsewhere | null>(null)

/** Begins a scan, with nothing left over from the last one. */
export function beginScan(): void {
  batch(() => {
    beginReading()
    refusal.value = null
    found.value = null
    elsewhere.value = null
  })
}

/** A code came before the camera. */
export async function readScanned(text: string): Promise<void> {
  if (isFirstSight(text)) await read(readWhole(text))
}

/** A code was pasted as text. */
export const readCode = (text: string): Promise<void> => read(readCopied(text))

async function read(message: Result<WholeMessage, WholeRefusal> | null): Promise<void> {
  touched()
  if (message) await readOn(message)
  else refusal.value = null
}

/** A picture with a code in it was chosen. */
export async function readPicture(file: Blob): Promise<void> {
  const texts = await readImage(file)
  const [text] = texts.ok ? texts.value : []
  if (text !== undefined) await read(readWhole(text))
  else if (!texts.ok) refuse(texts.why)
}

async function readOn(message: Result<WholeMessage, WholeRefusal>): Promise<void> {
  if (!message.ok) return refuse(message.why)
  if (!isOfDays(message.value)) return refuse('forAdults')
  const pairings = await readPairings()
  if (!pairings.ok) return refuse('notKept')
  const opened = openCode(message.value, pairings.value, moment.peek())
  if (!opened.ok) return isForAnother(opened.why) ? lookElsewhere(message.value, opened.why) : refuseFor(opened.why)
  const days = await Promise.all(opened.value.days.map(asNewDay))
  if (screen.peek() === 'scan') showDays(opened.value, days)
}

function showDays(code: Opened, days: NewDay[]): void {
  const replaced = code.freshness === 'same' && days.find(({ isOnWall }) => !isOnWall)
  if (replaced) {
    refuse('olderThanShown', replaced.day.date)
    return
  }
  refusal.value = null
  found.value = { ...code, days, used: false }
  go('newDay')
}

const isForAnother = ({ reason }: CodeRefusal): boolean => reason === 'wrongTablet' || reason === 'unknownTeacher'

/** Looks for the board of this tablet that a code is for: the one whose pairing opens its seal. */
async function lookElsewhere(message: DaysMessage, why: CodeRefusal): Promise<void> {
  for (const board of boards.peek().filter(({ id }) => id !== boardShown.peek())) {
    const pairings = await readPairings(board.id)
    const opened = pairings.ok ? openCode(message, pairings.value, moment.peek()) : null
    if (opened?.ok) {
      refusal.value = null
      elsewhere.value = { board, message }
      return
    }
    if (opened && !isForAnother(opened.why)) return refuseFor(opened.why)
  }
  refuseFor(why)
}

/** Opens the board that the code is for, with the code's days. */
export async function openElsewhere(): Promise<void> {
  const there = elsewhere.peek()
  if (!there || !(await openBoard(there.board.id)).ok) return
  const pairings = await readPairings()
  const opened = pairings.ok ? openCode(there.message, pairings.value, moment.peek()) : null
  if (opened?.ok) showDays(opened.value, await Promise.all(opened.value.days.map(asNewDay)))
}

const refuseFor = ({ reason, date }: CodeRefusal): void => refuse(reason, date)

function refuse(reason: ScanRefusal['reason'], date: ScanRefusal['date'] = null): void {
  elsewhere.value = null
  refusal.value = { reason, date }
}

async function asNewDay(day: HandedDay): Promise<NewDay> {
  const read = await readDay(day.date)
  const before = read.ok ? read.value : null
  const record = recordOf(day, before)
  const slots = runningSlots(record, moment.peek().minute)
  const isOnWall = JSON.stringify(before?.day.slots) === JSON.stringify(day.slots)
  const isMoved = before !== null && before.moves.length > 0
  return {
    day,
    slots,
    changes: changesSince(record.seen, slots, record.leftOut),
    isFirst: before === null,
    isOnWall,
    isMoved,
  }
}

/** Puts the days of the code on the wall: all of it or nothing. */
export async function useFound(): Promise<void> {
  const code = found.peek()
  if (!code) return
  const { keyId, counter } = code
  const { date, ms } = moment.peek()
  const days = code.days.map(({ day }) => day)
  const taken = await takeHandedOver({ keyId, counter, days }, ms, acceptedRecordOf)
  if (!taken.ok) {
    if (taken.why === 'unknownTeacher') return refuse('unknownTeacher')
    raiseUnkept(taken.why)
    return refuse('notKept')
  }
  const todays = taken.value.find((record) => record.date === date)
  if (todays) today.value = todays
  await proveDate({ by: 'dayAccepted' })
  tellOtherTabs()
  if (todays) go('today')
  else found.value = { ...code, used: true }
}

/**
 * Whoever uses today's day has seen its changes. A day ahead keeps its change cards for its own morning: by then what
 * was seen on another day is long ago.
 */
function acceptedRecordOf(day: HandedDay, before: DayRecord | null): DayRecord {
  const record = recordOf(day, before)
  const { date, minute } = moment.peek()
  if (day.date !== date) return record
  const slots = runningSlots(record, minute)
  return { ...record, seen: slots, leftOut: [...(record.leftOut ?? []), ...leftOutBy(record.seen, slots)] }
}
