import { no, ok, type Result } from '../result'
import type { Minute } from './day'
import type { DayRecord, Move } from './dayRecord'
import { applyMove, type MoveRefusal } from './moves'
import { lettingGo, runningSlots } from './running'

/** The record with one more move, checked against the present minute. It takes over from a hold that is open. */
export function withMove(record: DayRecord, move: Move, minute: Minute): Result<DayRecord, MoveRefusal> {
  const moved = applyMove(runningSlots(record, minute), move, minute)
  if (!moved.ok) return no(moved.why)
  const open = record.moves.map((one) => (isOpen(one) ? { ...one, takenOver: true } : one))
  return ok({ ...record, moves: [...lettingGo(open, minute + 1), move] })
}

const isOpen = (move: Move): boolean => move.kind === 'hold' && move.until === undefined

/** What an adult decided last today, as moves: what was left out is one decision with the move that it made room for. */
export function lastDecision({ moves }: DayRecord): Move[] {
  const before = moves.findLastIndex(({ kind }, at) => kind !== 'drop' && at < moves.length - 1)
  return moves.slice(before + 1)
}

/** The record as it was before an adult's last decision; a hold that it took over from is open again. */
export function withoutLastDecision(record: DayRecord): DayRecord {
  const moves = record.moves.slice(0, record.moves.length - lastDecision(record).length)
  const last = moves.at(-1)
  return {
    ...record,
    moves: last?.kind === 'hold' && last.takenOver ? [...moves.slice(0, -1), openAgain(last)] : moves,
  }
}

const openAgain = ({ kind, slot, from }: Extract<Move, { kind: 'hold' }>): Move => ({ kind, slot, from })
