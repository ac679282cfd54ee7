import { sameAdults } from '../../core/timetable/align'
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
          <SideText text={sideText(side, card)} isOld={isOld} />
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
  [labels.change, ...sidesOf(card).flatMap(({ when, side }) => [when, sideText(side, card)])].join(', ')

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

/** The activity, with all that differs where it is the same one: its place and seat, its adults. */
function sideText(side: CardSide, { before, now }: ChangeCard): string {
  const isSame = before && now && before.activity === now.activity
  const place = isSame && (before.place !== now.place || before.seat !== now.seat) ? [side.place, side.seat] : []
  const adults = isSame && !sameAdults(before, now) ? side.adults : []
  return [side.activity, ...place, ...adults].filter(Boolean).join(', ')
}
