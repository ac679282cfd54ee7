// Older iPads have no channel between tabs; there a second tab catches up when it is next opened.
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('whats-next') : null

/** Tells the other tabs that something stored has changed. */
export function tellOtherTabs(): void {
  channel?.postMessage('changed')
}

/** Calls the listener whenever another tab has changed something stored. */
export function onOtherTab(listener: () => void): void {
  channel?.addEventListener('message', listener)
}

/** Calls the listener when another tab has the app open already. It stays so for this one; the other is asked nothing. */
export function whenOpenElsewhere(listener: () => void): void {
  const first = (lock: Lock | null): Promise<void> | undefined => {
    if (lock) return new Promise(() => {}) // Held until this tab is closed.
    listener()
  }
  void navigator.locks?.request('whats-next-open', { ifAvailable: true }, first).catch(() => {})
}
