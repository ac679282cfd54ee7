import type { BreakPlace } from '../../core/breaks/breaks'
import { Picture } from '../../ui/Picture'
import { hasLongWord } from './textSize'

interface PlaceTilesProps {
  places: BreakPlace[]
  /** Places that are not offered here: the room for their tiles stays free. */
  others?: BreakPlace[]
  onPick: (place: BreakPlace) => void
}

/** The break places adults have agreed, as equal tiles. */
export function PlaceTiles({ places, others = [], onPick }: PlaceTilesProps) {
  const isLong = [...places, ...others].some(({ name }) => hasLongWord(name))
  return (
    <div class={`place-tiles${isLong ? ' long-words' : ''}`}>
      {places.map((place) => (
        <button key={place.id} type="button" class="tile" onClick={() => onPick(place)}>
          <Picture word={place.symbol} otherwise={place.name} />
          <strong dir="auto">{place.name}</strong>
        </button>
      ))}
      {others.map((place) => (
        <span key={place.id} class="tile unseen" aria-hidden="true">
          <Picture word={place.symbol} otherwise={place.name} />
          <strong dir="auto">{place.name}</strong>
        </span>
      ))}
    </div>
  )
}
