import { batch, signal } from '@preact/signals'
import { type BoardId, firstBoard } from '../core/boards'
import type { BreakRequest } from '../core/breaks/breaks'
import type { RecordAgreement } from '../core/review/agreement'
import { firstSettings, type Settings } from '../core/settings'
import type { DeviceRole } from '../core/stored'
import type { IsoDate } from '../core/timetable/day'
import type { DayRecord } from '../core/timetable/dayRecord'
import { type Moment, now } from '../device/clock'
import { readWall, type Wall } from '../storage/wall'
import { showFirst } from './images'
import { raise } from './notices'

/** The present moment on this tablet; moves once a minute. */
export const moment = signal<Moment>(now())

/** What is stored and on the wall now. Screens read these through `shown.ts`, which a preview can replace. */
export const role = signal<DeviceRole | null>(null)
export const settings = signal<Settings>(firstSettings)
export const today = signal<DayRecord | null>(null)
export const openBreak = signal<BreakRequest | null>(null)
export const proven = signal<IsoDate | null>(null)
/** The agreement to keep a private record; null while none is kept. */
export const agreement = signal<RecordAgreement | null>(null)
/** The board on show. After a start it is always the first one. */
export const boardShown = signal<BoardId>(firstBoard)
/** A board as everybody sees it: a picture and a name, and nothing of how its pupil is. */
export interface BoardFace {
  id: BoardId
  symbol: string
  nickname: string
  /** Whether it is the class's, and not one pupil's. */
  wholeClass: boolean
}
/** The boards of this tablet, once Today is on the wall and they are read; empty before. */
export const boards = signal<BoardFace[]>([])
/** Whether a teacher's device is paired, so that there are codes to scan. */
export const paired = signal(false)

/** Reads what the pupil's screen needs from storage and puts it on the wall. */
export async function loadWall(): Promise<Awaited<ReturnType<typeof readWall>>> {
  const read = await readWall(moment.peek().date)
  if (read.ok) hang(read.value)
  return read
}

/** Puts on the wall what was read of it. */
export function hang(wall: Wall): void {
  batch(() => {
    role.value = wall.device
    settings.value = wall.settings
    today.value = wall.day
    openBreak.value = wall.break
    proven.value = wall.proven
    agreement.value = wall.agreement
    paired.value = wall.paired
    showFirst(wall)
  })
  if (wall.damaged.length) raise('recordDamaged')
}
