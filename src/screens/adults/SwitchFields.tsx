import { useState } from 'preact/hooks'
import { dwells, type Switches, switchUses } from '../../core/switches'
import { settings } from '../../state/wall'
import { hearingWords as words } from '../../words/hearing.en'
import { Choice } from './Choice'

interface SwitchFieldsProps {
  onChange: (part: Partial<Switches>) => void
}

/** Whether this pupil uses one or two switches, how long each button stays marked, and what the switches send. */
export function SwitchFields({ onChange }: SwitchFieldsProps) {
  const { use, seconds, pick, moveOn } = settings.value.switches
  return (
    <section class="part" aria-labelledby="switches">
      <h2 id="switches">{words.switches}</h2>
      <Choice
        label={words.use}
        values={switchUses}
        names={words.uses}
        chosen={use}
        onPick={(picked) => onChange({ use: picked })}
      />
      {use !== 'off' && <p class="soft">{words.usesSay[use]}</p>}
      {use === 'one' && (
        <label>
          {words.seconds}
          <select
            value={String(seconds)}
            onChange={({ currentTarget }) => onChange({ seconds: Number(currentTarget.value) })}
          >
            {dwells.map((dwell) => (
              <option key={dwell} value={String(dwell)}>
                {dwell}
              </option>
            ))}
          </select>
        </label>
      )}
      {use !== 'off' && (
        <div class="row">
          <KeyField
            label={words.pick}
            sent={pick}
            other={use === 'two' ? moveOn : null}
            onSet={(key) => onChange({ pick: key })}
          />
          {use === 'two' && (
            <KeyField label={words.moveOn} sent={moveOn} other={pick} onSet={(key) => onChange({ moveOn: key })} />
          )}
        </div>
      )}
    </section>
  )
}

interface KeyFieldProps {
  label: string
  /** The key that the switch sends. */
  sent: string
  /** The key of the other switch, which this one cannot send too. */
  other: string | null
  onSet: (key: string) => void
}

/** Takes the key that a switch sends by pressing the switch. Tab and Escape leave it as it was. */
function KeyField({ label, sent, other, onSet }: KeyFieldProps) {
  const [waits, setWaits] = useState(false)
  const [problem, setProblem] = useState('')
  const take = (event: KeyboardEvent) => {
    if (!waits || event.key === 'Tab') return
    event.preventDefault()
    setWaits(false)
    if (event.key === 'Escape') return
    if (event.key === other) return setProblem(words.keyIsTaken)
    setProblem('')
    onSet(event.key)
  }
  return (
    <div class="key-field">
      <span>
        {label}: <b>{words.key(sent)}</b>
      </span>
      <button type="button" onClick={() => setWaits(true)} onKeyDown={take} onBlur={() => setWaits(false)}>
        {waits ? words.pressNow : words.otherKey}
        <span class="sr-only"> {label}</span>
      </button>
      <p role="alert" class="field-problem">
        {problem}
      </p>
    </div>
  )
}
