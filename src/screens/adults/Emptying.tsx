import { useEffect, useState } from 'preact/hooks'
import { beginAnew, deleteAll } from '../../state/everything'
import { touched } from '../../state/screen'
import { adultWords as words } from '../../words/adults.en'

const minutesToEmpty = 10

/** Empties the tablet after ten minutes that anyone can see and stop; leaving this screen stops it too. */
export function Emptying({ onStop }: { onStop: () => void }) {
  const [minutes, setMinutes] = useState(minutesToEmpty)
  const [problem, setProblem] = useState('')
  useEffect(() => {
    touched()
    if (minutes === 0) {
      void deleteAll().then((emptied) => {
        if (emptied.ok) beginAnew()
        else setProblem(words.notEmptied)
      })
      return
    }
    const timer = setTimeout(() => setMinutes(minutes - 1), 60_000)
    return () => clearTimeout(timer)
  }, [minutes])
  return (
    <section class="problem">
      <p class="countdown" role="status">
        {problem || words.emptiesIn(minutes)}
      </p>
      <p>{words.leaveOpen}</p>
      <button type="button" class="first" onClick={onStop}>
        {words.stopEmptying}
      </button>
    </section>
  )
}
