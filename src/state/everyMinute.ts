import { breakAfter } from '../core/breaks/breaks'
import { isMap } from '../core/guards'
import { keepsAwake } from '../core/timetable/awake'
import { isHomeTime, nowNext } from '../core/timetable/nowNext'
import { dateProvenBy, minutesOfDate, type ProofOfDate } from '../core/timetable/retention'
import { runningSlots } from '../core/timetable/running'
import { type Moment, onEveryMinute } from '../device/clock'
import { keepAwake } from '../device/wakeLock'
import { asOne } from '../storage/database'
import { readFact } from '../storage/facts'
import { writeProven } from '../storage/proven'
import { purgeBoard } from '../storage/purge'
import { forgetOldUndo } from '../storage/undo'
import { keepBreak } from './breaks'
import { raise } from './notices'
import { go, screen } from './screen'
import { letGo } from './today'
import { keepUpToDate } from './updates'
import { boardShown, loadWall, moment, openBreak, proven, role, today } from './wall'

/** Minutes that today's day has been on show since the app started or the date changed. */
let minutesOnShow = 0
/** Minutes that the app has run under this date. */
let minutesRun = 0
let last: Moment | null = null
/** Whether the wall of the date was read, once it was tried. */
let reading = Promise.resolve(true)

/** Keeps the wall true: once now, then every minute and on every waking. */
export function startMinutes(): void {
  void passMinute(moment.peek())
  onEveryMinute(passMinute)
}

/** Makes the wall true at a moment. */
export async function passMinute(present: Moment): Promise<void> {
  const first = last === null
  const newDate = last !== null && last.date !== present.date
  const passed = last && !newDate ? Math.max(0, Math.min(present.minute - last.minute, 1)) : 0 // more is a clock that jumped
  const before = last
  last = present
  moment.value = present
  if (newDate) {
    minutesOnShow = 0
    minutesRun = 0
    if (screen.peek() !== 'adults' && screen.peek() !== 'gate') go('today')
    reading = readWallAfter(before)
  }
  if (!(await reading)) return
  if (role.peek() !== 'wall') return
  stayAwake(present)
  await endHoldThatStopped(present)
  keepUpToDate(present)
  await endBreakAtHome(present)
  if (today.peek()) {
    minutesOnShow += passed
    await proveDate({ by: 'dayOnShow', minutes: minutesOnShow })
  }
  minutesRun += passed
  if (minutesRun === minutesOfDate) void asOne(async () => (await import('./privateRecord')).endRecordIfOver())
  if (newDate || first) await beginDate()
  await forgetOldUndo(present.ms)
}

/** Reads the wall of a new date. Where that fails adults are told, and the next minute tries again. */
async function readWallAfter(before: Moment | null): Promise<boolean> {
  const read = await loadWall()
  if (read.ok) return true
  last = before
  raise('todayUnread')
  return false
}

function stayAwake({ date, minute }: Moment): void {
  const record = today.peek()
  keepAwake(record?.date === date && keepsAwake(runningSlots(record, minute), minute))
}

/** A hold stops by itself when nothing is left to absorb it; the adult is told. */
async function endHoldThatStopped({ minute }: Moment): Promise<void> {
  const record = today.peek()
  const held = record?.moves.find((move) => move.kind === 'hold' && move.until === undefined)
  if (!record || !held || nowNext(runningSlots(record, minute), minute).now?.id === held.slot) return
  await letGo()
  raise('holdEnded')
}

/** Going home ends a break, and so does another date. */
async function endBreakAtHome({ date, minute }: Moment): Promise<void> {
  const open = openBreak.peek()
  if (!open) return
  const record = today.peek()
  const after = breakAfter(open, date, record !== null && isHomeTime(runningSlots(record, minute), minute))
  if (after !== null) return
  await keepBreak(null)
  if (screen.peek() === 'break') go('today')
}

/** Raises the date this tablet is known to have reached, which takes away what is over by it. */
export async function proveDate(proof: ProofOfDate): Promise<void> {
  const next = dateProvenBy(proof, moment.peek().date, proven.peek())
  if (next === null || next === proven.peek()) return
  const written = await writeProven(next)
  if (!written.ok) return // The next minute on show tries again.
  proven.value = next
  await purge()
}

async function beginDate(): Promise<void> {
  await (await severalBoards())?.beginDate()
  await purge()
}

/** What is over is gone from the board on show, and from the others where there are any. */
async function purge(): Promise<void> {
  const { date, ms } = moment.peek()
  await purgeBoard(boardShown.peek(), { date, ms, proven: proven.peek() })
  await (await severalBoards())?.purgeBoards()
}

async function severalBoards(): Promise<typeof import('./boards') | null> {
  const others = await readFact('boards', isMap)
  return others.ok && others.value ? import('./boards') : null
}
