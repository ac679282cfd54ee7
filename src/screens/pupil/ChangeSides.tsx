import { sameAdults } from '../../core/timetable/align'
import type { CardSide, ChangeCard } from '../../core/timetable/changes'
import { Picture } from '../../ui/Picture'
import { labels } from '../../words/pupil.en'
import { hasLongWord } from './textSize'

/**
 * The old thing, crossed out, and the new thing, side by side. A part that only moved stands there once. Of a part that
 * stays only what is different is crossed out: it is still on today.
 */
export function ChangeSides({ card }: { card: ChangeCard }) {
  return (
    <div class="change-sides">
      {sidesOf(card).map(({ when, symbol, stays, differs, isOld }) => {
        const Differs = isOld ? 's' : 'b'
        return (
          <p key={when} class="side">
            <span class="side-when">{when}</span>
            <Picture word={symbol} otherwise={stays || differs} />
            <span class={hasLongWord(`${stays} ${differs}`) ? '' : 'whole'} dir="auto">
              {stays}
              {stays && differs && ', '}
              {differs && <Differs>{differs}</Differs>}
            </span>
          </p>
        )
      })}
    </div>
  )
}

/** What the ear says of a change: the old thing, then the new thing. */
export const spokenChange = (card: ChangeCard): string =>
  [labels.change, ...sidesOf(card).flatMap(({ when, stays, differs }) => [when, stays, differs])]
    .filter(Boolean)
    .join(', ')

interface ShownSide {
  when: string
  symbol: string
  /** The activity of a part that stays. */
  stays: string
  /** Its place and seat, its adults, where they differ; of another part its activity. */
  differs: string
  isOld: boolean
}

function sidesOf(card: ChangeCard): ShownSide[] {
  const { before, now, what } = card
  const moved = movedTo(what)
  const old = before && !moved ? [{ when: labels.notToday, ...wordsOf(before, card), isOld: true }] : []
  const when = moved || (what === 'added' ? labels.newToday : labels.today)
  const present = now ? [{ when, ...wordsOf(now, card), isOld: false }] : []
  return [...old.filter(({ differs }) => differs), ...present]
}

const movedTo = (what: ChangeCard['what']): string =>
  what === 'earlier' ? labels.earlier : what === 'later' ? labels.later : ''

function wordsOf({ activity, symbol, place, seat, adults }: CardSide, { before, now, what }: ChangeCard) {
  if (movedTo(what) || !before || !now || before.activity !== now.activity)
    return { symbol, stays: '', differs: activity }
  const isElsewhere = before.place !== now.place || before.seat !== now.seat
  const details = [...(isElsewhere ? [place, seat] : []), ...(sameAdults(before, now) ? [] : adults)]
  return { symbol, stays: activity, differs: details.filter(Boolean).join(', ') }
}
