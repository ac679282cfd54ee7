import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Arrow } from '../../ui/Arrow'
import { BigButton } from '../../ui/BigButton'
import { Picture } from '../../ui/Picture'
import { labels, sentences } from '../../words/pupil.en'
import { PupilFrame } from './PupilFrame'

interface CardWalkProps {
  class: string
  title: string
  /** What the key adult can wonder about with the pupil. */
  wonder: string
  /** One card after another; each is drawn only while it is shown. */
  cards: (() => ComponentChildren)[]
  /** The card it begins at, from 0. */
  first?: number
}

/**
 * A walk through cards, one at a time, at the pupil's own pace. Today is one tap away from every card, and ends the walk
 * on the last one.
 */
export function CardWalk({ title, wonder, cards, first = 0, ...rest }: CardWalkProps) {
  const [at, setAt] = useState(first)
  const last = cards.length - 1
  const here = Math.min(at, last)
  return (
    <PupilFrame
      class={`card-walk ${rest.class}`}
      title={title}
      after={
        <>
          {here > 0 && (
            <BigButton label={labels.back} onPress={() => setAt(here - 1)}>
              <Arrow to="back" />
            </BigButton>
          )}
          {here < last && (
            <BigButton label={labels.forward} look="picked" onPress={() => setAt(here + 1)}>
              <Arrow to="forward" />
            </BigButton>
          )}
        </>
      }
    >
      <p class="walk-place" role="status">
        {sentences.partOf(here + 1, cards.length)}
      </p>
      <div class="walk-card" key={here}>
        {cards[here]?.()}
      </div>
      <p class="for-adult">
        <Picture word="adult" />
        <b>{labels.forYourAdult}</b>
        <span>{sentences.sayWhatYouSee()}</span>
        <span>{wonder}</span>
      </p>
    </PupilFrame>
  )
}
