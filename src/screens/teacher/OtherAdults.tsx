import { useState } from 'preact/hooks'
import { dateInWords } from '../../state/loading'
import type { PairingTaker } from '../../state/pairing'
import { adultCalled, adults, forgetAdult, keepAdultPairing, otherAdult } from '../../state/teacher/adults'
import { teacher } from '../../state/teacher/device'
import { show } from '../../state/teacher/page'
import { collectWords } from '../../words/collect.en'
import { handoverWords } from '../../words/handover.en'
import { teacherWords as words } from '../../words/teacher.en'
import { ConfirmButton } from '../adults/ConfirmButton'
import { Pairing } from '../adults/Pairing'

/** An adult's device takes the code of another adult's. */
const adultTakes: PairingTaker = {
  nameHere: () => teacher.peek()?.name ?? '',
  isKnown: ({ adultName }) => adultCalled(adultName) !== null,
  keep: keepAdultPairing,
}

/** The other adults' devices that plans are given to and taken from: pairing one, and forgetting one. */
export function OtherAdults() {
  const [isTaking, setTaking] = useState(false)
  const [said, setSaid] = useState('')
  const end = (sentence: string) => {
    setTaking(false)
    setSaid(sentence)
  }
  return (
    <section>
      <h2>{words.otherAdults}</h2>
      <p class="soft">{words.otherAdultsSay}</p>
      <ul class="rows">
        {adults.value.map((pairing) => (
          <li key={`${pairing.keyId} ${pairing.tabletTag}`} class="bar">
            <p>
              <b dir="auto">{otherAdult(pairing)}</b>{' '}
              <span class="soft small">{words.pairedOn(dateInWords(pairing.pairedOn))}</span>
            </p>
            <ConfirmButton
              label={words.forget}
              of={otherAdult(pairing)}
              asks={words.forgetAdultAsks(otherAdult(pairing))}
              yes={words.forgetYes}
              onYes={() => void forgetAdult(pairing).then((done) => setSaid(done.ok ? '' : words.notKept))}
            />
          </li>
        ))}
      </ul>
      <div role="status">{said && <p class="said">{said}</p>}</div>
      {isTaking ? (
        <Pairing taker={adultTakes} says={handoverWords.byAdult} onEnd={end} />
      ) : (
        <div class="row">
          {adults.value.length > 0 && (
            <button type="button" class="first" onClick={() => show({ name: 'take' })}>
              {collectWords.takePlan}
            </button>
          )}
          <button type="button" onClick={() => show({ name: 'pair', other: 'adult' })}>
            {words.showPairing}
          </button>
          <button type="button" onClick={() => setTaking(true)}>
            {handoverWords.byAdult.pair}
          </button>
        </div>
      )}
    </section>
  )
}
