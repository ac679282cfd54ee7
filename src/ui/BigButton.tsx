import type { ComponentChildren } from 'preact'

interface BigButtonProps {
  label: string
  onPress: () => void
  /** A picture, left of the label. */
  children?: ComponentChildren
  /** `help` for Break please and what is like it; the others are plain. */
  look?: 'plain' | 'help' | 'picked'
  pressed?: boolean
}

/** A pupil's button: a picture and at most three words, at least 96 px high. */
export function BigButton({ label, onPress, children, look = 'plain', pressed }: BigButtonProps) {
  return (
    <button type="button" class={`big-button ${look}`} aria-pressed={pressed} onClick={onPress}>
      {children}
      <span>{label}</span>
    </button>
  )
}
