import type { CardSide, ChangeCard } from '../../core/timetable/changes'
import { Arrow } from '../../ui/Arrow'
import { Picture } from '../../ui/Picture'
import { labels } from '../../words/pupil.en'
import { hasLongWord } from './textSize'

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

/** What the ear says of a change: the old thing, then the new thing. */
export const spokenChange = ({ before, now, what }: ChangeCard): string =>
  [labels.change, before ? sideText(before, what) : labels.newToday, now ? sideText(now, what) : labels.notToday].join(
    ', ',
  )

/** What changed of it: the place or the adults with the activity's picture, else the activity. */
function Side({ side, what }: { side: CardSide; what: ChangeCard['what'] }) {
  return (
    <span class="side">
      <Picture word={side.symbol} otherwise={side.activity} />
      <span class={hasLongWord(sideText(side, what)) ? '' : 'whole'} dir="auto">
        {sideText(side, what)}
      </span>
    </span>
  )
}

function sideText(side: CardSide, what: ChangeCard['what']): string {
  const detail = what === 'place' ? [side.place, side.seat] : what === 'adults' ? side.adults : []
  return [side.activity, ...detail].filter(Boolean).join(', ')
}
