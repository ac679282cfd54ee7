import { useId, useState } from 'preact/hooks'
import { tidy } from '../../core/timetable/cleanText'

interface TextFieldProps {
  label: string
  /** Said to screen readers only, where what stands around the field shows it. */
  unseen?: boolean
  value: string
  longest: number
  /** The sentence that says why a text cannot be kept; empty when it can. */
  problemWith?: (text: string) => string
  onWrite: (text: string) => void
}

/** A line of text that is kept, tidy, as it is written. What cannot be kept is said below it. */
export function TextField({ label, unseen = false, value, longest, problemWith, onWrite }: TextFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const problem = typed === null ? '' : (problemWith?.(tidy(typed)) ?? '')
  const write = (text: string) => {
    setTyped(text)
    if (!problemWith?.(tidy(text))) onWrite(tidy(text))
  }
  return (
    <div class="field">
      <label for={id} class={unseen ? 'sr-only' : ''}>
        {label}
      </label>
      <input
        id={id}
        value={typed ?? value}
        maxLength={longest}
        autocomplete="off"
        dir="auto"
        aria-invalid={problem !== ''}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={() => problem === '' && setTyped(null)}
      />
      {problem && (
        <p id={`${id}-problem`} class="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
