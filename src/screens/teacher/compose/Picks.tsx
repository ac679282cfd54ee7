import { longestText } from '../../../core/timetable/day'
import { composeWords as words } from '../../../words/compose.en'

interface PicksProps {
  label: string
  names: string[]
  picked: string
  /** The id of the list that another name is offered from; without it there is no other name. */
  list?: string
  onPick: (name: string) => void
}

/** One of the likely names, or another one. */
export function Picks({ label, names, picked, list, onPick }: PicksProps) {
  return (
    <fieldset>
      <legend>{label}</legend>
      <div class="row">
        {names.map((name) => (
          <button
            key={name}
            type="button"
            class="chip"
            dir="auto"
            aria-pressed={name === picked}
            onClick={() => onPick(name)}
          >
            {name}
          </button>
        ))}
        {list !== undefined && (
          <input
            class="other-name"
            aria-label={`${label} ${words.another}`}
            placeholder={words.another}
            value={names.includes(picked) ? '' : picked}
            maxLength={longestText}
            list={list}
            autocomplete="off"
            dir="auto"
            onInput={(event) => onPick(event.currentTarget.value)}
          />
        )}
      </div>
    </fieldset>
  )
}
