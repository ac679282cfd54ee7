import { placesForZone } from '../../core/breaks/breaks'
import { sameText } from '../../core/timetable/day'
import { type Strategy, type Zone, zoneIds } from '../../core/zones/zones'
import { pickPlace } from '../../state/breaks'
import { shownSettings } from '../../state/shown'
import { picked, zoneShows } from '../../state/zoneCheck'
import { Picture } from '../../ui/Picture'
import { ZoneShape } from '../../ui/ZoneShape'
import { labels } from '../../words/pupil.en'
import { PlaceTiles } from './PlaceTiles'
import { PupilFrame } from './PupilFrame'
import { hasLongWord } from './textSize'

/**
 * After a pick: the break places agreed for it come first and largest, then what helps.
 * Nothing moves when the screen turns neutral, and nothing then tells one zone from another but the agreed places and
 * strategies themselves: whatever was picked, each part has the place and the size that all of them need.
 */
export function WhatHelps() {
  const pick = picked.value
  if (!pick) return null
  const { zones, breakPlaces } = shownSettings.value
  const zone = zoneOf(pick)
  const places = placesForZone(breakPlaces, zone)
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
        <PlaceTiles
          places={places}
          others={breakPlaces.filter((place) => !places.includes(place))}
          onPick={pickPlace}
        />
      </section>
      <Strategies of={pick} />
    </PupilFrame>
  )
}

const picks = [...zoneIds, 'unknown'] as const
const zoneOf = (pick: Zone | 'unknown'): Zone | null => (pick === 'unknown' ? null : pick)

/** What helps, but for the break places offered above it. */
function strategiesFor(pick: Zone | 'unknown'): Strategy[] {
  const { zones, breakPlaces, anyTimeStrategies } = shownSettings.value
  const zone = zoneOf(pick)
  const places = placesForZone(breakPlaces, zone)
  const agreed = zone ? zones[zone].strategies : anyTimeStrategies
  return agreed.filter(({ name }) => !places.some((place) => sameText(place.name, name)))
}

/** The strategies of a pick. Those of the others lie unseen in the same place, and have as many parts, to keep its size. */
function Strategies({ of }: { of: Zone | 'unknown' }) {
  const lists = picks.map((pick) => ({ pick, strategies: strategiesFor(pick) }))
  const most = Math.max(...lists.map(({ strategies }) => strategies.length))
  const isLong = lists.some(({ strategies }) => strategies.some(({ name }) => hasLongWord(name)))
  return (
    <div class={`strategies-of-all${isLong ? ' long' : ''}`}>
      {lists.map(({ pick, strategies }) => (
        <ul key={pick} class={`strategies${pick === of ? '' : ' unseen'}`} aria-hidden={pick !== of}>
          {strategies.map((strategy) => (
            <li key={strategy.name}>
              <Picture word={strategy.symbol} otherwise={strategy.name} />
              <span dir="auto">{strategy.name}</span>
            </li>
          ))}
          {Array.from({ length: most - strategies.length }, (_, at) => (
            <li key={at} aria-hidden="true" />
          ))}
        </ul>
      ))}
    </div>
  )
}
