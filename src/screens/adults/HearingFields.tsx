import { type Hearing, speeds } from '../../core/hearing'
import { canSpeak, sayAloud, voices } from '../../state/speech'
import { settings } from '../../state/wall'
import { hearingWords as words } from '../../words/hearing.en'
import { Choice } from './Choice'

interface HearingFieldsProps {
  onChange: (part: Partial<Hearing>) => void
}

/** With which of the device's own voices cards are said, how fast, and whether buttons are said too. */
export function HearingFields({ onChange }: HearingFieldsProps) {
  const { voice, speed, buttons } = settings.value.hearing
  return (
    <section class="part" aria-labelledby="hearing">
      <h2 id="hearing">{words.hearing}</h2>
      {canSpeak.value ? (
        <>
          <div class="row">
            <label>
              {words.voice}
              <select value={voice} onChange={({ currentTarget }) => onChange({ voice: currentTarget.value })}>
                <option value="">{words.firstVoice}</option>
                {voices.value.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <button type="button" onClick={() => sayAloud(words.example)}>
              {words.tryIt}
            </button>
          </div>
          <Choice
            label={words.speed}
            values={speeds}
            names={words.speeds}
            chosen={speed}
            onPick={(picked) => onChange({ speed: picked })}
          />
          <div class="row">
            <label class="option">
              <input
                type="checkbox"
                checked={buttons}
                onChange={({ currentTarget }) => onChange({ buttons: currentTarget.checked })}
              />
              {words.buttons}
            </label>
          </div>
        </>
      ) : (
        <p class="soft">{words.noVoice}</p>
      )}
    </section>
  )
}
