import { useEffect } from 'preact/hooks'
import { goHome } from '../../state/teacher/page'
import { beginTaking, type Taken, takeFile, takeScanned, taking } from '../../state/teacher/taking'
import { gathered } from '../../state/wholeMessage'
import { collectWords as words } from '../../words/collect.en'
import { handoverWords } from '../../words/handover.en'
import { AdultCamera } from '../adults/AdultCamera'
import { Title } from '../Title'
import { datesInWords } from './dateWords'

/** Takes what a tablet or another adult's device shows: by camera, or from a file. */
export function Take() {
  useEffect(beginTaking, [])
  const result = taking.value
  if (result?.ok) return <TakenDays taken={result.value} />
  return (
    <main class="adults">
      <Title>{words.takeTitle}</Title>
      <AdultCamera onText={takeScanned} failed={handoverWords.cameraOrFile}>
        <p>{words.takeHow}</p>
        <Progress />
      </AdultCamera>
      <div role="alert">{result && <p class="problem">{words.refusedTake[result.why]}</p>}</div>
      <label>
        {words.orFile}
        <input
          type="file"
          accept=".txt,text/plain,image/*"
          onClick={(event) => {
            event.currentTarget.value = '' // the same file can be chosen again
          }}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) void takeFile(file)
          }}
        />
      </label>
      <div class="row">
        <button type="button" onClick={() => goHome()}>
          {words.back}
        </button>
      </div>
    </main>
  )
}

function Progress() {
  const parts = gathered.value?.parts
  return <p role="status">{parts && words.partsRead(parts.filter((part) => part !== null).length, parts.length)}</p>
}

function TakenDays({ taken }: { taken: Taken }) {
  return (
    <main class="adults compare">
      <Title>{words.fromTablet(taken.tabletName)}</Title>
      <p>{words.fromDates(datesInWords(taken.dates))}</p>
      <p class="digits" role="group" aria-label={taken.digits.split('').join(' ')}>
        {taken.digits}
      </p>
      <p>
        <b>{words.typeThere}</b>
      </p>
      <div class="row">
        <button type="button" class="first" onClick={() => goHome()}>
          {words.done}
        </button>
      </div>
    </main>
  )
}
