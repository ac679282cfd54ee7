import type { Ref } from 'preact'
import { longestText } from '../../../core/timetable/day'

interface TextLineProps {
  label: string
  value: string
  /** The id of a list that is offered. */
  list?: string
  inputRef?: Ref<HTMLInputElement>
  onWrite: (text: string) => void
  /** The Enter key, for a line that leads on. */
  onEnter?: () => void
}

/** A line of a part's text, kept letter by letter. */
export function TextLine({ label, value, list, inputRef, onWrite, onEnter }: TextLineProps) {
  return (
    <label class="text-line">
      {label}
      <input
        ref={inputRef ?? null}
        value={value}
        maxLength={longestText}
        list={list}
        autocomplete="off"
        dir="auto"
        enterkeyhint={onEnter ? 'next' : undefined}
        onInput={(event) => onWrite(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && onEnter?.()}
      />
    </label>
  )
}
