import { useState } from 'preact/hooks'
import type { Day, Slot } from '../../core/timetable/day'
import type { Move } from '../../core/timetable/dayRecord'
import { lastDecision } from '../../core/timetable/decisions'
import { isHeld } from '../../core/timetable/running'
import { section } from '../../state/adults'
import { move, undoMove } from '../../state/moving'
import { board, shownMinute, shownRecord, shownSettings, slots } from '../../state/shown'
import { letGo, setFiveToOne } from '../../state/today'
import { labels } from '../../words/pupil.en'
import { settingWords as words } from '../../words/settings.en'
import { DayTable } from './DayTable'
import {
  joined,
  nextQuiet,
  partsLeftOut,
  sayEnd,
  sayHold,
  sayLeftOut,
  sayMoved,
  sayNoRoom,
  sayNow,
  sayQuiet,
  sayRefusal,
  sayUndo,
} from './moveWords'

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
    const quiet = nextQuiet()
    const moved = await move(wanted)
    setAsking(null)
    if (moved.ok) setSaid(joined(leftOut, sayMoved(wanted), sayQuiet(quiet)))
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
    const quiet = nextQuiet()
    await undoMove()
    setSaid(joined(back.length > 0 && words.isBack(back), sayEnd(decided.at(-1)), sayQuiet(quiet)))
  }

  return (
    <section>
      <h2>{words.moveToday}</h2>
      <p>{sayNow(now, record)}</p>
      {now && record && (
        <div class="moves">
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
          <p>{asking.mustDrop.length ? words.dropWhich : sayNoRoom(asking.wanted)}</p>
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
