import type { CardSide, ChangeCard } from '../../core/timetable/changes'
import { Picture } from '../../ui/Picture'
import { labels } from '../../words/pupil.en'
import { hasLongWord } from './textSize'

/** The old thing, crossed out, and the new thing, side by side. A part that only moved stands there once. */
export function ChangeSides({ card }: { card: ChangeCard }) {
  return (
    <div class="change-sides">
      {sidesOf(card).map(({ when, side, isOld }) => (
        <p key={when} class="side">
          <span class="side-when">{when}</span>
          <Picture word={side.symbol} otherwise={side.activity} />
          <SideText text={sideText(side, card.what)} isOld={isOld} />
        </p>
      ))}
    </div>
  )
}

function SideText({ text, isOld }: { text: string; isOld: boolean }) {
  const Name = isOld ? 's' : 'b'
  return (
    <Name class={hasLongWord(text) ? '' : 'whole'} dir="auto">
      {text}
    </Name>
  )
}

/** What the ear says of a change: the old thing, then the new thing. */
export const spokenChange = (card: ChangeCard): string =>
  [labels.change, ...sidesOf(card).flatMap(({ when, side }) => [when, sideText(side, card.what)])].join(', ')

interface ShownSide {
  when: string
  side: CardSide
  isOld: boolean
}

function sidesOf({ before, now, what }: ChangeCard): ShownSide[] {
  const moved = what === 'earlier' ? labels.earlier : what === 'later' && labels.later
  const old = before && !moved ? [{ when: labels.notToday, side: before, isOld: true }] : []
  const when = moved || (what === 'added' ? labels.newToday : labels.today)
  return now ? [...old, { when, side: now, isOld: false }] : old
}

/** What changed of it: the place or the adults with the activity, else the activity. */
function sideText(side: CardSide, what: ChangeCard['what']): string {
  const detail = what === 'place' ? [side.place, side.seat] : what === 'adults' ? side.adults : []
  return [side.activity, ...detail].filter(Boolean).join(', ')
}
