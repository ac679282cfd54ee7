import { useEffect } from 'preact/hooks'
import { type Slot, sameText } from '../../core/timetable/day'
import { marks } from '../../core/voice'
import type { Strategy } from '../../core/zones/zones'
import { shownMinute, shownSettings, slots, todayIs } from '../../state/shown'
import { loadVoice, markPart, sayWhatHelped, voice } from '../../state/voice'
import { MarkShape } from '../../ui/MarkShape'
import { Picture } from '../../ui/Picture'
import { labels, sentences } from '../../words/pupil.en'
import { CardWalk } from './CardWalk'
import { PartCard } from './MyPlan'
import { TruthCard } from './TruthCard'

/** The parts of the day so far, card by card with the key adult: how each was, and at the end what helped. */
export function LookBack() {
  useEffect(() => void loadVoice(), [])
  const parts = slots.value.filter((slot) => slot.start <= shownMinute.value && !aboutTheDay(slot))
  const cards = [...parts.map((slot) => () => <HowWasIt slot={slot} />), () => <WhatHelped />]
  return (
    <CardWalk
      class="look-back"
      title={labels.lookBack}
      wonder={sentences.wonderWhatHelped()}
      cards={slots.value.length ? cards : [() => <TruthCard is={todayIs.value} />]}
    />
  )
}

/** My plan and Look back are about the day, not parts to look back on. */
const aboutTheDay = (slot: Slot) => slot.kind === 'preBrief' || slot.kind === 'postBrief' || slot.kind === 'leave'

function HowWasIt({ slot }: { slot: Slot }) {
  const said = voice.value?.marks.find((one) => one.start === slot.start)?.mark
  return (
    <>
      <PartCard slot={slot} />
      <section class="choice" aria-labelledby="how-was-it">
        <h2 id="how-was-it">{sentences.howWasIt()}</h2>
        <div class="place-tiles marks">
          {marks.map((mark) => (
            <button
              key={mark}
              type="button"
              class={`tile${said === mark ? ' picked' : ''}`}
              aria-pressed={said === mark}
              onClick={() => markPart(slot, mark)}
            >
              <MarkShape mark={mark} />
              <strong>{labels[mark]}</strong>
            </button>
          ))}
        </div>
      </section>
    </>
  )
}

function WhatHelped() {
  const said = voice.value?.helped
  return (
    <section class="choice" aria-labelledby="what-helped">
      <h2 id="what-helped">{labels.whatHelped}</h2>
      <div class="place-tiles what-helped">
        {whatCanHelp().map(({ name, symbol }) => (
          <button
            key={name}
            type="button"
            class={`tile${said === name ? ' picked' : ''}`}
            aria-pressed={said === name}
            onClick={() => sayWhatHelped(name)}
          >
            <Picture word={symbol} otherwise={name} />
            <strong dir="auto">{name}</strong>
          </button>
        ))}
      </div>
    </section>
  )
}

const mostTiles = 8

/** Quiet time, a break, who was there, and the strategies agreed for this pupil, each once: first the first of each zone. */
function whatCanHelp(): Strategy[] {
  const { zones, anyTimeStrategies } = shownSettings.value
  const always = [
    { name: labels.quietTime, symbol: 'quiet time' },
    { name: labels.aBreak, symbol: 'break please' },
    ...whoWasThere().map((name) => ({ name, symbol: 'adult' })),
  ]
  const ofZones = Object.values(zones).map(({ strategies }) => strategies)
  const agreed = [...ofZones.flatMap(([first]) => first ?? []), ...anyTimeStrategies, ...ofZones.flat()]
  const once = new Map([...always, ...agreed].map((strategy) => [strategy.name, strategy]))
  return [...once.values()].slice(0, mostTiles)
}

/** The adult of most of the parts so far, and the key adult before any other. */
function whoWasThere(): string[] {
  const { keyAdult } = shownSettings.value
  const adults = slots.value.filter(({ start }) => start <= shownMinute.value).flatMap((slot) => slot.adults)
  const parts = (name: string) => adults.filter((other) => other === name).length
  const most = [...adults].sort((one, other) => parts(other) - parts(one))
  return adults.some((name) => sameText(name, keyAdult)) ? [keyAdult] : most.slice(0, 1)
}
