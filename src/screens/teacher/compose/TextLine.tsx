import type { Ref } from 'preact'
import { longestText } from '../../../core/timetable/day'

interface TextLineProps {
  label: string
  value: string
  /** The id of a list that is offered. */
  list?: string
  inputRef?: Ref<HTMLInputElement>
  onWrite: (text: string) => void
}

/** A line of a part's text, kept letter by letter. */
export function TextLine({ label, value, list, inputRef, onWrite }: TextLineProps) {
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
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
    </label>
  )
}
