import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { go } from '../../state/screen'
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
}

/** A walk through cards, one at a time, at the pupil's own pace: back and forward, and Today after the last one. */
export function CardWalk({ title, wonder, cards, ...rest }: CardWalkProps) {
  const [at, setAt] = useState(0)
  const last = cards.length - 1
  const here = Math.min(at, last)
  return (
    <PupilFrame
      class={`card-walk ${rest.class}`}
      title={title}
      before={
        <BigButton
          label={here === 0 ? labels.today : labels.back}
          onPress={() => (here === 0 ? go('today') : setAt(here - 1))}
        >
          {here === 0 ? <Picture word="my day" /> : <Arrow to="back" />}
        </BigButton>
      }
      after={
        <BigButton
          label={here >= last ? labels.finished : labels.forward}
          look="picked"
          onPress={() => (here >= last ? go('today') : setAt(here + 1))}
        >
          {here >= last ? <Picture word="finished" /> : <Arrow to="forward" />}
        </BigButton>
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
        <span>{sentences.sayWhatYouSee()}</span>
        <span>{wonder}</span>
      </p>
    </PupilFrame>
  )
}
