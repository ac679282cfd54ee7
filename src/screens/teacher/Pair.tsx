import { useState } from 'preact/hooks'
import { type Pairing, typedPairing } from '../../core/handover/pairing'
import { tidy } from '../../core/timetable/cleanText'
import { goHome } from '../../state/teacher/page'
import { digitsOf, keepPairing, newPairing, pairedAs, pairingText } from '../../state/teacher/tablets'
import { teacherWords as words } from '../../words/teacher.en'
import { CodeScreen } from '../CodeScreen'
import { Title } from '../Title'

const longestName = 24

/** Pairs a tablet: its name, the code, the four digits. Nothing is kept before an adult said that the digits match. */
export function Pair() {
  const [pairing, setPairing] = useState<Pairing | null>(null)
  const [step, setStep] = useState<'name' | 'code' | 'digits' | 'differed'>('name')
  const begin = (name: string) => {
    setPairing(newPairing(name))
    setStep('code')
  }
  if (!pairing || step === 'name' || step === 'differed')
    return <NameTablet hasDiffered={step === 'differed'} onName={begin} />
  if (step === 'code') return <PairingCode pairing={pairing} onRead={() => setStep('digits')} />
  return <CompareDigits pairing={pairing} onDiffer={() => setStep('differed')} />
}

interface NameTabletProps {
  hasDiffered: boolean
  onName: (name: string) => void
}

function NameTablet({ hasDiffered, onName }: NameTabletProps) {
  const [name, setName] = useState('')
  const [problem, setProblem] = useState('')
  const before = pairedAs(name)
  const begin = (event: Event) => {
    event.preventDefault()
    if (tidy(name)) onName(tidy(name))
    else setProblem(words.needTabletName)
  }
  return (
    <main class="adults">
      <Title>{words.pairTablet}</Title>
      {hasDiffered && (
        <p class="problem" role="alert">
          {words.differed}
        </p>
      )}
      <form onSubmit={begin} noValidate>
        <label>
          {words.tabletName}
          <input
            value={name}
            maxLength={longestName}
            autocomplete="off"
            dir="auto"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        {before && (
          <p class="said" dir="auto">
            {words.pairedAlready(before.tabletName)}
          </p>
        )}
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <div class="row">
          <button type="submit" class="first">
            {words.showPairing}
          </button>
          <button type="button" onClick={() => goHome()}>
            {words.cancel}
          </button>
        </div>
      </form>
    </main>
  )
}

function PairingCode({ pairing, onRead }: { pairing: Pairing; onRead: () => void }) {
  return (
    <CodeScreen
      title={words.pairingCode(pairing.tabletName)}
      texts={[pairingText(pairing)]}
      name={words.pairingCode(pairing.tabletName)}
    >
      <p>{words.pairHow}</p>
      <p class="soft">{words.pairOnlyHere}</p>
      <div class="row">
        <button type="button" class="first" onClick={onRead}>
          {words.tabletHasIt}
        </button>
        <button type="button" onClick={() => goHome()}>
          {words.cancel}
        </button>
      </div>
      <details>
        <summary>{words.orType}</summary>
        <p class="typed">
          {typedPairing(pairing)
            .split('-')
            .map((group) => (
              <span key={group}>{group} </span>
            ))}
        </p>
      </details>
    </CodeScreen>
  )
}

function CompareDigits({ pairing, onDiffer }: { pairing: Pairing; onDiffer: () => void }) {
  const [problem, setProblem] = useState('')
  const keep = async () => {
    const kept = await keepPairing(pairing)
    if (kept.ok) goHome(words.paired(pairing.tabletName))
    else setProblem(words.notKept)
  }
  return (
    <main class="adults compare">
      <Title>{words.compare}</Title>
      <p class="digits" role="group" aria-label={digitsOf(pairing).split('').join(' ')}>
        {digitsOf(pairing)}
      </p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <button type="button" class="first" onClick={() => void keep()}>
          {words.theyMatch}
        </button>
        <button type="button" class="grave" onClick={onDiffer}>
          {words.theyDiffer}
        </button>
        <button type="button" onClick={() => goHome()}>
          {words.cancel}
        </button>
      </div>
    </main>
  )
}
