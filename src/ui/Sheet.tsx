import type { ComponentChildren } from 'preact'
import './print.css'

interface SheetProps {
  /** What is on it, for the styles of its inside. */
  class: string
  /** One page of A4, filled from top to bottom; without it, as many pages as its inside needs. */
  whole?: boolean
  children: ComponentChildren
}

/**
 * Something on A4, in the colours of paper in every theme. On a screen it is as wide as its place and keeps its shape:
 * its inside measures in `--mm`, one millimetre of the paper.
 */
export function Sheet({ whole = false, children, ...rest }: SheetProps) {
  return (
    <div class="paper">
      <article class={`sheet ${rest.class}${whole ? ' whole' : ''}`}>{children}</article>
    </div>
  )
}
