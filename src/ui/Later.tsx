import type { ComponentType } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

interface LaterProps {
  /** Imports the screen; keep it outside the component, so that it stays the same function. */
  load: () => Promise<ComponentType>
  /** Said when the screen's file cannot be read. */
  failed: string
  /** Called when the screen stands there. */
  onShown?: (() => void) | undefined
}

/** A screen whose code is read only when it is needed. */
export function Later({ load, failed, onShown }: LaterProps) {
  const [Screen, setScreen] = useState<ComponentType | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  // In the same frame where the file is read already: no blank screen in between.
  useLayoutEffect(() => {
    let wanted = true
    load().then(
      (loaded) => wanted && setScreen(() => loaded),
      () => wanted && setHasFailed(true),
    )
    return () => {
      wanted = false
    }
  }, [load])
  useEffect(() => {
    if (Screen) onShown?.()
  }, [Screen, onShown])
  if (hasFailed) return <p role="alert">{failed}</p>
  return Screen && <Screen />
}
