import { optionOf } from '../../core/timetable/choices'
import { clockTime } from '../../core/timetable/clockTime'
import type { Slot } from '../../core/timetable/day'
import { shownRecord, shownSettings } from '../../state/shown'
import { Picture } from '../../ui/Picture'
import { sentences } from '../../words/pupil.en'
import { hasLongWord, textSize } from './textSize'

/** Where, which seat and with whom, each with its picture. */
export function SlotLines({ slot }: { slot: Slot }) {
  // A line ends before the seat, not in it.
  const where = sentences.inSeat(slot.place, slot.seat.replaceAll(' ', '\u00a0'))
  const adults = sentences.and(slot.adults)
  const option = optionOf(slot, shownRecord.value?.chosen ?? {})
  return (
    <ul class="slot-lines">
      {option && shownRecord.value?.chosen[slot.id] && (
        <li>
          <Picture word={option} />
          <span dir="auto">{option}</span>
        </li>
      )}
      {where && (
        <li>
          <Picture word={slot.place || slot.seat} otherwise="place" />
          <span dir="auto">{where}</span>
        </li>
      )}
      {slot.adults.length > 0 && (
        <li>
          <Picture word="adult" />
          <span class={hasLongWord(adults) ? textSize(adults) : ''} dir="auto">
            {adults}
          </span>
        </li>
      )}
      {shownSettings.value.clockTimes && (
        <li>
          <Picture word="clock" />
          <span>{sentences.fromTo(clockTime(slot.start), clockTime(slot.end))}</span>
        </li>
      )}
    </ul>
  )
}
