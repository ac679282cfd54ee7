import type { BreakPlace } from '../../core/breaks/breaks'
import type { Settings } from '../../core/settings'
import { zoneIds } from '../../core/zones/zones'
import { ZoneShape } from '../../ui/ZoneShape'
import { settingWords as words } from '../../words/settings.en'
import { NamedRows } from './NamedRows'

const mostPlaces = 8
const breakMinutes = [5, 10, 15, 20, 30]

interface BreakPlacesProps {
  places: BreakPlace[]
  zones: Settings['zones']
  onChange: (change: (places: BreakPlace[]) => BreakPlace[]) => void
}

/** The break places adults have agreed, in the order they are offered, and after which zones each is. */
export function BreakPlaces({ places, zones, onChange }: BreakPlacesProps) {
  const newId = Math.max(0, ...places.map(({ id }) => id)) + 1
  return (
    <section class="part" aria-labelledby="break-places">
      <h2 id="break-places">{words.breakPlaces}</h2>
      <p class="soft">{words.breakPlacesSay}</p>
      <NamedRows
        items={places}
        least={1}
        most={mostPlaces}
        nameLabel={words.placeName}
        addLabel={words.addPlace}
        make={(named) => ({ ...named, id: newId, minutes: 10, zones: [...zoneIds] })}
        onChange={onChange}
      >
        {(place, change) => (
          <div class="row place-rest">
            <label class="line minutes">
              <select
                aria-label={`${words.minutes}, ${place.name}`}
                value={String(place.minutes)}
                onChange={(event) => change({ minutes: Number(event.currentTarget.value) })}
              >
                {[...new Set([...breakMinutes, place.minutes])].map((minutes) => (
                  <option key={minutes} value={String(minutes)}>
                    {minutes}
                  </option>
                ))}
              </select>
              <span aria-hidden="true">{words.minutes}</span>
            </label>
            <OfferedAfter place={place} zones={zones} onChange={(offered) => change({ zones: offered })} />
          </div>
        )}
      </NamedRows>
    </section>
  )
}

interface OfferedAfterProps {
  place: BreakPlace
  zones: Settings['zones']
  onChange: (offered: BreakPlace['zones']) => void
}

function OfferedAfter({ place, zones, onChange }: OfferedAfterProps) {
  return (
    <div class="row offered" role="group" aria-label={words.offeredFor(place.name)}>
      <span aria-hidden="true">{words.after}</span>
      {zoneIds.map((zone) => (
        <label key={zone} class={`option zone ${zone}`}>
          <input
            type="checkbox"
            checked={place.zones.includes(zone)}
            onChange={(event) => {
              const ticked = event.currentTarget.checked
              onChange(zoneIds.filter((one) => (one === zone ? ticked : place.zones.includes(one))))
            }}
          />
          <ZoneShape zone={zone} />
          {zones[zone].word}
        </label>
      ))}
    </div>
  )
}
