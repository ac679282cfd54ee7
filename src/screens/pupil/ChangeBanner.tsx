import type { ChangeCard } from '../../core/timetable/changes'
import { shownMinute, slots } from '../../state/shown'
import { accept } from '../../state/today'
import { BigButton } from '../../ui/BigButton'
import { Picture } from '../../ui/Picture'
import { labels } from '../../words/pupil.en'
import { ChangeSides, spokenChange } from './ChangeSides'
import { Ear } from './Ear'

/** A change lies beside the board, the old thing and the new thing side by side, until the pupil accepts it. */
export function ChangeBanner({ card }: { card: ChangeCard }) {
  return (
    <section class="change-banner" aria-labelledby="change">
      <h2 id="change" class="card-label">
        {labels.change}
      </h2>
      <ChangeSides card={card} />
      {card.what === 'newDay' && <PartsAhead />}
      <Ear text={spokenChange(card)} />
      <BigButton label={labels.okay} onPress={() => accept(card)} />
    </section>
  )
}

/** The pictures of what is still to come, as many as there is room for. My day has their words. */
function PartsAhead() {
  return (
    <div class="parts-ahead" aria-hidden="true">
      {slots.value
        .filter(({ start }) => start > shownMinute.value)
        .map((slot) => (
          <Picture key={slot.id} word={slot.symbol} otherwise={slot.activity} />
        ))}
    </div>
  )
}
