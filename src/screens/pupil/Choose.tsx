import { isOrderChoice } from '../../core/timetable/choices'
import type { Slot } from '../../core/timetable/day'
import { choosing } from '../../state/choosing'
import { go } from '../../state/screen'
import { shownRecord, slots } from '../../state/shown'
import { choose } from '../../state/today'
import { Picture } from '../../ui/Picture'
import { labels, sentences } from '../../words/pupil.en'
import { PupilFrame } from './PupilFrame'
import { hasLongWord } from './textSize'

/** The options of one slot. Undecided is fine: the first option holds. */
export function Choose() {
  const slot = slots.value.find((one) => one.id === choosing.value)
  if (!slot) return null
  return (
    <PupilFrame class="choose" title={labels.choose}>
      <ChoiceTiles
        slot={slot}
        onPick={async (option) => {
          await choose(slot, option)
          go('today')
        }}
      />
    </PupilFrame>
  )
}

interface ChoiceTilesProps {
  slot: Slot
  onPick: (option: string) => void
}

/** Two to four equal tiles, the chosen one marked. */
export function ChoiceTiles({ slot, onPick }: ChoiceTilesProps) {
  const chosen = shownRecord.value?.chosen[slot.id]
  const order = isOrderChoice(slot, shownRecord.value?.day.slots ?? [])
  return (
    <section class="choice" aria-labelledby="choice">
      <h2 id="choice" dir="auto">
        {order ? sentences.whichFirst() : slot.activity}
      </h2>
      <div class={`place-tiles${slot.choices.some(hasLongWord) ? ' long-words' : ''}`}>
        {slot.choices.map((option) => (
          <button
            key={option}
            type="button"
            class={`tile${option === chosen ? ' picked' : ''}`}
            aria-pressed={option === chosen}
            onClick={() => onPick(option)}
          >
            <Picture word={option} />
            <strong dir="auto">{option}</strong>
            {option === chosen && (
              <span class="finished-mark">
                <Picture word="finished" />
                {labels.picked}
              </span>
            )}
          </button>
        ))}
      </div>
    </section>
  )
}
