import { type NowNext, saysHome } from '../../core/timetable/nowNext'
import { gettingReady, offered } from '../../state/shown'
import { Picture } from '../../ui/Picture'
import { labels, sentences } from '../../words/pupil.en'
import { ChooseButton } from './ChooseButton'
import { Ear } from './Ear'
import { spoken } from './NowCard'
import { SlotLines } from './SlotLines'
import { isCrowded, textSize } from './textSize'

/** What is next, and below it one line with what comes then and the way home. */
export function NextCard({ board }: { board: NowNext }) {
  const { next } = board
  if (!next) return null
  const ready = gettingReady.value
  return (
    <section
      class={`card next-card${ready ? ' getting-ready' : ''}${isCrowded(next) ? ' crowded' : ''}`}
      aria-labelledby="next"
    >
      <header>
        <h2 id="next" class="card-label">
          {ready ? labels.gettingReady : labels.next}
        </h2>
        <Ear text={spoken(next)} />
      </header>
      <div class="next-body">
        <Picture word={next.symbol} otherwise={next.activity} />
        <div class="next-text">
          <h2 class={textSize(next.activity)} dir="auto">
            {next.activity}
          </h2>
          <SlotLines slot={next} />
          {ready && <p class="how-long">{sentences.minutesLong(next.end - next.start)}</p>}
        </div>
      </div>
      {offered.value.has(next.id) && <ChooseButton slot={next} />}
      <ThenLine board={board} />
    </section>
  )
}

/** "Then Writing, Last Home": Home is always in sight, also `alone`, where nothing else of what comes is shown. */
export function ThenLine({ board, alone = false }: { board: NowNext; alone?: boolean }) {
  const { now, next, then, home } = board
  const shown = alone ? [now] : [now, next, then]
  const homeIsLater = home && !(shown.includes(home) && saysHome(home))
  if (!homeIsLater && (alone || !then)) return null
  const ahead = alone || then ? labels.last : labels.afterThat
  return (
    <p class="then-line">
      {!alone && then && (
        <span class="then">
          <span class="then-word">{labels.afterThat}</span>
          <Picture word={then.symbol} otherwise={then.activity} />
          <span dir="auto">{then.activity}</span>
        </span>
      )}
      {homeIsLater && (
        <span class="then home">
          <span class="then-word">{next ? ahead : labels.next}</span>
          <Picture word="home" />
          <span>{labels.home}</span>
        </span>
      )}
    </p>
  )
}
