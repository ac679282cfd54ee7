import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { slots } from '../../state/shown'
import { Arrow } from '../../ui/Arrow'
import { BigButton } from '../../ui/BigButton'
import { Picture } from '../../ui/Picture'
import { labels, sentences } from '../../words/pupil.en'
import { PupilFrame, TodayButton } from './PupilFrame'

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
 * A walk through cards, one at a time, at the pupil's own pace. Today is one tap away from every card. After the last one
 * it says that the walk is finished, and Today is what comes next.
 */
export function CardWalk({ title, wonder, cards, first = 0, ...rest }: CardWalkProps) {
  const [at, setAt] = useState(first)
  const last = slots.value.length > 0 ? cards.length : cards.length - 1
  const here = Math.min(at, last)
  const card = cards[here]
  return (
    <PupilFrame
      class={`card-walk ${rest.class}`}
      title={title}
      before={<TodayButton look={card ? 'plain' : 'picked'} />}
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
        {card ? sentences.partOf(here + 1, cards.length) : <span class="sr-only">{labels.finished}</span>}
      </p>
      <div class="walk-card" key={here}>
        {card ? card() : <Finished />}
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

function Finished() {
  return (
    <section class="card part-card">
      <Picture word="finished" />
      <h2 class="short">{labels.finished}</h2>
    </section>
  )
}
