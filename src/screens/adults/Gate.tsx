import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import './adults.css'
import './gate.css'
import type { Result } from '../../core/result'
import { type PinRefusal, secondsToWait, tryPin } from '../../state/gate'
import { go } from '../../state/screen'
import { settings } from '../../state/wall'
import { adultWords as words } from '../../words/adults.en'
import { Emptying } from './Emptying'

const mostDigits = 8

/** The adult gate of a wall tablet: a door for children, not a vault. */
export function Gate() {
  return (
    <PinGate title={words.gate} onEnter={tryPin}>
      <button type="button" onClick={() => go('today')}>
        {words.toBoard}
      </button>
    </PinGate>
  )
}

type TryPin = (pin: string) => Promise<Result<void, PinRefusal>>

interface PinGateProps {
  title: string
  onEnter: TryPin
  /** What can be done without the PIN. */
  children?: ComponentChildren
}

/** Asks for the PIN of this device, with the way out for who has forgotten it. */
export function PinGate({ title, onEnter, children }: PinGateProps) {
  const [forgotten, setForgotten] = useState(false)
  const [emptying, setEmptying] = useState(false)
  const wayOut = useRef<HTMLElement>(null)
  useLayoutEffect(() => wayOut.current?.scrollIntoView({ block: 'end' }), [forgotten, emptying])
  return (
    <main class="adults gate">
      <h1>{title}</h1>
      {emptying ? <Emptying onStop={() => setEmptying(false)} /> : <PinPad onEnter={onEnter} />}
      <div class="row">
        {children}
        {!emptying && (
          <button type="button" aria-expanded={forgotten} onClick={() => setForgotten(!forgotten)}>
            {words.forgotten}
          </button>
        )}
      </div>
      {forgotten && !emptying && (
        <section class="problem" ref={wayOut}>
          <p>
            <b dir="auto">{words.askFirst(settings.value.keyAdult)}</b>
          </p>
          <p>{words.forgottenSays}</p>
          <button type="button" class="grave" onClick={() => setEmptying(true)}>
            {words.emptyTablet}
          </button>
        </section>
      )}
    </main>
  )
}

function PinPad({ onEnter }: { onEnter: TryPin }) {
  const [pin, setPin] = useState('')
  const [wait, setWait] = useState(0)
  const [problem, setProblem] = useState('')
  const trying = useRef(false)
  const enterButton = useRef<HTMLButtonElement>(null)

  useEffect(() => void secondsToWait().then(setWait), [])
  useEffect(() => {
    if (wait === 0) return
    const timer = setTimeout(() => setWait(wait - 1), 1000)
    return () => clearTimeout(timer)
  }, [wait])

  const enter = async () => {
    if (trying.current || wait > 0 || pin === '') return
    trying.current = true
    const tried = await onEnter(pin).finally(() => {
      trying.current = false
    })
    if (tried.ok) return
    setPin('')
    setProblem({ wrong: words.wrongPin, noPin: words.noPin, unchecked: words.pinUnchecked, wait: '' }[tried.why])
    setWait(await secondsToWait())
  }
  const add = (digit: number) => setPin((typed) => (typed + digit).slice(0, mostDigits))

  useLayoutEffect(() => {
    const typed = (event: KeyboardEvent) => {
      if (event.key === 'Backspace') setPin((before) => before.slice(0, -1))
      if (!/^\d$/.test(event.key)) return
      add(Number(event.key))
      enterButton.current?.focus() // so that the Enter key enters, and does not press the digit tapped last
    }
    addEventListener('keydown', typed)
    return () => removeEventListener('keydown', typed)
  }, [])

  return (
    <>
      <p>{words.gateSays}</p>
      <p class="dots" role="status" aria-label={words.entered(pin.length)}>
        {'•'.repeat(pin.length)}
      </p>
      <p role="alert" class={pin === '' && problem ? 'problem' : ''}>
        {pin === '' && problem}
      </p>
      <p role="timer">{wait > 0 && words.wait(wait)}</p>
      <div class="pad">
        {[1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => (
          <button key={digit} type="button" onClick={() => add(digit)}>
            {words.digit(digit)}
          </button>
        ))}
        <button type="button" onClick={() => setPin('')}>
          {words.clear}
        </button>
        <button type="button" onClick={() => add(0)}>
          {words.digit(0)}
        </button>
        <button type="button" class="first" ref={enterButton} disabled={wait > 0} onClick={enter}>
          {words.enter}
        </button>
      </div>
    </>
  )
}
