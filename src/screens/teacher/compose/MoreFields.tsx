import type { SlotText } from '../../../core/compose/draft'
import { mostChoices } from '../../../core/timetable/checkDay'
import { longestText, type Slot, type SlotKind, slotKinds } from '../../../core/timetable/day'
import { composeWords as words } from '../../../words/compose.en'
import { TextLine } from './TextLine'

interface MoreFieldsProps {
  slot: Slot
  onSet: (told: Partial<SlotText>) => void
}

/** What most parts do without: kind, seat, what it replaces, choices, and whether it keeps its time. */
export function MoreFields({ slot, onSet }: MoreFieldsProps) {
  return (
    <details>
      <summary>{words.more}</summary>
      <div class="more-fields">
        <label class="text-line">
          {words.kind}
          <select value={slot.kind} onChange={(event) => onSet({ kind: event.currentTarget.value as SlotKind })}>
            {slotKinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
        <TextLine label={words.seat} value={slot.seat} onWrite={(seat) => onSet({ seat })} />
        <TextLine label={words.was} value={slot.was} onWrite={(was) => onSet({ was })} />
        <Choices choices={slot.choices} onWrite={(choices) => onSet({ choices })} />
        <label class="line">
          <input
            type="checkbox"
            checked={slot.fixed}
            onChange={(event) => onSet({ fixed: event.currentTarget.checked })}
          />
          {words.fixed}
        </label>
      </div>
    </details>
  )
}

/** One line more than there are choices, up to four. */
function Choices({ choices, onWrite }: { choices: string[]; onWrite: (choices: string[]) => void }) {
  const lines = Math.min(mostChoices, Math.max(2, choices.length + 1))
  const write = (at: number, text: string) => {
    const written = Array.from({ length: lines }, (_, line) => (line === at ? text : (choices[line] ?? '')))
    onWrite(written.slice(0, written.findLastIndex((choice) => choice !== '') + 1))
  }
  return (
    <fieldset class="choices-field">
      <legend>{words.choices}</legend>
      <div class="two">
        {Array.from({ length: lines }, (_, at) => (
          <input
            key={at}
            aria-label={words.choice(at + 1)}
            value={choices[at] ?? ''}
            maxLength={longestText}
            autocomplete="off"
            dir="auto"
            onInput={(event) => write(at, event.currentTarget.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}
