import { aboutMinutes, stepsLeft } from '../../core/timetable/timeLeft'
import { go } from '../../state/screen'
import { board, held, shownMinute, shownRecord, shownSettings, untilQuiet } from '../../state/shown'
import { setFiveToOne } from '../../state/today'
import { HoldButton } from '../../ui/HoldButton'
import { Picture } from '../../ui/Picture'
import { StepsShape } from '../../ui/StepsShape'
import { TimeShape } from '../../ui/TimeShape'
import { labels, sentences } from '../../words/pupil.en'
import { Ear } from './Ear'

const moveHoldMs = 1000

/**
 * The way to quiet time, in the style an adult set for this pupil. None left today: no strip. While an adult holds the
 * day nobody knows how many minutes it takes, so none are said.
 */
export function QuietStrip() {
  const way = untilQuiet.value
  const { quietStyle } = shownSettings.value
  if (way.state === 'none' || quietStyle === 'off') return way.state === 'now' ? <QuietReady /> : null
  if (way.state === 'now') return <QuietReady />
  if (quietStyle === 'fiveToOne') return <FiveToOne />
  const { now } = board.value
  const isDisc = quietStyle === 'disc' && !held.value
  const present = now && { ...stepsLeft(now, shownMinute.value), waits: held.value }
  const lead = isDisc
    ? sentences.aboutMinutesThen(aboutMinutes(way.minutesUntil))
    : way.steps > 0 && sentences.moreThings(way.steps)
  return (
    <section class="quiet-strip" aria-label={labels.quietTime}>
      <Picture word={way.slot.symbol} otherwise="quiet time" />
      {lead ? <Words lead={lead} /> : <p>{sentences.quietIsNext()}</p>}
      {isDisc ? (
        <TimeShape left={Math.min(12, Math.ceil(way.minutesUntil / 5))} of={12} />
      ) : (
        <StepsShape steps={way.steps} present={present}>
          <Picture word={way.slot.symbol} otherwise="quiet time" />
        </StepsShape>
      )}
      <Ear text={lead ? `${lead} ${labels.quietTime}` : sentences.quietIsNext()} />
    </section>
  )
}

function Words({ lead }: { lead: string }) {
  return (
    <p>
      {lead} <strong>{labels.quietTime}</strong>
    </p>
  )
}

/** Quiet time has begun: one tap opens its screen. */
export function QuietReady() {
  return (
    <button type="button" class="quiet-strip ready" onClick={() => go('quiet')}>
      <Picture word="quiet time" />
      <span>{sentences.quietIsReady()}</span>
    </button>
  )
}

/** Five to one: an adult holds the strip to take one away, and after the last one it starts at five again. */
function FiveToOne() {
  const count = shownRecord.value?.fiveToOne ?? 5
  return (
    <HoldButton class="quiet-strip" holdMs={moveHoldMs} onHeld={() => setFiveToOne(count > 0 ? count - 1 : 5)}>
      <Picture word="quiet time" />
      {count > 0 ? <Words lead={sentences.countThen(count)} /> : <p>{sentences.quietIsNext()}</p>}
      <span class="five-to-one" aria-hidden="true">
        {[5, 4, 3, 2, 1].map((number) => (
          <i key={number} class={number <= count ? 'left' : ''}>
            {number}
          </i>
        ))}
      </span>
    </HoldButton>
  )
}
