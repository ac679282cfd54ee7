import { useEffect, useState } from 'preact/hooks'
import type { Paired } from '../../core/handover/paired'
import { pairsNext } from '../../state/adults'
import { dateInWords } from '../../state/loading'
import { lookAtPairings, pairings, revoke, tabletTakes } from '../../state/pairing'
import { handoverWords as words } from '../../words/handover.en'
import { ConfirmButton } from './ConfirmButton'
import { Pairing } from './Pairing'

/** The teachers' devices whose codes this tablet takes: pairing another one, and forgetting one. */
export function PairedDevices() {
  const [isPairing, setPairing] = useState(false)
  const [said, setSaid] = useState('')
  useEffect(() => void lookAtPairings(), [])
  useEffect(() => {
    if (!pairsNext.value) return
    pairsNext.value = false
    setPairing(true)
  }, [pairsNext.value])
  const end = (sentence: string) => {
    setPairing(false)
    setSaid(sentence)
  }
  const forget = async ({ keyId, adultName }: Paired) => {
    const revoked = await revoke(keyId)
    setSaid(revoked.ok ? words.forgotten(adultName) : words.notKept)
  }
  return (
    <section>
      <h2>{words.paired}</h2>
      <p class="soft">{pairings.value.length > 0 ? words.pairedSays : words.none}</p>
      {pairings.value.length > 0 && (
        <ul class="paired-devices">
          {pairings.value.map((device) => (
            <li key={device.keyId} class="bar">
              <p>
                <b dir="auto">{words.deviceOf(device.adultName)}</b>
                <br />
                <span class="soft">{words.pairedOn(dateInWords(device.pairedOn), device.keyId)}</span>
              </p>
              <ConfirmButton
                label={words.forget}
                of={words.deviceOf(device.adultName)}
                asks={words.forgetAsks(device.adultName)}
                yes={words.forgetYes}
                onYes={() => void forget(device)}
              />
            </li>
          ))}
        </ul>
      )}
      <div role="status">{said && <p class="said">{said}</p>}</div>
      {isPairing ? (
        <Pairing taker={tabletTakes} says={words.byTablet} onEnd={end} />
      ) : (
        <button
          type="button"
          onClick={() => {
            setSaid('')
            setPairing(true)
          }}
        >
          {words.byTablet.pair}
        </button>
      )}
    </section>
  )
}
