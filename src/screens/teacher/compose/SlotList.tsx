import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { endOf, isFull } from '../../../core/compose/draft'
import { type DraftFinding, findingsIn, putRight } from '../../../core/compose/draftFindings'
import { clockTime } from '../../../core/timetable/clockTime'
import type { Minute, Slot } from '../../../core/timetable/day'
import { become, draft, edit } from '../../../state/teacher/composing'
import { boardMinute } from '../../../state/teacher/composingBoard'
import { composeWords as words } from '../../../words/compose.en'
import type { RowPlace } from './dragging'
import { SlotRow } from './SlotRow'

interface SlotListProps {
  /** Tells what was done; `unseen` where the row shows it already. */
  onSaid: (sentence: string, unseen?: 'unseen') => void
}

/** The parts of a day in order of time, with what lies free between them. */
export function SlotList({ onSaid }: SlotListProps) {
  const [open, setOpen] = useState<number | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const focusNext = useRef<number | null>(null)
  const slots = draft.value
  const findings = findingsIn(slots)

  const openButton = (id: number) => list.current?.querySelector<HTMLElement>(`[data-slot="${id}"] .slot-open`)
  // The focus stays with what was moved, so that a key pressed again moves it on.
  useLayoutEffect(() => {
    if (focusNext.current !== null) openButton(focusNext.current)?.focus()
    focusNext.current = null
  }, [slots])

  const after = (id: number): Slot | undefined => draft.value.find((slot) => slot.id === id)
  const tell = (id: number) => {
    const slot = after(id)
    if (slot) onSaid(words.nowAt(slot.activity || words.newPart, clockTime(slot.start), clockTime(slot.end)), 'unseen')
  }
  const focusIsOn = (id: number) => document.activeElement === openButton(id)
  const move = (slot: Slot, minutes: number) => {
    if (slot.fixed) return onSaid(words.staysFixed(slot.activity || words.newPart))
    if (focusIsOn(slot.id)) focusNext.current = slot.id
    edit({ do: 'move', slot: slot.id, minutes })
    tell(slot.id)
  }
  const stretch = (slot: Slot, minutes: number) => {
    edit({ do: 'end', slot: slot.id, to: slot.end + minutes })
    tell(slot.id)
  }
  const remove = (slot: Slot) => {
    const at = slots.indexOf(slot)
    focusNext.current = (slots[at + 1] ?? slots[at - 1])?.id ?? null
    if (open === slot.id) setOpen(null)
    edit({ do: 'delete', slot: slot.id })
    onSaid(words.removed(slot.activity || words.newPart))
  }
  const add = (at: Minute) => {
    const before = new Set(draft.peek().map(({ id }) => id))
    edit({ do: 'add', at })
    setOpen(draft.peek().find(({ id }) => !before.has(id))?.id ?? null)
  }
  const show = (slot: Slot, opens: boolean) => {
    setOpen(opens ? slot.id : null)
    if (opens) boardMinute.value = slot.start
    else focusNext.current = null
    if (!opens) openButton(slot.id)?.focus()
  }
  /** Names are written one after the other: the last part is followed by a new one, any other just closes. */
  const next = (slot: Slot) => {
    if (slot === slots.at(-1) && slot.activity !== '' && !isFull(slots)) add(endOf(slots))
    else show(slot, false)
  }
  const rows = (): RowPlace[] =>
    draft.peek().flatMap((slot) => {
      const box = openButton(slot.id)?.parentElement?.getBoundingClientRect()
      return box ? [{ slot, top: box.top + scrollY, bottom: box.bottom + scrollY }] : []
    })

  return (
    <section class="slot-list" aria-label={words.parts}>
      <ol ref={list}>
        {slots.map((slot) => {
          const own = findings.filter((finding) => finding.slot === slot.id)
          const gap = own.find(({ code }) => code === 'gap')
          return [
            gap?.code === 'gap' && <GapRow key={`gap ${slot.id}`} gap={gap} onAdd={() => add(gap.from)} />,
            <SlotRow
              key={slot.id}
              slot={slot}
              findings={own}
              isOpen={open === slot.id}
              rows={rows}
              onOpen={(opens) => show(slot, opens)}
              onMove={(minutes) => move(slot, minutes)}
              onStretch={(minutes) => stretch(slot, minutes)}
              onRemove={() => remove(slot)}
              onNext={() => next(slot)}
            />,
          ]
        })}
      </ol>
      <div class="row">
        <button
          type="button"
          class={slots.length === 0 ? 'first' : ''}
          disabled={isFull(slots)}
          onClick={() => add(endOf(slots))}
        >
          {slots.length === 0 ? words.addFirst : words.addAtEnd}
        </button>
        {isFull(slots) && <p>{words.tooManyParts}</p>}
      </div>
      {slots.length > 0 && <p class="soft small keys">{words.keys}</p>}
      <p id="row-keys" class="sr-only">
        {words.keysUnseen}
      </p>
    </section>
  )
}

interface GapRowProps {
  gap: Extract<DraftFinding, { code: 'gap' }>
  onAdd: () => void
}

/** Time with nothing on. It may stay so. */
function GapRow({ gap, onAdd }: GapRowProps) {
  const before = draft.value.find(({ end }) => end === gap.from)
  return (
    <li class="gap">
      <span class="soft">{words.gap(gap.minutes)}</span>
      <span class="row">
        <button type="button" onClick={onAdd}>
          {words.addHere}
        </button>
        {before && !before.fixed && (
          <button type="button" onClick={() => become((slots) => putRight(slots, gap))}>
            {words.fill(before.activity || words.newPart)}
          </button>
        )}
      </span>
    </li>
  )
}
