import { placesForZone } from '../../core/breaks/breaks'
import { sameText } from '../../core/timetable/day'
import { pickPlace } from '../../state/breaks'
import { shownSettings } from '../../state/shown'
import { picked, zoneShows } from '../../state/zoneCheck'
import { Picture } from '../../ui/Picture'
import { ZoneShape } from '../../ui/ZoneShape'
import { labels } from '../../words/pupil.en'
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
  const places = placesForZone(breakPlaces, zone)
  const agreed = zone ? zones[zone].strategies : anyTimeStrategies
  const strategies = agreed.filter(({ name }) => !places.some((place) => sameText(place.name, name)))
  return (
    <PupilFrame class="what-helps" title={labels.whatHelps}>
      {zone && zoneShows.value && (
        <p class={`just-picked ${zone}`}>
          <ZoneShape zone={zone} />
          <span dir="auto">{zones[zone].word}</span>
        </p>
      )}
      <section class="card break-first" aria-labelledby="break-first">
        <h2 id="break-first">
          <Picture word="break please" />
          {labels.where}
        </h2>
        <PlaceTiles places={places} onPick={pickPlace} />
      </section>
      <ul class="strategies">
        {strategies.map((strategy) => (
          <li key={strategy.name}>
            <Picture word={strategy.symbol} otherwise={strategy.name} />
            <span dir="auto">{strategy.name}</span>
          </li>
        ))}
      </ul>
    </PupilFrame>
  )
}
