import type { Slot } from '../../core/timetable/day'
import { startChoosing } from '../../state/choosing'
import { Picture } from '../../ui/Picture'
import { labels } from '../../words/pupil.en'

/** Opens the options of a slot whose time is near, shown by their pictures. */
export function ChooseButton({ slot }: { slot: Slot }) {
  return (
    <button type="button" class="big-button choose-button" onClick={() => startChoosing(slot.id)}>
      <span>{labels.choose}</span>
      {slot.choices.map((option) => (
        <Picture key={option} word={option} />
      ))}
    </button>
  )
}
