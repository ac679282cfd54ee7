import { useState } from 'preact/hooks'
import { type Pairing, typedPairing } from '../../core/handover/pairing'
import { tidy } from '../../core/timetable/cleanText'
import { longestName } from '../../core/timetable/day'
import { adultCalled, keepAdultPairing } from '../../state/teacher/adults'
import { goHome } from '../../state/teacher/page'
import { digitsOf, keepPairing, newPairing, pairedAs, pairingText } from '../../state/teacher/tablets'
import { teacherWords as words } from '../../words/teacher.en'
import { CodeScreen } from '../CodeScreen'
import { FormEnd } from '../FormEnd'
import { Title } from '../Title'

/** What the other device can be. */
const others = {
  tablet: { says: words.withTablet, known: pairedAs, keep: keepPairing },
  adult: { says: words.withAdult, known: adultCalled, keep: keepAdultPairing },
}

interface PairProps {
  other: keyof typeof others
}

/** Pairs another device: its name, the code, the four digits. Nothing is kept before an adult said that the digits match. */
export function Pair({ other }: PairProps) {
  const [pairing, setPairing] = useState<Pairing | null>(null)
  const [step, setStep] = useState<'name' | 'code' | 'digits' | 'differed'>('name')
  const begin = (name: string) => {
    setPairing(newPairing(name))
    setStep('code')
  }
  if (!pairing || step === 'name' || step === 'differed')
    return <NameOther other={other} hasDiffered={step === 'differed'} onName={begin} />
  if (step === 'code') return <PairingCode other={other} pairing={pairing} onRead={() => setStep('digits')} />
  return <CompareDigits other={other} pairing={pairing} onDiffer={() => setStep('differed')} />
}

interface NameOtherProps extends PairProps {
  hasDiffered: boolean
  onName: (name: string) => void
}

function NameOther({ other, hasDiffered, onName }: NameOtherProps) {
  const { says, known } = others[other]
  const [name, setName] = useState('')
  const [problem, setProblem] = useState('')
  const before = known(tidy(name))
  const begin = (event: Event) => {
    event.preventDefault()
    if (tidy(name)) onName(tidy(name))
    else setProblem(says.needName)
  }
  return (
    <main class="adults">
      <Title>{says.title}</Title>
      {hasDiffered && (
        <p class="problem" role="alert">
          {words.differed}
        </p>
      )}
      <form onSubmit={begin} noValidate>
        <label>
          {says.name}
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
            {words.pairedAlready(tidy(name))}
          </p>
        )}
        <FormEnd problem={problem} send={words.showPairing} back={words.cancel} onBack={() => goHome()} />
      </form>
    </main>
  )
}

function PairingCode({ other, pairing, onRead }: PairProps & { pairing: Pairing; onRead: () => void }) {
  const { says } = others[other]
  return (
    <CodeScreen
      title={words.pairingCode(pairing.tabletName)}
      texts={[pairingText(pairing)]}
      name={words.pairingCode(pairing.tabletName)}
    >
      <p>{says.how}</p>
      <p class="soft">{says.onlyHere}</p>
      <div class="row">
        <button type="button" class="first" onClick={onRead}>
          {says.hasIt}
        </button>
        <button type="button" onClick={() => goHome()}>
          {words.cancel}
        </button>
      </div>
      <details>
        <summary>{says.orType}</summary>
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

function CompareDigits({ other, pairing, onDiffer }: PairProps & { pairing: Pairing; onDiffer: () => void }) {
  const { says, keep } = others[other]
  const [problem, setProblem] = useState('')
  const confirm = async () => {
    const kept = await keep(pairing)
    if (kept.ok) goHome(words.paired(pairing.tabletName))
    else setProblem(words.notKept)
  }
  return (
    <main class="adults compare">
      <Title>{says.compare}</Title>
      <p class="digits" role="group" aria-label={digitsOf(pairing).split('').join(' ')}>
        {digitsOf(pairing)}
      </p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <button type="button" class="first" onClick={() => void confirm()}>
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
