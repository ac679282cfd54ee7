import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { canSplit, isFull, renamed, type SlotText, step } from '../../../core/compose/draft'
import type { Slot } from '../../../core/timetable/day'
import { imageFor } from '../../../state/images'
import { draft, edit } from '../../../state/teacher/composing'
import { Picture } from '../../../ui/Picture'
import { composeWords as words } from '../../../words/compose.en'
import { SymbolPicker } from '../../adults/SymbolPicker'
import { AdultsField } from './AdultsField'
import { MoreFields } from './MoreFields'
import { listId } from './suggestions'
import { TextLine } from './TextLine'
import { TimeField } from './TimeField'

interface SlotFieldsProps {
  slot: Slot
  onMove: (minutes: number) => void
  onRemove: () => void
  /** On to the next part: the Enter key after the name. */
  onNext: () => void
  onClose: () => void
}

/** All that can be said of one part, and what can be done with it. */
export function SlotFields({ slot, onMove, onRemove, onNext, onClose }: SlotFieldsProps) {
  const [picking, setPicking] = useState(false)
  const name = useRef<HTMLInputElement>(null)
  // A new part wants its name first.
  useLayoutEffect(() => {
    if (slot.activity === '') name.current?.focus()
  }, [])

  const { id } = slot
  const set = (told: Partial<SlotText>) => edit({ do: 'set', slot: id, told }, `${Object.keys(told).join()} of ${id}`)
  // An own image that was picked stays, whatever the table of symbols makes of its name.
  const image = imageFor(slot.symbol)
  const picked = image !== undefined && image !== imageFor(slot.activity)
  const named = (activity: string) => ({ ...renamed(slot, activity), ...(picked && { symbol: slot.symbol }) })
  return (
    <div class="slot-fields">
      <div class="name-line">
        <button
          type="button"
          class="icon"
          aria-label={words.picture(slot.activity || words.newPart)}
          aria-expanded={picking}
          onClick={() => setPicking(!picking)}
        >
          <Picture word={slot.symbol} otherwise={slot.activity} />
        </button>
        <TextLine
          label={words.activity}
          value={slot.activity}
          list={listId('activities')}
          inputRef={name}
          onWrite={(activity) => edit({ do: 'set', slot: id, told: named(activity) }, `activity of ${id}`)}
          onEnter={onNext}
        />
      </div>
      {picking && (
        <div class="picking">
          <SymbolPicker
            startsWith={slot.activity}
            onPick={(symbol) => {
              set({ symbol })
              setPicking(false)
            }}
          />
          {slot.symbol !== '' && (
            <button type="button" onClick={() => set({ symbol: '' })}>
              {words.ownPicture}
            </button>
          )}
        </div>
      )}
      <div class="times">
        <TimeField label={words.from} value={slot.start} onWrite={(to) => edit({ do: 'start', slot: id, to })} />
        <TimeField label={words.to} value={slot.end} onWrite={(to) => edit({ do: 'end', slot: id, to })} />
        <span class="row">
          <button type="button" disabled={slot.fixed} onClick={() => onMove(-step)}>
            {words.moveEarlier}
          </button>
          <button type="button" disabled={slot.fixed} onClick={() => onMove(step)}>
            {words.moveLater}
          </button>
        </span>
      </div>
      <div class="two">
        <TextLine label={words.place} value={slot.place} list={listId('places')} onWrite={(place) => set({ place })} />
        <AdultsField label={words.adults} adults={slot.adults} onWrite={(adults) => set({ adults })} />
      </div>
      <MoreFields slot={slot} onSet={set} />
      <div class="row">
        <button type="button" disabled={!canSplit(draft.value, slot)} onClick={() => edit({ do: 'split', slot: id })}>
          {words.split}
        </button>
        <button type="button" disabled={isFull(draft.value)} onClick={() => edit({ do: 'duplicate', slot: id })}>
          {words.duplicate}
        </button>
        <button type="button" class="grave" onClick={onRemove}>
          {words.remove}
        </button>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </div>
  )
}
