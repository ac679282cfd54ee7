import { useRef } from 'preact/hooks'
import type { Together } from '../../../core/plan/plan'
import { Chevron } from '../../../ui/Chevron'
import { Picture } from '../../../ui/Picture'
import { togetherLabels as labels, togetherSentences as sentences } from '../../../words/together.en'
import { textSize } from '../../pupil/textSize'
import { dragCard } from './dragCard'

interface CardsInOrderProps {
  kind: Together['kind']
  offered: string[]
  chosen: string[]
  onChange: (chosen: string[]) => void
}

/**
 * Cards to choose from, and the places for them in the pupil's own order. A tap on a card takes it to the next place, a
 * tap there puts it back; a drag takes it to any place. Nothing else on the screen moves.
 */
export function CardsInOrder({ kind, offered, chosen, onChange }: CardsInOrderProps) {
  const places = useRef<HTMLOListElement>(null)
  const putAt = (name: string, at: number) => {
    const others = chosen.filter((one) => one !== name)
    onChange([...others.slice(0, at), name, ...others.slice(at)])
  }
  const putBack = (name: string) => onChange(chosen.filter((one) => one !== name))
  const dropped = (name: string) => (across: number, down: number) => {
    const at = placeAt(places.current, across, down)
    if (at === null) putBack(name)
    else putAt(name, at)
  }
  const drags = (name: string) => (event: PointerEvent) =>
    dragCard(event, event.currentTarget as HTMLElement, dropped(name))
  return (
    <div class="cards-in-order">
      <ul class="offered-cards" aria-label={labels.cards}>
        {offered.map((name) => (
          <li key={name} class={chosen.includes(name) ? 'is-empty' : ''}>
            {!chosen.includes(name) && (
              <button
                type="button"
                class="tile"
                onClick={() => onChange([...chosen, name])}
                onPointerDown={drags(name)}
              >
                <CardFace kind={kind} name={name} />
              </button>
            )}
          </li>
        ))}
      </ul>
      <ol class="places" aria-label={labels.mine} ref={places}>
        {offered.map((_, at) => {
          const name = chosen[at]
          return (
            <li key={name ?? at} class={name === undefined ? 'is-empty' : ''}>
              <b class="place-number" aria-hidden="true">
                {at + 1}
              </b>
              {name === undefined ? (
                <>
                  <span class="sr-only">{sentences.place(at + 1)}</span>
                  {at === 0 && <span class="how">{sentences.how()}</span>}
                </>
              ) : (
                <>
                  <button
                    type="button"
                    class="tile"
                    aria-label={sentences.atPlace(name, at + 1)}
                    onClick={() => putBack(name)}
                    onPointerDown={drags(name)}
                    onKeyDown={(event) => {
                      const to = { ArrowUp: at - 1, ArrowDown: at + 1 }[event.key]
                      if (to === undefined) return
                      event.preventDefault()
                      putAt(name, Math.min(Math.max(to, 0), chosen.length - 1))
                    }}
                  >
                    <CardFace kind={kind} name={name} />
                  </button>
                  {at > 0 && (
                    <button type="button" class="earlier" onClick={() => putAt(name, at - 1)}>
                      <Chevron to="up" />
                      <span class="sr-only">
                        {labels.earlier}: {name}
                      </span>
                    </button>
                  )}
                </>
              )}
            </li>
          )
        })}
      </ol>
    </div>
  )
}

/** A card's picture and name. Adults have one picture for all, as no photo is ever kept. */
export function CardFace({ kind, name }: { kind: Together['kind']; name: string }) {
  return (
    <>
      <Picture word={kind === 'adults' ? 'adult' : name} otherwise={name} />
      <strong class={textSize(name)} dir="auto">
        {name}
      </strong>
    </>
  )
}

/** The place that lies at a point of the window; null beside them. */
function placeAt(list: HTMLOListElement | null, across: number, down: number): number | null {
  const box = list?.getBoundingClientRect()
  if (!list || !box || across < box.left || across > box.right || down < box.top || down > box.bottom) return null
  const middles = [...list.children].map((place) => {
    const { top, bottom } = place.getBoundingClientRect()
    return (top + bottom) / 2
  })
  return middles.filter((middle) => middle < down).length
}
