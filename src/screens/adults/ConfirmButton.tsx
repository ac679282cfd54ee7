import { useEffect, useRef, useState } from 'preact/hooks'
import { adultWords as words } from '../../words/adults.en'

interface ConfirmButtonProps {
  label: string
  /** What it is done to, for screen readers where several buttons have one label. */
  of?: string
  /** Asked before anything is done. */
  asks: string
  yes: string
  disabled?: boolean
  onYes: () => void
}

/** A button that asks once before it takes something away. */
export function ConfirmButton({ label, of, asks, yes, disabled = false, onYes }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false)
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asking) keep.current?.focus()
  }, [asking])
  if (!asking)
    return (
      <button type="button" class="grave" disabled={disabled} onClick={() => setAsking(true)}>
        {label}
        {of && <span class="sr-only"> {of}</span>}
      </button>
    )
  return (
    <span class="row problem" role="group" aria-label={asks}>
      <span>{asks}</span>
      <button type="button" ref={keep} onClick={() => setAsking(false)}>
        {words.keepIt}
      </button>
      <button
        type="button"
        class="grave"
        onClick={() => {
          setAsking(false)
          onYes()
        }}
      >
        {yes}
      </button>
    </span>
  )
}
