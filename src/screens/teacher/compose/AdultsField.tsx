import { useState } from 'preact/hooks'
import { mostAdults } from '../../../core/timetable/checkDay'
import { tidy } from '../../../core/timetable/cleanText'
import { longestText, sameText } from '../../../core/timetable/day'
import { composeWords as words } from '../../../words/compose.en'
import { listId, suggested } from './suggestions'

const mostOffered = 6

interface AdultsFieldProps {
  label: string
  adults: string[]
  onWrite: (adults: string[]) => void
}

/** Who is there: those who are already and those used before, each a tap to add or take away, and a line for another one. */
export function AdultsField({ label, adults, onWrite }: AdultsFieldProps) {
  const [typed, setTyped] = useState('')
  const isIn = (name: string) => adults.some((adult) => sameText(adult, name))
  const others = suggested().adults.filter((name) => !isIn(name))
  const offered = [...adults, ...others.slice(0, Math.max(0, mostOffered - adults.length))]
  const isFull = adults.length >= mostAdults
  const add = () => {
    const name = tidy(typed)
    setTyped('')
    if (name !== '' && !isIn(name) && !isFull) onWrite([...adults, name])
  }
  return (
    <fieldset class="adults-field">
      <legend>{label}</legend>
      <div class="row">
        {offered.map((name) => (
          <button
            key={name}
            type="button"
            class="chip"
            dir="auto"
            aria-pressed={isIn(name)}
            disabled={!isIn(name) && isFull}
            onClick={() => onWrite(isIn(name) ? adults.filter((adult) => !sameText(adult, name)) : [...adults, name])}
          >
            {name}
          </button>
        ))}
      </div>
      {!isFull && (
        <div class="add-line">
          <input
            aria-label={words.anotherAdult}
            placeholder={words.anotherAdult}
            value={typed}
            maxLength={longestText}
            list={listId('adults')}
            autocomplete="off"
            dir="auto"
            onInput={(event) => setTyped(event.currentTarget.value)}
            onBlur={add}
            onKeyDown={(event) => event.key === 'Enter' && add()}
          />
          <button type="button" onClick={add}>
            {words.add}
          </button>
        </div>
      )}
    </fieldset>
  )
}
