import type { ComponentChildren } from 'preact'
import { TimeShape } from './TimeShape'

interface StepsShapeProps {
  /** Parts between the present one and the goal. */
  steps: number
  /** What is left of the present part, or null between parts. */
  present: { left: number; of: number; waits: boolean } | null
  /** The goal's picture. */
  children: ComponentChildren
}

/** A row of steps to a goal; the present step empties so that a long part still moves. */
export function StepsShape({ steps, present, children }: StepsShapeProps) {
  return (
    <span class={`steps-shape${steps > 4 ? ' many' : ''}`} aria-hidden="true">
      {present && (
        <>
          <TimeShape {...present} />
          <i class="way" />
        </>
      )}
      {Array.from({ length: steps }, (_, step) => (
        <>
          <i key={step} class="step" />
          <i class="way" />
        </>
      ))}
      {children}
    </span>
  )
}
