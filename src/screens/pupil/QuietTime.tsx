import { optionOf } from '../../core/timetable/choices'
import { aboutMinutesOf, stepsLeft } from '../../core/timetable/timeLeft'
import { board, held, offered, shownMinute, shownRecord } from '../../state/shown'
import { Picture } from '../../ui/Picture'
import { TimeShape } from '../../ui/TimeShape'
import { labels, sentences } from '../../words/pupil.en'
import { ChooseButton } from './ChooseButton'
import { Ear } from './Ear'
import { TodayButton } from './PupilFrame'
import { BreakButton } from './Today'

/** A dimmed, near-empty screen: a shape that shrinks, the place, what is next, and Break please. */
export function QuietTime() {
  const { now, next } = board.value
  if (now?.kind !== 'quiet') return null
  const time = stepsLeft(now, shownMinute.value)
  const option = optionOf(now, shownRecord.value?.chosen ?? {})
  return (
    <main class="quiet-time dim">
      <div class="quiet-body">
        <TimeShape
          {...time}
          waits={held.value}
          label={held.value ? labels.nextWaits : sentences.minutesLeft(aboutMinutesOf(time))}
        />
        <div class="quiet-words">
          <h1 dir="auto">{now.activity}</h1>
          {now.place && (
            <p>
              <Picture word={now.symbol} otherwise={now.place} />
              <span dir="auto">{now.place}</span>
            </p>
          )}
          {option && shownRecord.value?.chosen[now.id] && (
            <p>
              <Picture word={option} />
              <span dir="auto">{option}</span>
            </p>
          )}
          {next && (
            <p class="quiet-next">
              <span>{labels.next}</span>
              <Picture word={next.symbol} otherwise={next.activity} />
              <span dir="auto">{next.activity}</span>
            </p>
          )}
        </div>
      </div>
      <Ear text={now.activity} screen />
      <nav class="actions">
        <TodayButton />
        <BreakButton />
        {offered.value.has(now.id) && <ChooseButton slot={now} />}
      </nav>
    </main>
  )
}
