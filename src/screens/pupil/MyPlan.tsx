import type { Slot } from '../../core/timetable/day'
import { changes, shownMinute, shownSettings, slots, todayIs } from '../../state/shown'
import { accept, choose } from '../../state/today'
import { BigButton } from '../../ui/BigButton'
import { Picture } from '../../ui/Picture'
import { labels, sentences } from '../../words/pupil.en'
import { CardWalk } from './CardWalk'
import { ChangeSides } from './ChangeSides'
import { ChoiceTiles } from './Choose'
import { Ear } from './Ear'
import { spoken } from './NowCard'
import { SlotLines } from './SlotLines'
import { TruthCard } from './TruthCard'
import { textSize } from './textSize'

/** The day card by card with the key adult, from what is on now, changes and choices on the way. */
export function MyPlan() {
  const present = Math.max(0, slots.value.findIndex(isAhead))
  const cards = slots.value.map((slot, at) => () => <PlanCard slot={slot} isFirst={at === present} />)
  return (
    <CardWalk
      class="my-plan"
      title={shownSettings.value.wholeClass ? labels.ourPlan : labels.myPlan}
      wonder={sentences.wonderWhatHelps()}
      first={present}
      cards={cards.length ? cards : [() => <TruthCard is={todayIs.value} />]}
    />
  )
}

const isAhead = ({ end }: Slot): boolean => end > shownMinute.value

/** A part with its change. What is told at a part that is over is told where the walk begins. */
function PlanCard({ slot, isFirst }: { slot: Slot; isFirst: boolean }) {
  const ahead = slots.value.filter(isAhead)
  const change = changes.value.find(
    (card) => card.slot === slot.id || (isFirst && !ahead.some(({ id }) => id === card.slot)),
  )
  return (
    <>
      <PartCard slot={slot} />
      {change && (
        <section class="change-banner" aria-label={labels.change}>
          <b class="card-label">{labels.change}</b>
          <ChangeSides card={change} />
          <BigButton label={labels.okay} onPress={() => accept(change)} />
        </section>
      )}
      {slot.choices.length > 0 && <ChoiceTiles slot={slot} onPick={(option) => choose(slot, option)} />}
    </>
  )
}

/** One part of the day, large. */
export function PartCard({ slot }: { slot: Slot }) {
  return (
    <section class="card part-card">
      <Picture word={slot.symbol} otherwise={slot.activity} />
      <div class="now-text">
        <h2 class={textSize(slot.activity)} dir="auto">
          {slot.activity}
        </h2>
        <SlotLines slot={slot} />
      </div>
      <Ear text={spoken(slot)} />
    </section>
  )
}
