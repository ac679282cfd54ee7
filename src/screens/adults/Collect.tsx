import { useEffect, useState } from 'preact/hooks'
import type { Paired } from '../../core/handover/paired'
import {
  closeParcel,
  collecting,
  collectWith,
  confirmCollected,
  forgetThatItLeft,
  hasLeft,
  lookAtWhatWasSaid,
  type ParcelShown,
  saveParcel,
  toCollect,
} from '../../state/collecting'
import { lookAtPairings, pairings } from '../../state/pairing'
import { moment } from '../../state/wall'
import { collectWords as words } from '../../words/collect.en'
import { CodeScreen } from '../CodeScreen'
import { datesInWords } from '../teacher/dateWords'

/** Collects what was said and recorded with a paired adult's device. */
export function Collect() {
  const [said, setSaid] = useState('')
  useEffect(() => {
    void lookAtWhatWasSaid()
    void lookAtPairings()
    return forgetThatItLeft
  }, [])
  const begin = async (device: Paired) => {
    const begun = await collectWith(device)
    if (begun.ok) return
    if (begun.why === 'clockWrong') setSaid(words.clockWrong(moment.peek().date.slice(0, 4)))
    else setSaid(begun.why === 'nothing' ? words.nothingThere : words.notKept)
  }
  const dates = toCollect.value.map(({ date }) => date)
  const isTodays = hasLeft.value && dates.length === 1 && dates[0] === moment.value.date
  return (
    <section class="part" aria-labelledby="collect">
      <h2 id="collect">{words.collect}</h2>
      <p>{words.collectSays}</p>
      {!isTodays && <p>{dates.length > 0 ? words.there(datesInWords(dates)) : words.nothingThere}</p>}
      {dates.length > 0 && pairings.value.length === 0 && <p class="soft">{words.pairFirst}</p>}
      {dates.length > 0 && (
        <div class="row">
          {pairings.value.map((device) => (
            <button key={device.keyId} type="button" onClick={() => void begin(device)}>
              {words.collectWith(device.adultName)}
            </button>
          ))}
        </div>
      )}
      {dates.length > 0 && <Digits />}
      <div role="status">
        {(said || hasLeft.value) && <p class="said">{said || (isTodays ? words.todayStays : words.collected)}</p>}
      </div>
    </section>
  )
}

/** The parcel as codes in the place of the adults' screen, with the other ways to carry it and the digits that end it. */
export function CollectCode({ parcel }: { parcel: ParcelShown }) {
  const { adultName } = parcel.device
  useEffect(() => closeParcel, [])
  return (
    <CodeScreen title={words.forDevice(adultName)} texts={parcel.texts} name={words.codeOf(adultName)}>
      <p>{words.scanHow(adultName)}</p>
      <Digits />
      <p class="soft">{words.saveFileSays(adultName)}</p>
      <div class="row">
        <button type="button" onClick={() => saveParcel(parcel)}>
          {words.saveFile}
        </button>
        <button type="button" onClick={closeParcel}>
          {words.close}
        </button>
      </div>
    </CodeScreen>
  )
}

/** Nothing leaves this tablet before an adult has typed what the other device shows. */
function Digits() {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const device = pairings.value.find(({ keyId }) => keyId === collecting.value?.keyId)
  const confirm = async (event: Event) => {
    event.preventDefault()
    const confirmed = await confirmCollected(typed.trim())
    if (!confirmed.ok) setProblem(confirmed.why === 'otherDigits' ? words.otherDigits : words.notKept)
  }
  if (!collecting.value) return null
  return (
    <form onSubmit={confirm} noValidate>
      <div class="row ends">
        <label>
          {words.digitsAre(device?.adultName ?? words.anotherDevice)}
          <input
            value={typed}
            inputMode="numeric"
            maxLength={4}
            autocomplete="off"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="first">
          {words.hasIt}
        </button>
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
