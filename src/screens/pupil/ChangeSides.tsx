import type { CardSide, ChangeCard } from '../../core/timetable/changes'
import { Arrow } from '../../ui/Arrow'
import { Picture } from '../../ui/Picture'
import { labels } from '../../words/pupil.en'

/** The old thing and the new thing, side by side. */
export function ChangeSides({ card }: { card: ChangeCard }) {
  return (
    <p class="change-sides">
      {card.before ? <Side side={card.before} what={card.what} /> : <span class="side">{labels.newToday}</span>}
      <Arrow to="forward" />
      {card.now ? <Side side={card.now} what={card.what} /> : <span class="side">{labels.notToday}</span>}
    </p>
  )
}

/** What changed of it: the place or the adults with the activity's picture, else the activity. */
function Side({ side, what }: { side: CardSide; what: ChangeCard['what'] }) {
  const detail = what === 'place' ? [side.place, side.seat] : what === 'adults' ? side.adults : []
  return (
    <span class="side">
      <Picture word={side.symbol} otherwise={side.activity} />
      <span dir="auto">{[side.activity, ...detail].filter(Boolean).join(', ')}</span>
    </span>
  )
}
