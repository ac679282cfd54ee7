import { useState } from 'preact/hooks'
import type { CardSide } from '../../core/timetable/changes'
import { clockTime } from '../../core/timetable/clockTime'
import type { Day, Minute, Slot } from '../../core/timetable/day'
import type { DayRecord, Move } from '../../core/timetable/dayRecord'
import { lastDecision } from '../../core/timetable/decisions'
import { holdCanLastUntil, type MoveRefusal } from '../../core/timetable/moves'
import { isHeld } from '../../core/timetable/running'
import { section } from '../../state/adults'
import { move, undoMove } from '../../state/moving'
import { board, changes, held, shownMinute, shownRecord, shownSettings, slots } from '../../state/shown'
import { letGo, setFiveToOne } from '../../state/today'
import { labels } from '../../words/pupil.en'
import { settingWords as words } from '../../words/settings.en'
import { DayTable } from './DayTable'

interface Asking {
  /** The day it is about: of another one, the same numbers mean other parts. */
  of: Day
  wanted: Move
  mustDrop: Slot[]
}

/** Only an adult moves the day: hold, finish, five minutes more or less. */
export function MoveDay() {
  const [said, setSaid] = useState('')
  const record = shownRecord.value
  const [asked, setAsking] = useState<Asking | null>(null)
  const asking = asked?.of === record?.day ? asked : null
  const { now } = board.value

  const tryMove = async (wanted: Move, leftOut = '') => {
    const quietFrom = nextQuiet()?.start
    const moved = await move(wanted)
    setAsking(null)
    if (moved.ok) setSaid(joined(leftOut, sayMoved(wanted), sayQuiet(quietFrom)))
    else if (record && moved.why.why === 'nothingLeftToAbsorb') {
      setSaid(leftOut)
      setAsking({ of: record.day, wanted, mustDrop: moved.why.mustDrop })
    } else setSaid(joined(leftOut, sayRefusal(moved.why)))
  }
  const quietly = (done: Promise<void>) => {
    setSaid('')
    setAsking(null)
    void done
  }
  const drop = async (slot: Slot) => {
    if (!asking) return
    const dropped = await move({ kind: 'drop', slot: slot.id })
    if (!dropped.ok) {
      setAsking(null)
      setSaid(sayRefusal(dropped.why))
      return
    }
    await tryMove(asking.wanted, sayLeftOut(slot))
  }
  const undo = async (decided: Move[]) => {
    setAsking(null)
    const back = partsLeftOut(decided)
    await undoMove()
    setSaid(joined(back.length > 0 && words.isBack(back), sayEnd(decided.at(-1))))
  }

  return (
    <section>
      <h2>{words.moveToday}</h2>
      <p>{sayNow(now, record)}</p>
      {now && record && (
        <div class="row">
          {isHeld(record) ? (
            <button type="button" class="first" onClick={() => quietly(letGo())}>
              {words.letGo}
            </button>
          ) : (
            <button type="button" onClick={() => tryMove({ kind: 'hold', slot: now.id, from: shownMinute.value })}>
              {sayHold(now)}
            </button>
          )}
          <button type="button" onClick={() => tryMove({ kind: 'finish', slot: now.id, at: shownMinute.value })}>
            {words.finish}
          </button>
          <button type="button" onClick={() => tryMove({ kind: 'longer', slot: now.id, minutes: 5 })}>
            {words.more}
          </button>
          <button type="button" onClick={() => tryMove({ kind: 'longer', slot: now.id, minutes: -5 })}>
            {words.less}
          </button>
        </div>
      )}
      {now && record && !isHeld(record) && <p class="soft">{words.holdSays}</p>}
      {record && record.moves.length > 0 && (
        <div class="row">
          <button type="button" onClick={() => undo(lastDecision(record))}>
            {sayUndo(lastDecision(record))}
          </button>
        </div>
      )}
      <p role="status">{said}</p>
      {asking && (
        <div class="problem" role="alert">
          <p>{asking.mustDrop.length ? words.dropWhich : words.dropNone}</p>
          {asking.mustDrop.length > 0 && <p>{words.leaveOutSays}</p>}
          <div class="row">
            {asking.mustDrop.map((slot) => (
              <button key={slot.id} type="button" onClick={() => drop(slot)}>
                {words.leaveOut(slot.activity)}
              </button>
            ))}
            <button type="button" onClick={() => setAsking(null)}>
              {words.cancel}
            </button>
          </div>
        </div>
      )}
      {shownSettings.value.quietStyle === 'fiveToOne' && record && (
        <fieldset>
          <legend>{words.fiveToOne}</legend>
          <div class="row">
            {[5, 4, 3, 2, 1, 0].map((count) => (
              <button
                key={count}
                type="button"
                aria-pressed={record.fiveToOne === count}
                onClick={() => void setFiveToOne(count)}
              >
                {count}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {slots.value.length > 0 ? (
        <DayTable slots={slots.value}>{(slot) => slot === now && <b>{labels.now}</b>}</DayTable>
      ) : (
        <div class="row">
          <button
            type="button"
            class="first"
            onClick={() => {
              section.value = 'load'
            }}
          >
            {words.putOnWall}
          </button>
        </div>
      )}
    </section>
  )
}

/** Says in every other section, too, that the day is held, with the way to let go. */
export function HeldNow() {
  const { now } = board.value
  if (!held.value || !now) return null
  return (
    <div class="bar held-now" role="status">
      <p>{words.isHeld(now.activity, lastsUntil(now))}</p>
      <button type="button" onClick={() => void letGo()}>
        {words.letGo}
      </button>
    </div>
  )
}

const canLastUntil = ({ id }: Slot): Minute => holdCanLastUntil(slots.value, id, shownMinute.value)

const lastsUntil = (now: Slot): string => clockTime(canLastUntil(now))

/** What holding a part does, in the words of its button. */
const sayHold = (now: Slot): string => (canLastUntil(now) > now.end ? words.hold(lastsUntil(now)) : words.holdAsks)

const joined = (...sentences: (string | false)[]): string => sentences.filter(Boolean).join(' ')

/** What a move has done to the part it moved. */
function sayMoved(wanted: Move): string {
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

const nextQuiet = (): Slot | undefined =>
  slots.peek().find(({ kind, start }) => kind === 'quiet' && start > shownMinute.peek())

/** When the next quiet time begins, where a move has put it off or brought it forward. */
function sayQuiet(before: Minute | undefined): string {
  const start = nextQuiet()?.start
  return start !== undefined && start !== before ? words.quietBegins(clockTime(start)) : ''
}

/** When the part of a move ends now; nothing of a part that is left out. */
function sayEnd(moved: Move | undefined): string {
  const part = moved && partOf(moved)
  return part ? words.endsAt(part.activity, clockTime(part.end)) : ''
}

const partOf = (moved: Move): Slot | undefined => slots.peek().find(({ id }) => id === moved.slot)

/** That a part is left out, and that the pupil is told so, where they are. */
function sayLeftOut({ activity }: Slot): string {
  const isAbout = ({ names }: CardSide) => names.includes(activity)
  const isTold = changes.peek().some(({ what, sides }) => what === 'newDay' || sides.some(isAbout))
  return joined(words.leftOut(activity), isTold && words.pupilSeesIt)
}

/** What taking back a decision does, in the words of its button. */
function sayUndo(decided: Move[]): string {
  const back = partsLeftOut(decided)
  const last = decided.at(-1)
  if (!last || last.kind === 'drop') return words.putPartsBack(back)
  const undo = words.undo[last.kind === 'longer' ? (last.minutes > 0 ? 'more' : 'less') : last.kind]
  return back.length > 0 ? words.undoWith(undo, back) : undo
}

/** The parts that a decision left out, by name. */
const partsLeftOut = (decided: Move[]): string[] =>
  decided.flatMap(({ kind, slot }) => {
    const part = shownRecord.peek()?.day.slots.find(({ id }) => id === slot)
    return kind === 'drop' && part ? [part.activity] : []
  })

function sayNow(now: Slot | null, record: DayRecord | null): string {
  if (now && record && isHeld(record)) return words.isHeld(now.activity, lastsUntil(now))
  if (now) return words.onNow(now.activity, clockTime(now.end))
  if (slots.value.length > 0) return words.nothingOn
  return shownRecord.value ? words.noSchoolToMove : words.noDayToMove
}

const sayRefusal = ({ why }: MoveRefusal): string =>
  why === 'nothingLeftToAbsorb' ? words.dropNone : words.refused[why]
