import { ok, type Result } from '../core/result'
import type { Move } from '../core/timetable/dayRecord'
import { withMove, withoutLastDecision } from '../core/timetable/decisions'
import type { MoveRefusal } from '../core/timetable/moves'
import { dismiss } from './notices'
import { shownMinute, shownRecord } from './shown'
import { changeToday } from './today'

/** An adult moves the day. A refused move changes nothing and says why. */
export async function move(next: Move): Promise<Result<void, MoveRefusal>> {
  const record = shownRecord.peek()
  const tried = record && withMove(record, next, shownMinute.peek())
  if (tried && !tried.ok) return tried
  await changeToday((stored) => {
    const moved = withMove(stored, next, shownMinute.peek())
    return moved.ok ? moved.value : stored
  })
  dismiss('holdEnded')
  return ok(undefined)
}

/** An adult takes the last decision back. */
export const undoMove = (): Promise<void> => changeToday(withoutLastDecision)
