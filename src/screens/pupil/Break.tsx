import { useLayoutEffect } from 'preact/hooks'
import { type BreakRequest, breakStepsLeft, type PlaceOfBreak } from '../../core/breaks/breaks'
import { aboutMinutesOf } from '../../core/timetable/timeLeft'
import { agree, askAgain, endBreak, pickPlace } from '../../state/breaks'
import { board, shownBreak, shownMinute, shownSettings, who } from '../../state/shown'
import { Arrow } from '../../ui/Arrow'
import { BigButton } from '../../ui/BigButton'
import { HoldButton } from '../../ui/HoldButton'
import { toHeading } from '../../ui/heading'
import { Picture } from '../../ui/Picture'
import { TimeShape } from '../../ui/TimeShape'
import { labels, sentences } from '../../words/pupil.en'
import { onOneLine } from './ChangeSides'
import { Ear } from './Ear'
import { PlaceTiles } from './PlaceTiles'
import { TodayButton } from './PupilFrame'
import { RecordNote } from './RecordNote'
import { Title } from './Title'
import { textSize } from './textSize'

/** A break, from asking to the way back. It never times out, is never counted and needs no reason. */
export function Break() {
  const open = shownBreak.value
  const step = open?.step
  useLayoutEffect(toHeading, [step])
  if (!open) return null
  if (open.step === 'where') return <Where />
  if (open.step === 'show') return <Show place={open.place} />
  return <Running open={open} />
}

function Where() {
  return (
    <main class="pupil-screen break where">
      <Title text={labels.where} />
      <PlaceTiles places={shownSettings.value.breakPlaces} onPick={pickPlace} />
      <RecordNote />
      <nav class="actions">
        <BigButton label={labels.notNow} onPress={endBreak} />
      </nav>
    </main>
  )
}

function Show({ place }: { place: PlaceOfBreak }) {
  const show = sentences.show(who.value ?? sentences.anAdult())
  return (
    <main class="pupil-screen break show">
      <Title text={labels.breakPlease} />
      <HoldButton class="card show-card" onHeld={agree}>
        <Picture word="break please" />
        <strong class={`show-who ${textSize(show)}`}>{show}</strong>
        <span class="show-place">
          <Picture word={place.symbol} otherwise={place.name} />
          <span dir="auto">{sentences.breakAt(onOneLine(place.name))}</span>
        </span>
        <span class="show-hold">{sentences.adultHolds()}</span>
      </HoldButton>
      <RecordNote />
      <nav class="actions">
        <BigButton label={labels.back} onPress={askAgain}>
          <Arrow to="back" />
        </BigButton>
      </nav>
    </main>
  )
}

function Running({ open }: { open: Extract<BreakRequest, { step: 'running' }> }) {
  const time = breakStepsLeft(open, shownMinute.value)
  const back = board.value.now ?? board.value.next
  return (
    <main class="pupil-screen break running">
      <TimeShape
        {...time}
        label={time.left > 0 ? sentences.minutesLeft(aboutMinutesOf(time)) : sentences.breakGoesOn()}
      />
      <div class="break-words">
        <h1 dir="auto">{sentences.breakAt(onOneLine(open.place.name))}</h1>
        <Picture word={open.place.symbol} otherwise={open.place.name} />
        {time.left === 0 && <p class="way-back">{sentences.breakGoesOn()}</p>}
        {back && (
          <p class="way-back">
            <span dir="auto">{sentences.thenComes(back.activity)}</span>
            <Picture word={back.symbol} otherwise={back.activity} />
          </p>
        )}
      </div>
      <Ear text={open.place.name} screen />
      <nav class="actions">
        <BigButton label={labels.iAmBack} look="help" onPress={endBreak} />
        <TodayButton />
      </nav>
    </main>
  )
}
