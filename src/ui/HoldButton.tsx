import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

interface HoldButtonProps {
  /** How long to hold, in milliseconds: an adult's hold unless told. */
  holdMs?: number
  onHeld: () => void
  class?: string
  label?: string
  children: ComponentChildren
}

/**
 * A button that answers to being held, by finger, mouse or key, so that a passing touch does nothing.
 * A click that comes from neither (a screen reader or a switch) counts at once: such a person cannot hold.
 */
export function HoldButton({ holdMs = 1500, onHeld, label, children, ...rest }: HoldButtonProps) {
  const [holding, setHolding] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const pointed = useRef(false)

  function start() {
    if (timer.current !== null) return
    setHolding(true)
    timer.current = setTimeout(() => {
      stop()
      onHeld()
    }, holdMs)
  }
  function stop() {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
    setHolding(false)
  }
  useEffect(() => stop, [])

  const isHoldKey = (event: KeyboardEvent) => event.key === 'Enter' || event.key === ' '
  return (
    <button
      type="button"
      class={`${rest.class ?? ''} hold${holding ? ' holding' : ''}`}
      style={{ '--hold': `${holdMs}ms` }}
      aria-label={label}
      onPointerDown={(event) => {
        pointed.current = true
        if (event.button === 0) start()
      }}
      onPointerUp={stop}
      onPointerLeave={stop}
      onPointerCancel={stop}
      onKeyDown={(event) => {
        if (!isHoldKey(event)) return
        event.preventDefault()
        if (!event.repeat) start()
      }}
      onKeyUp={stop}
      onBlur={stop}
      onClick={() => {
        if (!pointed.current) onHeld()
        pointed.current = false
      }}
    >
      {children}
    </button>
  )
}
