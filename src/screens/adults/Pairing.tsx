import type { ComponentChildren, TargetedKeyboardEvent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { tidy } from '../../core/timetable/cleanText'
import { longestName } from '../../core/timetable/day'
import './pairing.css'
import type { Pairing as PairingOf } from '../../core/handover/pairing'
import type { Result } from '../../core/result'
import { cameraIs } from '../../state/camera'
import { checkOf, type PairingRefusal, type PairingTaker, typedPairingOf } from '../../state/pairing'
import { handoverWords as words } from '../../words/handover.en'
import { PairingCamera } from './PairingCamera'

interface PairingProps {
  taker: PairingTaker
  says: typeof words.byTablet | typeof words.byAdult
  /** What there is to say of how it ended; empty where it was stopped. */
  onEnd: (said: string) => void
}

/** Pairs a teacher's device: its code by camera or typed, then four digits that both screens show. */
export function Pairing({ taker, says, onEnd }: PairingProps) {
  const [read, setRead] = useState<PairingOf | null>(null)
  const [problem, setProblem] = useState('')
  const onRead = (result: Result<PairingOf, PairingRefusal>) => {
    setProblem(result.ok ? '' : words.refused[result.why])
    if (result.ok) setRead(result.value)
  }
  if (read) return <Check pairing={read} taker={taker} says={says} onEnd={onEnd} />
  return (
    <Step title={says.pair}>
      <PairingCamera how={says.how} onRead={onRead} />
      <div role="alert">{problem && <p class="problem">{problem}</p>}</div>
      <TypedCode nameHere={taker.nameHere()} onRead={onRead} onProblem={setProblem} />
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
  nameHere: string
  onRead: (result: Result<PairingOf, PairingRefusal>) => void
  onProblem: (problem: string) => void
}

function TypedCode({ nameHere, onRead, onProblem }: TypedCodeProps) {
  const [typed, setTyped] = useState('')
  const [whose, setWhose] = useState('')
  const submit = (event: Event) => {
    event.preventDefault()
    if (tidy(whose) === '') onProblem(words.needWhose)
    else onRead(typedPairingOf(typed, tidy(whose), nameHere))
  }
  return (
    <details open={cameraIs.value in words.camera}>
      <summary>{words.orType}</summary>
      <form onSubmit={submit} noValidate>
        <label>
          {words.typedCode}
          <span class="soft">{words.typeHow}</span>
          <textarea
            class="typed-code"
            rows={2}
            value={typed}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={submitOnEnter}
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

/** A code is one text on several lines: the Enter key goes on, as in a field of one line. */
function submitOnEnter(event: TargetedKeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter') return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}

/** Nothing is paired before an adult has seen the same digits on both screens. */
function Check({ pairing, taker, says, onEnd }: PairingProps & { pairing: PairingOf }) {
  const digits = checkOf(pairing)
  const confirm = async () => {
    const kept = await taker.keep(pairing)
    onEnd(kept.ok ? says.nowPaired(pairing.adultName) : words.notKept)
  }
  return (
    <Step title={words.check}>
      <p class="check-digits" role="img" aria-label={words.digits(digits)}>
        {digits}
      </p>
      <p dir="auto">{words.checkHow(pairing.adultName)}</p>
      {taker.isKnown(pairing) && (
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
