import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { clockTime } from '../../core/timetable/clockTime'
import { exportToFile } from '../../state/everything'
import { setPin } from '../../state/gate'
import { dateInWords } from '../../state/loading'
import { canSpeak } from '../../state/speech'
import {
  awake,
  clockIsRight,
  clockSeemsBehind,
  fullScreen,
  fullScreenIsPossible,
  lookAtStorage,
  storage,
  toggleFullScreen,
} from '../../state/tablet'
import { installed, updateNow, updateWaits } from '../../state/updates'
import { boardShown, moment } from '../../state/wall'
import { imageWords } from '../../words/images.en'
import { settingWords as words } from '../../words/settings.en'
import { Privacy } from '../privacy/Privacy'
import { isPin, PinField } from '../setup/SetUpWall'
import { About } from './About'
import { Boards } from './Boards'
import { DeleteEverything } from './DeleteEverything'
import { OwnImages } from './OwnImages'
import { PairedDevices } from './PairedDevices'

/** How this tablet is doing, its PIN, what it keeps, and where it comes from. */
export function ThisTablet() {
  return (
    <>
      <HowItIsDoing />
      <Boards />
      <PairedDevices key={boardShown.value} />
      <section>
        <h2>{imageWords.images}</h2>
        <OwnImages />
      </section>
      <ChangePin />
      <Data />
      <Privacy of="wall" />
      <About />
    </>
  )
}

function HowItIsDoing() {
  useEffect(() => void lookAtStorage(), [])
  const { date, minute } = moment.value
  return (
    <section>
      <h2>{words.state}</h2>
      <dl>
        <Fact name={words.version}>{__VERSION__}</Fact>
        <Fact name={words.storage}>{sayStorage()}</Fact>
        <Fact name={words.offline}>{words.offlineStates[installed.value]}</Fact>
        <Fact name={words.awake}>{words.awakeStates[awake.value]}</Fact>
        <Fact name={words.voices}>{canSpeak.value ? words.hasVoice : words.noVoice}</Fact>
        <Fact name={words.fullScreen}>
          {fullScreenIsPossible() ? (
            <button type="button" onClick={() => void toggleFullScreen()}>
              {fullScreen.value ? words.leaveFullScreen : words.enterFullScreen}
            </button>
          ) : (
            words.noFullScreen
          )}
        </Fact>
        <Fact name={words.clock}>{words.clockSays(dateInWords(date), clockTime(minute))}</Fact>
      </dl>
      {clockSeemsBehind() && (
        <div class="problem">
          <p>{words.clockBehind}</p>
          <button type="button" onClick={() => void clockIsRight()}>
            {words.clockIsRight}
          </button>
        </div>
      )}
      <UpdateWaits />
    </section>
  )
}

/** The way to a newer version, where one is ready. */
export function UpdateWaits() {
  if (!updateWaits.value) return null
  return (
    <div class="said">
      <p>{words.updateWaits}</p>
      <button type="button" onClick={() => void updateNow()}>
        {words.updateNow}
      </button>
    </div>
  )
}

export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

const roundly = (bytes: number): string =>
  bytes < 1e9 ? `${Math.max(1, Math.round(bytes / 1e6))} MB` : `${Math.round(bytes / 1e9)} GB`

/** Far more than a year of days and collected weeks needs. */
const plentyOfBytes = 100e6

/** Whether the browser keeps what is stored, and how much of its room is used. */
export function sayStorage(): string {
  const state = storage.value
  if (!state || state.persisted === 'unknown') return words.storageUnknown
  const promise = state.persisted ? words.storagePromised : words.storageNotPromised
  if (state.usedBytes === 'unknown' || state.quotaBytes === 'unknown') return promise
  const isPlenty = state.quotaBytes - state.usedBytes > plentyOfBytes
  return `${promise} ${words.room(isPlenty, roundly(state.usedBytes), roundly(state.quotaBytes))}`
}

export function ChangePin() {
  const [pin, setTyped] = useState('')
  const [again, setAgain] = useState('')
  const [said, setSaid] = useState('')
  const change = async (event: Event) => {
    event.preventDefault()
    if (!isPin(pin)) return setSaid(words.needPin)
    if (pin !== again) return setSaid(words.pinsDiffer)
    const kept = await setPin(pin)
    setSaid(kept.ok ? words.pinChanged : words.notSaved)
    setTyped('')
    setAgain('')
  }
  return (
    <form onSubmit={change} noValidate>
      <h2>{words.changePin}</h2>
      <PinField label={words.newPin} value={pin} onChange={setTyped} />
      <PinField label={words.newPinAgain} value={again} onChange={setAgain} />
      <div class="row">
        <button type="submit">{words.changePin}</button>
        <span role="status">{said}</span>
      </div>
    </form>
  )
}

export function Data() {
  const [problem, setProblem] = useState('')
  const exportAll = async () => {
    const exported = await exportToFile()
    setProblem(exported.ok ? '' : words.exportFailed)
  }
  return (
    <section>
      <h2>{words.data}</h2>
      <div class="row">
        <button type="button" onClick={exportAll}>
          {words.exportAll}
        </button>
      </div>
      <p role="alert">{problem}</p>
      <DeleteEverything />
    </section>
  )
}
