import { placesForZone } from '../../core/breaks/breaks'
import { pickPlace } from '../../state/breaks'
import { shownSettings } from '../../state/shown'
import { picked, zoneShows } from '../../state/zoneCheck'
import { Picture } from '../../ui/Picture'
import { ZoneShape } from '../../ui/ZoneShape'
import { labels, sentences } from '../../words/pupil.en'
import { PlaceTiles } from './PlaceTiles'
import { PupilFrame } from './PupilFrame'

/**
 * After a pick: the break places agreed for it come first and largest, then what helps.
 * Nothing moves when the screen turns neutral, and nothing then tells one zone from another.
 */
export function WhatHelps() {
  const pick = picked.value
  if (!pick) return null
  const { zones, breakPlaces, anyTimeStrategies } = shownSettings.value
  const zone = pick === 'unknown' ? null : pick
  const strategies = zone ? zones[zone].strategies : anyTimeStrategies
  return (
    <PupilFrame class="what-helps" title={labels.whatHelps}>
      <p class={`just-picked ${zone && zoneShows.value ? zone : ''}`}>
        {zone && zoneShows.value && <ZoneShape zone={zone} />}
        <span>{zone && zoneShows.value ? zones[zone].word : sentences.thisCanHelp()}</span>
      </p>
      <section class="card break-first" aria-labelledby="break-first">
        <h2 id="break-first">
          <Picture word="break please" />
          {labels.breakPlease}
        </h2>
        <PlaceTiles places={placesForZone(breakPlaces, zone)} onPick={pickPlace} />
      </section>
      <ul class="strategies">
        {strategies.map((strategy) => (
          <li key={strategy.name} class="card">
            <Picture word={strategy.symbol} otherwise={strategy.name} />
            <span dir="auto">{strategy.name}</span>
          </li>
        ))}
      </ul>
    </PupilFrame>
  )
}
