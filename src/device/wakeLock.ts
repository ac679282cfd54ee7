/** `off` is not wanted now, or not in view; `denied` is wanted and refused, as with a low battery. */
export type Awake = 'on' | 'off' | 'denied' | 'unsupported'

let wanted = false
let asking = false
let lock: WakeLockSentinel | null = null
let listener: (state: Awake) => void = () => {}

/** Tells the listener whether the screen is kept awake, now and at every change. */
export function onAwakeChange(tell: (state: Awake) => void): void {
  listener = tell
  tell('wakeLock' in navigator ? 'off' : 'unsupported')
  // The browser lets go of the screen whenever the page is out of view.
  document.addEventListener('visibilitychange', () => void hold())
}

/** Keeps the screen on, or lets it sleep. Asking again asks the browser again if it had refused. */
export function keepAwake(on: boolean): void {
  wanted = on
  if (on) void hold()
  else void lock?.release()
}

async function hold(): Promise<void> {
  if (!wanted || asking || lock || !('wakeLock' in navigator) || document.visibilityState !== 'visible') return
  asking = true
  try {
    lock = await navigator.wakeLock.request('screen')
    lock.addEventListener('release', () => {
      lock = null
      listener('off')
    })
    listener('on')
    if (!wanted) await lock.release()
  } catch {
    listener('denied')
  } finally {
    asking = false
  }
}
