import { useState } from 'preact/hooks'
import type { DaysOff as Off } from '../../../core/plan/plan'
import { daysBetween } from '../../../core/timetable/dates'
import { dateInWords } from '../../../state/loading'
import { planWords as words } from '../../../words/plan.en'
import { TextLine } from '../compose/TextLine'

interface DaysOffProps {
  daysOff: Off[]
  /** False when they could not be kept. */
  onChange: (daysOff: Off[]) => Promise<boolean>
}

const mostDays = 60
const nothing: Off = { name: '', from: '', to: '' }

/** The dates on which there is no school. */
export function DaysOff({ daysOff, onChange }: DaysOffProps) {
  const [next, setNext] = useState(nothing)
  const [problem, setProblem] = useState('')
  const add = async (event: Event) => {
    event.preventDefault()
    const { from, name } = next
    const to = next.to || from
    if (from === '' || to < from) return setProblem(words.needOff)
    if (daysBetween(from, to) >= mostDays) return setProblem(words.offTooLong)
    setProblem('')
    if (await onChange([...daysOff, { name: name.trim(), from, to }])) setNext(nothing)
  }
  return (
    <section>
      <h2>{words.daysOff}</h2>
      <p class="soft">{words.daysOffSay}</p>
      <ul class="things">
        {daysOff.map((off) => (
          <li key={off.from}>
            <p>
              <b dir="auto">{off.name || words.noSchool('')}</b>
              <span class="soft small">{words.span(dateInWords(off.from), dateInWords(off.to))}</span>
            </p>
            <button type="button" onClick={() => void onChange(daysOff.filter((other) => other !== off))}>
              {words.removeOff}
              <span class="sr-only"> {off.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <form class="off-form" noValidate onSubmit={(event) => void add(event)}>
        <TextLine label={words.offName} value={next.name} onWrite={(name) => setNext({ ...next, name })} />
        <label>
          {words.offFrom}
          <input
            type="date"
            value={next.from}
            onInput={(event) => setNext({ ...next, from: event.currentTarget.value })}
          />
        </label>
        <label>
          {words.offTo}
          <input
            type="date"
            value={next.to}
            min={next.from}
            onInput={(event) => setNext({ ...next, to: event.currentTarget.value })}
          />
        </label>
        <button type="submit">{words.addOff}</button>
        {problem && (
          <p class="field-problem" role="alert">
            {problem}
          </p>
        )}
      </form>
    </section>
  )
}
