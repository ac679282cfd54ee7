import { effect } from '@preact/signals'

/** Does something once, as soon as what it depends on holds. */
export function whenFirst(holds: () => boolean, act: () => void): void {
  const stop = effect(() => {
    if (!holds()) return
    queueMicrotask(() => stop())
    act()
  })
}
