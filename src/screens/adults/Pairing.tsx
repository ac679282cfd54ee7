import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { tidy } from '../../core/timetable/cleanText'
import './pairing.css'
import type { Pairing as PairingOf } from '../../core/handover/pairing'
import type { Result } from '../../core/result'
import { checkOf, confirmPairing, type PairingRefusal, pairings, typedPairingOf } from '../../state/pairing'
import { handoverWords as words } from '../../words/handover.en'
import { PairingCamera } from './PairingCamera'

interface PairingProps {
  /** What there is to say of how it ended; empty where it was stopped. */
  onEnd: (said: string) => void
}

/** Pairs a teacher's device: its code by camera or typed, then four digits that both screens show. */
export function Pairing({ onEnd }: PairingProps) {
  const [read, setRead] = useState<PairingOf | null>(null)
  const [problem, setProblem] = useState('')
  const onRead = (result: Result<PairingOf, PairingRefusal>) => {
    setProblem(result.ok ? '' : words.refused[result.why])
    if (result.ok) setRead(result.value)
  }
  if (read) return <Check pairing={read} onEnd={onEnd} />
  return (
    <Step title={words.pair}>
      <PairingCamera onRead={onRead} />
      <div role="alert">{problem && <p class="problem">{problem}</p>}</div>
      <TypedCode onRead={onRead} onProblem={setProblem} />
      <div class="row">
        <button type="button" onClick={() => onEnd('')}>
          {words.stop}
        </button>
      </div>
    </Step>
  )
}

/** One step of pairing, brought into sight. */
function Step({ title, children }: { title: string; children: ComponentChildren }) {
  const step = useRef<HTMLElement>(null)
  useEffect(() => step.current?.scrollIntoView(), [])
  return (
    <section class="pairing" ref={step}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}

interface TypedCodeProps {
  onRead: (result: Result<PairingOf, PairingRefusal>) => void
  onProblem: (problem: string) => void
}

const longestName = 24

function TypedCode({ onRead, onProblem }: TypedCodeProps) {
  const [typed, setTyped] = useState('')
  const [whose, setWhose] = useState('')
  const submit = (event: Event) => {
    event.preventDefault()
    if (tidy(whose) === '') onProblem(words.needWhose)
    else onRead(typedPairingOf(typed, tidy(whose)))
  }
  return (
    <details>
      <summary>{words.orType}</summary>
      <form onSubmit={submit} noValidate>
        <label>
          {words.typedCode}
          <span class="soft">{words.typeHow}</span>
          <input
            class="typed-code"
            value={typed}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <label>
          {words.whose}
          <input
            value={whose}
            maxLength={longestName}
            autocomplete="off"
            dir="auto"
            onInput={(event) => setWhose(event.currentTarget.value)}
          />
        </label>
        <div class="row">
          <button type="submit">{words.goOn}</button>
        </div>
      </form>
    </details>
  )
}

/** Nothing is paired before an adult has seen the same digits on both screens. */
function Check({ pairing, onEnd }: PairingProps & { pairing: PairingOf }) {
  const digits = checkOf(pairing)
  const isKnown = pairings.value.some(({ keyId }) => keyId === pairing.keyId)
  const confirm = async () => {
    const kept = await confirmPairing(pairing)
    onEnd(kept.ok ? words.nowPaired(pairing.adultName) : words.notKept)
  }
  return (
    <Step title={words.check}>
      <p class="check-digits" role="img" aria-label={words.digits(digits)}>
        {digits}
      </p>
      <p dir="auto">{words.checkHow(pairing.adultName)}</p>
      {isKnown && (
        <p class="problem" dir="auto">
          {words.replaces(pairing.adultName)}
        </p>
      )}
      <div class="row">
        <button type="button" class="first" onClick={() => void confirm()}>
          {words.same}
        </button>
        <button type="button" onClick={() => onEnd(words.differed)}>
          {words.different}
        </button>
      </div>
    </Step>
  )
}
