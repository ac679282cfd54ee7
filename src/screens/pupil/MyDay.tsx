import { useEffect, useRef, useState } from 'preact/hooks'
import type { Slot } from '../../core/timetable/day'
import { board, shownMinute, shownRecord, shownSettings, slots, todayIs } from '../../state/shown'
import { finish, justFinished, undoFinish } from '../../state/today'
import { BigButton } from '../../ui/BigButton'
import { Picture } from '../../ui/Picture'
import { labels } from '../../words/pupil.en'
import { PupilFrame } from './PupilFrame'
import { SlotLines } from './SlotLines'
import { TruthCard } from './TruthCard'
import { LookBackButton, PlanButton } from './walkButtons'

/**
 * The whole day as cards. Parts that the clock has passed are set aside, and one tap shows them, each as it is: only what
 * the pupil has ticked is "Finished", and nothing is said of the others.
 */
export function MyDay() {
  const [showsPast, setShowsPast] = useState(false)
  const ticked = shownRecord.value?.finished ?? []
  const isSetAside = (slot: Slot) => slot.id !== justFinished.value && slot.end <= shownMinute.value
  const setAside = slots.value.filter(isSetAside)
  const shown = showsPast ? slots.value : slots.value.filter((slot) => !isSetAside(slot))
  const present = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (showsPast) present.current?.scrollIntoView({ block: 'center' })
  }, [showsPast])
  return (
    <PupilFrame
      class="my-day"
      title={shownSettings.value.wholeClass ? labels.ourDay : labels.myDay}
      after={
        <>
          <PlanButton />
          <LookBackButton />
        </>
      }
    >
      {setAside.length > 0 && (
        <BigButton
          label={labels.beforeNow}
          pressed={showsPast}
          look={showsPast ? 'picked' : 'plain'}
          onPress={() => setShowsPast(!showsPast)}
        >
          <Picture word="clock" />
        </BigButton>
      )}
      {shown.length === 0 ? (
        <TruthCard is={todayIs.value} />
      ) : (
        <ol class="day-cards">
          {shown.map((slot) => (
            <li key={slot.id} ref={slot === board.value.now ? present : null}>
              <DayCard slot={slot} ticked={ticked.includes(slot.id)} />
            </li>
          ))}
        </ol>
      )}
    </PupilFrame>
  )
}

/** One part of the day: once it has begun a tap finishes it, and for ten seconds Undo stands beside its tick. */
function DayCard({ slot, ticked }: { slot: Slot; ticked: boolean }) {
  const isNow = slot === board.value.now
  const isPast = slot.end <= shownMinute.value
  return (
    <div class={`card day-card${isNow ? ' is-now' : ''}${isPast ? ' is-past' : ''}`}>
      <Picture word={slot.symbol} otherwise={slot.activity} />
      <div class="day-card-text">
        <h2 dir="auto">{slot.activity}</h2>
        <SlotLines slot={slot} />
      </div>
      {isNow && <b class="day-card-now">{labels.now}</b>}
      {(ticked || slot.start <= shownMinute.value) && (
        <div class="day-card-end">
          {!ticked ? (
            <BigButton label={labels.finished} onPress={() => finish(slot.id)}>
              <span class="empty-tick" />
            </BigButton>
          ) : (
            justFinished.value === slot.id && <BigButton label={labels.undo} onPress={() => undoFinish(slot.id)} />
          )}
          {ticked && (
            <span class="finished-mark">
              <Picture word="finished" />
              {labels.finished}
            </span>
          )}
        </div>
      )}
    </div>
  )
}
