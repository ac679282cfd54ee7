import { useRef, useState } from 'preact/hooks'
import { step } from '../../../core/compose/draft'
import type { DraftFinding } from '../../../core/compose/draftFindings'
import { chosenOf } from '../../../core/plan/asChosen'
import { clockTime } from '../../../core/timetable/clockTime'
import type { Slot } from '../../../core/timetable/day'
import { chosenTogether, draft } from '../../../state/teacher/composing'
import { ChoseMark } from '../../../ui/ChoseMark'
import { Picture } from '../../../ui/Picture'
import { composeWords as words } from '../../../words/compose.en'
import { sentences } from '../../../words/pupil.en'
import { offerWords } from '../../../words/together.en'
import { chosenInWords } from '../chosenInWords'
import { type RowPlace, startDrag } from './dragging'
import { RowFindings } from './RowFindings'
import { SlotFields } from './SlotFields'

interface SlotRowProps {
  slot: Slot
  findings: DraftFinding[]
  isOpen: boolean
  rows: () => RowPlace[]
  onOpen: (open: boolean) => void
  onMove: (minutes: number) => void
  onStretch: (minutes: number) => void
  onRemove: () => void
  onNext: () => void
}

const leastHeight = 60
const pixelsPerMinute = 1.1

type Dragged = { by: 'move' | 'stretch'; minutes: number; pixels: number } | null

/** One part: a row that is dragged, moved by keys, stretched at its lower edge, and opened to its fields. */
export function SlotRow({ slot, findings, isOpen, rows, onOpen, onMove, onStretch, onRemove, onNext }: SlotRowProps) {
  const [dragged, setDragged] = useState<Dragged>(null)
  const head = useRef<HTMLDivElement>(null)
  const start = slot.start + (dragged?.by === 'move' ? dragged.minutes : 0)
  const end = slot.end + (dragged?.minutes ?? 0)

  const drag = (by: 'move' | 'stretch') => (event: PointerEvent) => {
    const box = head.current?.getBoundingClientRect()
    if (!box || event.button !== 0 || (by === 'move' && slot.fixed)) return
    startDrag(event, {
      rows,
      edge: (by === 'move' ? box.top : box.bottom) + scrollY,
      onMove: (moved) => setDragged({ by, ...moved }),
      onEnd: (minutes) => {
        setDragged(null)
        if (minutes !== 0) (by === 'move' ? onMove : onStretch)(minutes)
      },
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const way = { ArrowUp: -step, ArrowDown: step }[event.key]
    if (event.key === 'Delete' || event.key === 'Backspace') onRemove()
    else if (way !== undefined && event.shiftKey) onStretch(way)
    else if (way !== undefined) onMove(way)
    else if (event.key === 'Escape') onOpen(false)
    else return
    event.preventDefault()
  }
  const inTheWay = findings.some(({ code }) => code !== 'gap')
  return (
    <li
      class={`slot ${slot.kind}${isOpen ? ' open' : ''}${inTheWay ? ' in-the-way' : ''}${dragged ? ' dragged' : ''}`}
      data-slot={slot.id}
    >
      <div
        ref={head}
        class="slot-head"
        style={{
          minHeight: `${Math.max(leastHeight, (end - start) * pixelsPerMinute)}px`,
          transform: dragged?.by === 'move' ? `translateY(${dragged.pixels}px)` : '',
        }}
      >
        <span
          class="grip"
          aria-hidden="true"
          onPointerDown={(event) => {
            event.stopPropagation()
            drag('move')(event)
          }}
        >
          <svg viewBox="0 0 12 20" aria-hidden="true">
            <path d="M3 4h.01M9 4h.01M3 10h.01M9 10h.01M3 16h.01M9 16h.01" />
          </svg>
        </span>
        <button
          type="button"
          class="slot-open"
          aria-expanded={isOpen}
          aria-describedby="row-keys"
          onClick={() => onOpen(!isOpen)}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => event.pointerType === 'mouse' && drag('move')(event)}
        >
          <span class="time">
            <b>{clockTime(start)}</b>
            <span>
              <span class="sr-only">{words.to} </span>
              {clockTime(end)}
            </span>
          </span>
          <Picture word={slot.symbol} otherwise={slot.activity} />
          <Says slot={slot} />
          {slot.fixed && <Padlock />}
        </button>
        <span
          class="stretch"
          aria-hidden="true"
          onPointerDown={(event) => {
            event.stopPropagation()
            drag('stretch')(event)
          }}
        />
      </div>
      <RowFindings findings={findings.filter(({ code }) => code !== 'gap')} />
      {isOpen && (
        <SlotFields slot={slot} onMove={onMove} onRemove={onRemove} onNext={onNext} onClose={() => onOpen(false)} />
      )}
    </li>
  )
}

function Says({ slot }: { slot: Slot }) {
  const where = sentences.inSeat(slot.place, slot.seat)
  const about = [where, sentences.and(slot.adults), slot.choices.length > 1 && words.choose(slot.choices)]
  const chosen = chosenOf(slot, draft.value, chosenTogether.value, offerWords.order)
  return (
    <span class="says" dir="auto">
      <b>{slot.activity || words.unnamed}</b>
      {chosen.length > 0 && <ChoseMark label={offerWords.pupilChose(chosenInWords(chosen))} />}
      {slot.was && <span class="was">{words.insteadOf(slot.was)}</span>}
      <span class="soft">{about.filter(Boolean).join(' · ')}</span>
    </span>
  )
}

function Padlock() {
  return (
    <span class="padlock">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M7 11V8a5 5 0 0 1 10 0v3M6 11h12v9H6z" />
      </svg>
      <span class="sr-only">{words.fixed}</span>
    </span>
  )
}
