import type { CardSide, ChangeCard } from '../../core/timetable/changes'
import { lettersOf } from '../../core/timetable/letters'
import { LetterCard, Picture } from '../../ui/Picture'
import { labels, sentences } from '../../words/pupil.en'
import { hasLongWord } from './textSize'

/** The words for how a side of a change stands in its day. */
export type StandsAs = Record<CardSide['is'], string>

/**
 * The old thing, crossed out, and the new thing, side by side. A part that is still on stands there once, with what is
 * different about it: only what is no longer so is crossed out. `standsAs` says it of a day that is not today.
 */
export function ChangeSides({ card, standsAs = labels }: { card: ChangeCard; standsAs?: StandsAs }) {
  return (
    <div class="change-sides">
      {sidesOf(card).map((side) => {
        const { stays, old, now } = wordsOf(side)
        const name = side.names.join(', ')
        return (
          <p key={`${side.is} ${name}`} class={side.also ? 'side more' : 'side'}>
            <span class="side-when">{standsAs[side.is]}</span>
            <SidePicture of={side} card={card} name={name} />
            <span class={hasLongWord([stays, old, now].join(' ')) ? '' : 'whole'} dir="auto">
              {stays}
              {stays && (old || now) && ', '}
              {old && <s aria-hidden={stays !== ''}>{old}</s>}
              {old && now && ' '}
              {now && <b>{now}</b>}
            </span>
          </p>
        )
      })}
    </div>
  )
}

/** One adult and the other instead have the same picture: each is told by letters of the name. */
function SidePicture({ of, card: { what, sides }, name }: { of: CardSide; card: ChangeCard; name: string }) {
  const other = what === 'adults' && sides.find((side) => side !== of)?.names[0]
  return other ? (
    <LetterCard letters={lettersOf(of.names[0] ?? '', other)} />
  ) : (
    <Picture word={of.symbol} otherwise={what === 'place' ? 'place' : name} />
  )
}

/** What the ear says of a change: the old thing, then the new thing; of a part that stays also what it is not. */
export const spokenChange = (card: ChangeCard): string =>
  [labels.change, ...sidesInWords(card).flat()].filter(Boolean).join(', ')

/** What each side of a change says: how it stands in its day first, then what it is. Some of it may be empty. */
export const sidesInWords = (card: ChangeCard, standsAs: StandsAs = labels): string[][] =>
  sidesOf(card).map((side) => {
    const { stays, old, now } = wordsOf(side)
    const is = standsAs[side.is]
    return stays && old ? [is, stays, now, sentences.not(old)] : [is, stays, old, now]
  })

/** A day that is new as a whole is the one thing on its card. */
const sidesOf = ({ sides, what }: ChangeCard): CardSide[] =>
  what === 'newDay' ? [{ is: 'today', names: [labels.aNewDay], symbol: 'my day' }] : sides

interface SideWords {
  /** What is still on today. */
  stays: string
  /** What is not so today. */
  old: string
  now: string
}

/** A name that a line breaks before and not within, where it is short. */
export const onOneLine = (name: string): string => (name.length > 14 ? name : name.replaceAll(' ', '\u00a0'))

function wordsOf({ is, names, also = [], differs, past }: CardSide): SideWords {
  const name = [...names, ...also.map(onOneLine)].join(', ')
  if (is === 'notToday') return { stays: '', old: name, now: '' }
  if (is === 'oneLess') return { stays: name, old: '', now: '' }
  if (!differs) return { stays: '', old: '', now: name }
  const [was, isNow] = is === 'later' ? [sentences.before, sentences.after] : [sentences.after, sentences.before]
  const old = [past?.isOnly && was(past.activity), ...differs.old]
  const now = [past && isNow(past.activity), ...differs.now]
  return { stays: name, old: old.filter(Boolean).join(', '), now: now.filter(Boolean).join(', ') }
}
