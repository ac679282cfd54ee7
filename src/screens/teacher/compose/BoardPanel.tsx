import { useEffect } from 'preact/hooks'
import { finished, step } from '../../../core/compose/draft'
import { clockTime } from '../../../core/timetable/clockTime'
import type { IsoDate, Slot } from '../../../core/timetable/day'
import { lastEnd } from '../../../core/timetable/lastEnd'
import { endPreview } from '../../../state/preview'
import { board } from '../../../state/shown'
import { beforeChanges, draft } from '../../../state/teacher/composing'
import { boardMinute, boardName, pictureBoard, pictured } from '../../../state/teacher/composingBoard'
import { composeWords as words } from '../../../words/compose.en'
import { BoardPicture } from './BoardPicture'

/** What the pupil will see of it, at any time of the day. */
export function BoardPanel({ date }: { date: IsoDate }) {
  const slots = draft.value
  const first = Math.floor((slots[0]?.start ?? 540) / step) * step
  const last = Math.ceil((lastEnd(slots) || 900) / step) * step
  const minute = pictured(first, last)
  const before = beforeChanges.value
  const name = boardName.value
  useEffect(() => pictureBoard(date, { slots, before }, minute, words.noBoardName), [date, slots, before, minute, name])
  useEffect(
    () => () => {
      boardMinute.value = null
      endPreview()
    },
    [],
  )
  if (finished(slots).length === 0)
    return (
      <section class="board-panel">
        <h2>{words.board}</h2>
        <p class="soft">{words.boardEmpty}</p>
      </section>
    )
  const said = words.boardSays(clockTime(minute), nameOf(board.value.now), nameOf(board.value.next))
  return (
    <section class="board-panel">
      <h2>{words.board}</h2>
      <BoardPicture />
      <p class="sr-only" dir="auto">
        {said}
      </p>
      <label class="board-time">
        <output>{clockTime(minute)}</output>
        <input
          type="range"
          aria-label={words.boardTime}
          aria-valuetext={said}
          min={first}
          max={last}
          step={step}
          value={minute}
          onInput={(event) => {
            boardMinute.value = Number(event.currentTarget.value)
          }}
        />
      </label>
      <p class="soft small">{words.boardDrawn}</p>
    </section>
  )
}

const nameOf = (slot: Slot | null): string => slot?.activity || words.nothing
