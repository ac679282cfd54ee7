import type { Slot } from '../../core/timetable/day'
import { startChoosing } from '../../state/choosing'
import { shownRecord } from '../../state/shown'
import { Picture } from '../../ui/Picture'
import { labels } from '../../words/pupil.en'

/** Opens the options of a slot whose time is near, shown by their pictures; the one that was picked has a ring, and a tap still changes it. */
export function ChooseButton({ slot }: { slot: Slot }) {
  const chosen = shownRecord.value?.chosen[slot.id]
  return (
    <button type="button" class="big-button choose-button" onClick={() => startChoosing(slot.id)}>
      <span>{chosen ? labels.picked : labels.choose}</span>
      {slot.choices.map((option) => (
        <i key={option} class={option === chosen ? 'chosen' : ''}>
          <Picture word={option} />
        </i>
      ))}
    </button>
  )
}
