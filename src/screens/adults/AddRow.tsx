import { useState } from 'preact/hooks'
import { tidy } from '../../core/timetable/cleanText'
import { longestName } from '../../core/timetable/day'
import { settingWords as words } from '../../words/settings.en'

interface AddRowProps {
  label: string
  isThere: (name: string) => boolean
  onAdd: (name: string) => void
}

/** A line to write a new name into; the Enter key adds it. */
export function AddRow({ label, isThere, onAdd }: AddRowProps) {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const add = (event: Event) => {
    event.preventDefault()
    const name = tidy(typed)
    if (name === '') return setProblem(words.emptyNew)
    if (isThere(name)) return setProblem(words.thereAlready(name))
    setProblem('')
    setTyped('')
    onAdd(name)
  }
  return (
    <form class="add-row" onSubmit={add} noValidate>
      <label>
        {label}
        <input
          value={typed}
          maxLength={longestName}
          autocomplete="off"
          dir="auto"
          aria-invalid={problem !== ''}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{words.add}</button>
      {problem && (
        <p class="field-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
