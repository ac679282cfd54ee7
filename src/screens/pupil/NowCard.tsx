import type { Slot } from '../../core/timetable/day'
import { aboutMinutesOf, stepsLeft } from '../../core/timetable/timeLeft'
import { held, offered, shownMinute, shownRecord, shownSettings } from '../../state/shown'
import { Picture } from '../../ui/Picture'
import { TimeShape } from '../../ui/TimeShape'
import { labels, sentences } from '../../words/pupil.en'
import { ChooseButton } from './ChooseButton'
import { Ear } from './Ear'
import { SlotLines } from './SlotLines'
import { isCrowded, textSize } from './textSize'
import { LookBackButton, PlanButton } from './walkButtons'

/** The biggest thing on the wall: what is on now, where, with whom, and how much is left as a shape. */
export function NowCard({ slot, alone }: { slot: Slot; alone: boolean }) {
  const time = stepsLeft(slot, shownMinute.value)
  const finished = shownRecord.value?.finished.includes(slot.id) ?? false
  const offers = offered.value.has(slot.id)
  const others = alone ? 0 : Number(offers) + Number(shownSettings.value.clockTimes)
  return (
    <section class={`card now-card${isCrowded(slot, others) ? ' crowded' : ''}`} aria-labelledby="now">
      <header>
        <h2 id="now" class="card-label">
          {labels.now}
        </h2>
        {(finished || held.value) && <Marks finished={finished} />}
        <TimeShape
          {...time}
          waits={held.value}
          label={held.value ? labels.nextWaits : sentences.minutesLeft(aboutMinutesOf(time))}
        />
      </header>
      <div class="now-body">
        <Picture word={slot.symbol} otherwise={slot.activity} />
        <div class="now-text">
          <h1 class={textSize(slot.activity)} dir="auto">
            {slot.activity}
          </h1>
          <SlotLines slot={slot} />
        </div>
      </div>
      <footer>
        {slot.kind === 'preBrief' && <PlanButton />}
        {slot.kind === 'postBrief' && <LookBackButton />}
        {offers && <ChooseButton slot={slot} />}
        <Ear text={spoken(slot)} />
      </footer>
    </section>
  )
}

/** Whether the pupil has finished it, and whether an adult holds it: quiet words under "Now". */
function Marks({ finished }: { finished: boolean }) {
  return (
    <p class="now-marks">
      {finished && (
        <span class="finished-mark">
          <Picture word="finished" />
          {labels.finished}
        </span>
      )}
      {held.value && (
        <span class="held-mark">
          <Picture word="pause" />
          {labels.nextWaits}
        </span>
      )}
    </p>
  )
}

/** What the ear says of a slot. */
export const spoken = (slot: Slot): string =>
  [slot.activity, sentences.inSeat(slot.place, slot.seat), slot.adults.length && sentences.withAdults(slot.adults)]
    .filter(Boolean)
    .join(', ')
