interface TimeShapeProps {
  left: number
  of: number
  label?: string
  /** Whether it waits for an adult, so that nobody knows what is left. */
  waits?: boolean
}

/** What is left, as a disc that loses one slice with each step. Full at the start, empty at the end; two bars while it waits. */
export function TimeShape({ left, of, label, waits = false }: TimeShapeProps) {
  const part = of > 0 && !waits ? Math.min(1, Math.max(0, left / of)) : 0
  return (
    <svg class="time-shape" viewBox="-50 -50 100 100" role="img" aria-hidden={!label} aria-label={label}>
      <circle class="time-shape-ground" r="49" />
      {part === 1 ? (
        <circle class="time-shape-left" r="44" />
      ) : (
        <path class="time-shape-left" d={waits ? bars : slice(part, 44)} />
      )}
    </svg>
  )
}

const bars = 'M-20-22h13v44h-13zM7-22h13v44h-13z'

/** A slice of a disc from the top, clockwise, as an SVG path. */
function slice(part: number, radius: number): string {
  if (part <= 0) return ''
  const angle = part * 2 * Math.PI
  const x = Math.sin(angle) * radius
  const y = -Math.cos(angle) * radius
  return `M0 0 V${-radius} A${radius} ${radius} 0 ${part > 0.5 ? 1 : 0} 1 ${x.toFixed(2)} ${y.toFixed(2)} Z`
}
