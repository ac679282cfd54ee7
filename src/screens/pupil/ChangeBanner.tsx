import type { ChangeCard } from '../../core/timetable/changes'
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
      {card.what === 'newDay' && <PartsInstead card={card} />}
      <Ear text={spokenChange(card)} />
      <BigButton label={labels.okay} onPress={() => accept(card)} />
    </section>
  )
}

/** The pictures of what today has instead, each once, as many as there is room for. My day has their words. */
function PartsInstead({ card }: { card: ChangeCard }) {
  const parts = new Map(card.sides.map(({ names: [name = ''], symbol }) => [name, symbol]))
  return (
    <div class="parts-ahead" aria-hidden="true">
      {[...parts].map(([name, symbol]) => (
        <Picture key={name} word={symbol} otherwise={name} />
      ))}
    </div>
  )
}
