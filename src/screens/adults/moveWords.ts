import type { CardSide } from '../../core/timetable/changes'
import { clockTime } from '../../core/timetable/clockTime'
import { keepsItsTime, type Minute, type Slot } from '../../core/timetable/day'
import type { DayRecord, Move } from '../../core/timetable/dayRecord'
import { mustDropFor } from '../../core/timetable/drift'
import { holdCanLastUntil, type MoveRefusal } from '../../core/timetable/moves'
import { isHeld } from '../../core/timetable/running'
import { board, changes, shownMinute, shownRecord, slots } from '../../state/shown'
import { settingWords as words } from '../../words/settings.en'

const canLastUntil = ({ id }: Slot): Minute => holdCanLastUntil(slots.value, id, shownMinute.value)

/** Until when a part can be held, such as "11:15". */
export const lastsUntil = (now: Slot): string => clockTime(canLastUntil(now))

/** What holding a part does, in the words of its button. */
export function sayHold(now: Slot): string {
  if (canLastUntil(now) > now.end) return words.hold(lastsUntil(now))
  return keepsItsTime(now) || mustDropFor(slots.value, now).length === 0 ? words.holdNot : words.holdAsks
}

/** Why a part cannot take more time, where nothing can be left out for it. */
export const sayNoRoom = ({ kind, slot }: Move): string =>
  kind === 'hold' && slot === slots.peek().at(-1)?.id ? words.holdEndsWithDay : words.dropNone

/** Sentences one after another, without those that do not apply. */
export const joined = (...sentences: (string | false)[]): string => sentences.filter(Boolean).join(' ')

/** What a move has done to the part it moved. */
export function sayMoved(wanted: Move): string {
  if (wanted.kind === 'hold') return words.letGoLater
  const part = partOf(wanted)
  if (wanted.kind === 'finish' && part) return joined(words.ended(part.activity, clockTime(part.end)), sayGap())
  return sayEnd(wanted)
}

/** What the wall says until the next part, where nothing is on now. */
function sayGap(): string {
  const { now, next } = board.peek()
  return now === null && next ? words.nothingUntil(next.activity, clockTime(next.start)) : ''
}

/** The next quiet time of the day on show that has not begun. */
export const nextQuiet = (): Slot | undefined =>
  slots.peek().find(({ kind, start }) => kind === 'quiet' && start > shownMinute.peek())

/** When the quiet time that was next begins, where a move has put it off or brought it forward. */
export function sayQuiet(before: Slot | undefined): string {
  const start = slots.peek().find(({ id }) => id === before?.id)?.start
  return start !== undefined && start !== before?.start ? words.quietBegins(clockTime(start)) : ''
}

/** When the part of a move ends now; nothing of a part that is left out. */
export function sayEnd(moved: Move | undefined): string {
  const part = moved && partOf(moved)
  return part ? words.endsAt(part.activity, clockTime(part.end)) : ''
}

const partOf = (moved: Move): Slot | undefined => slots.peek().find(({ id }) => id === moved.slot)

/** That a part is left out, and that the pupil is told so, where they are. */
export function sayLeftOut({ activity }: Slot): string {
  const isAbout = ({ names }: CardSide) => names.includes(activity)
  const isTold = changes.peek().some(({ what, sides }) => what === 'newDay' || sides.some(isAbout))
  return joined(words.leftOut(activity), isTold && words.pupilSeesIt)
}

/** What taking back a decision does, in the words of its button. */
export function sayUndo(decided: Move[]): string {
  const back = partsLeftOut(decided)
  const last = decided.at(-1)
  if (!last || last.kind === 'drop') return words.putPartsBack(back)
  const undo = words.undo[last.kind === 'longer' ? (last.minutes > 0 ? 'more' : 'less') : last.kind]
  return back.length > 0 ? words.undoWith(undo, back) : undo
}

/** The parts that a decision left out, by name. */
export const partsLeftOut = (decided: Move[]): string[] =>
  decided.flatMap(({ kind, slot }) => {
    const part = shownRecord.peek()?.day.slots.find(({ id }) => id === slot)
    return kind === 'drop' && part ? [part.activity] : []
  })

/** What is on now for an adult who is about to move the day; where nothing is, why. */
export function sayNow(now: Slot | null, record: DayRecord | null): string {
  if (now && record && isHeld(record)) return words.isHeld(now.activity, lastsUntil(now))
  if (now) return words.onNow(now.activity, clockTime(now.end))
  if (slots.value.length > 0) return words.nothingOn
  return shownRecord.value ? words.noSchoolToMove : words.noDayToMove
}

/** Why the day could not be moved. */
export const sayRefusal = ({ why }: MoveRefusal): string =>
  why === 'nothingLeftToAbsorb' ? words.dropNone : words.refused[why]
