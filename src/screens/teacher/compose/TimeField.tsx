import { useId, useState } from 'preact/hooks'
import './timeField.css'
import { snap, step } from '../../../core/compose/draft'
import { clockTime } from '../../../core/timetable/clockTime'
import type { Minute } from '../../../core/timetable/day'
import { readTime } from '../../../core/timetable/readTime'
import { composeWords as words } from '../../../words/compose.en'

interface TimeFieldProps {
  label: string
  value: Minute
  onWrite: (minute: Minute) => void
}

/** A time, written as in a file (9:15, 0915) or moved by five minutes. It counts once it is whole: at Enter or on leaving. */
export function TimeField({ label, value, onWrite }: TimeFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState(false)
  const write = () => {
    const minute = typed === null ? value : readTime(typed.trim())
    setProblem(minute === null)
    if (minute === null) return
    setTyped(null)
    if (snap(minute) !== value) onWrite(snap(minute))
  }
  const stepBy = (minutes: number) => {
    setTyped(null)
    setProblem(false)
    onWrite(snap(value + minutes))
  }
  return (
    <div class="time-field">
      <label for={id}>{label}</label>
      <span class="stepper">
        <button type="button" aria-label={words.earlier(label)} onClick={() => stepBy(-step)}>
          −
        </button>
        <input
          id={id}
          value={typed ?? clockTime(value)}
          inputMode="numeric"
          autocomplete="off"
          maxLength={8}
          aria-invalid={problem}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={write}
          onKeyDown={(event) => {
            if (event.key === 'Enter') write()
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
            event.preventDefault()
            stepBy(event.key === 'ArrowUp' ? step : -step)
          }}
        />
        <button type="button" aria-label={words.later(label)} onClick={() => stepBy(step)}>
          +
        </button>
      </span>
      {problem && (
        <p id={`${id}-problem`} class="field-problem" role="alert">
          {words.notATime}
        </p>
      )}
    </div>
  )
}
