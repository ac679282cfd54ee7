import { useState } from 'preact/hooks'
import { isRecorded } from '../../core/review/agreement'
import { dateInWords } from '../../state/loading'
import { agreeUntil, endsPossible, turnOffRecord } from '../../state/privateRecord'
import { agreement, moment } from '../../state/wall'
import { collectWords as words } from '../../words/collect.en'
import { sentences } from '../../words/pupil.en'
import { ConfirmButton } from './ConfirmButton'

/** Turns the private record on and off. It is off unless an adult agrees a last date. */
export function PrivateRecord() {
  const present = agreement.value
  const { first, last } = endsPossible()
  const [chosen, setChosen] = useState('')
  const [said, setSaid] = useState('')
  const until = chosen || (present?.until ?? '')
  const agree = async (event: Event) => {
    event.preventDefault()
    const agreed = await agreeUntil(until)
    if (agreed.ok) setSaid('')
    else setSaid(agreed.why === 'dateOutside' ? words.dateOutside(dateInWords(last)) : words.notKept)
  }
  const turnOff = async () => {
    const ended = await turnOffRecord()
    setSaid(ended.ok ? words.turnedOff : words.notKept)
    setChosen('')
  }
  return (
    <section class="part" aria-labelledby="private-record">
      <h2 id="private-record">{words.record}</h2>
      <p>{words.recordSays}</p>
      <p>{words.recordTells(sentences.adultsKeepANote())}</p>
      {present && (
        <p class="said">
          {isRecorded(present, moment.value.date)
            ? words.isOn(dateInWords(present.until))
            : words.isOver(dateInWords(present.until))}
        </p>
      )}
      <form class="row ends" onSubmit={agree} noValidate>
        <label>
          {words.lastDate}
          <input
            type="date"
            value={until}
            min={first}
            max={last}
            onInput={(event) => setChosen(event.currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={until === '' || until === present?.until}>
          {present ? words.changeEnd : words.turnOn}
        </button>
        {present && (
          <ConfirmButton
            label={words.turnOff}
            asks={words.turnOffAsks}
            yes={words.turnOffYes}
            onYes={() => void turnOff()}
          />
        )}
      </form>
      <p role="status">{said}</p>
    </section>
  )
}
