import './choseMark.css'

/** Marks what a pupil chose: a speech bubble with a tick, and the word for it. */
export function ChoseMark({ label }: { label: string }) {
  return (
    <span class="chose-mark">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3 4h18v13H11l-5 4v-4H3Z" />
        <path class="tick" d="M8 10.5l3 3 5.5-6" />
      </svg>
      <span>{label}</span>
    </span>
  )
}
