import type { ComponentType } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

interface LaterProps {
  /** Imports the screen, or has it already; keep it outside the component, so that it stays the same function. */
  load: () => ComponentType | Promise<ComponentType>
  /** Said when the screen's file cannot be read. */
  failed: string
  /** Called when the screen stands there. */
  onShown?: (() => void) | undefined
}

/** A screen whose code is read only when it is needed. One that is there already stands there at once. */
export function Later({ load, failed, onShown }: LaterProps) {
  const [Screen, setScreen] = useState<ComponentType | null>(() => {
    const loaded = load()
    return loaded instanceof Promise ? null : loaded
  })
  const [hasFailed, setHasFailed] = useState(false)
  // In the same frame where the file is read already: no blank screen in between.
  useLayoutEffect(() => {
    let wanted = true
    Promise.resolve(load()).then(
      (loaded) => wanted && setScreen(() => loaded),
      () => wanted && setHasFailed(true),
    )
    return () => {
      wanted = false
    }
  }, [load])
  useLayoutEffect(() => {
    if (Screen) onShown?.()
  }, [Screen, onShown])
  if (hasFailed) return <p role="alert">{failed}</p>
  return Screen && <Screen />
}
