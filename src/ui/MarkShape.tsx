import type { Mark } from '../core/voice'

/** How a part was, without a face: a smooth way, a way with a bend, a bumpy way. */
export function MarkShape({ mark }: { mark: Mark }) {
  return (
    <svg class="mark-shape" viewBox="0 0 64 32" aria-hidden="true">
      <path
        d={ways[mark]}
        fill="none"
        stroke="currentColor"
        stroke-width="5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}

const ways: Record<Mark, string> = {
  good: 'M6 16H58',
  okay: 'M6 16C18 2 24 2 32 16S46 30 58 16',
  hard: 'M6 22 14 8 22 24 32 6 42 26 50 8 58 22',
}
