/** Which way a row moves. The button around it says so in words. */
export function Chevron({ to }: { to: 'up' | 'down' }) {
  return (
    <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
      <path d={to === 'up' ? 'M5 15l7-7 7 7' : 'M5 9l7 7 7-7'} fill="none" stroke="currentColor" stroke-width="3" />
    </svg>
  )
}
