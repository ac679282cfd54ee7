import { useEffect, useState } from 'preact/hooks'
import './adults.css'
import { emptyThisDevice, secondsToWait, tryPin } from '../../state/gate'
import { go, touched } from '../../state/screen'
import { adultWords as words } from '../../words/adults.en'

const mostDigits = 8
const minutesToEmpty = 10

/** The adult gate: a door for children, not a vault. */
export function Gate() {
  const [pin, setPin] = useState('')
  const [wait, setWait] = useState(0)
  const [isWrong, setIsWrong] = useState(false)
  const [forgotten, setForgotten] = useState(false)

  useEffect(() => void secondsToWait().then(setWait), [])
  useEffect(() => {
    if (wait === 0) return
    const timer = setTimeout(() => setWait(wait - 1), 1000)
    return () => clearTimeout(timer)
  }, [wait])

  const enter = async () => {
    if (wait > 0 || pin === '') return
    const tried = await tryPin(pin)
    if (tried.ok) return
    setPin('')
    setIsWrong(true)
    setWait(await secondsToWait())
  }
  const add = (digit: number) => setPin((typed) => (typed + digit).slice(0, mostDigits))

  useEffect(() => {
    const typed = (event: KeyboardEvent) => {
      if (/^\d$/.test(event.key)) add(Number(event.key))
      else if (event.key === 'Backspace') setPin((typed) => typed.slice(0, -1))
      else if (event.key === 'Enter' && event.target === document.body) void enter()
    }
    addEventListener('keydown', typed)
    return () => removeEventListener('keydown', typed)
  })

  return (
    <main class="adults gate">
      <h1>{words.gate}</h1>
      <p>{words.gateSays}</p>
      <p class="dots" role="status" aria-label={words.entered(pin.length)}>
        {'•'.repeat(pin.length)}
      </p>
      <p role="alert">
        {isWrong && pin === '' ? words.wrongPin : ''} {wait > 0 ? words.wait(wait) : ''}
      </p>
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
        <button type="button" class="first" disabled={wait > 0} onClick={enter}>
          {words.enter}
        </button>
      </div>
      <div class="row">
        <button type="button" onClick={() => go('today')}>
          {words.toBoard}
        </button>
        <button type="button" aria-expanded={forgotten} onClick={() => setForgotten(true)}>
          {words.forgotten}
        </button>
      </div>
      {forgotten && <Forgotten />}
    </main>
  )
}

/** Empties the tablet after ten minutes that anyone can see and stop; leaving this screen stops it too. */
function Forgotten() {
  const [minutes, setMinutes] = useState<number | null>(null)
  useEffect(() => {
    if (minutes === null) return
    touched()
    if (minutes === 0) {
      void emptyThisDevice().then(() => location.reload())
      return
    }
    const timer = setTimeout(() => setMinutes(minutes - 1), 60_000)
    return () => clearTimeout(timer)
  }, [minutes])
  return (
    <section class="problem">
      <p>{words.forgottenSays}</p>
      {minutes === null ? (
        <button type="button" class="grave" onClick={() => setMinutes(minutesToEmpty)}>
          {words.emptyTablet}
        </button>
      ) : (
        <>
          <p role="status">
            <b>{words.emptiesIn(minutes)}</b>
          </p>
          <button type="button" class="first" onClick={() => setMinutes(null)}>
            {words.stopEmptying}
          </button>
        </>
      )}
    </section>
  )
}
