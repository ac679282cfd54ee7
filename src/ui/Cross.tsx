/** Takes something away. The button around it says what. */
export function Cross() {
  return (
    <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M6 6l12 12M18 6L6 18" fill="none" stroke="currentColor" stroke-width="3" />
    </svg>
  )
}
