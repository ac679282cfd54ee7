/** An arrow beside a word that says the same. */
export function Arrow({ to }: { to: 'forward' | 'back' }) {
  return (
    <svg class="arrow" viewBox="0 0 32 16" aria-hidden="true">
      <path
        d={to === 'forward' ? 'M2 8h26M21 2l7 6-7 6' : 'M30 8H4M11 2 4 8l7 6'}
        fill="none"
        stroke="currentColor"
        stroke-width="3"
      />
    </svg>
  )
}
