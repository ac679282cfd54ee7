import type { Workbox } from 'workbox-window'

const takeOverMs = 3000

let worker: Workbox | null = null
let waiting: () => void = () => {}

const isSupported = (): boolean => 'serviceWorker' in navigator

/**
 * Installs the app for use without a network, and looks for a newer one once the page has loaded.
 * `unsupported` on an insecure origin and where the browser has no service workers; `failed` while there is no network.
 */
export async function startUpdates(): Promise<'started' | 'unsupported' | 'failed'> {
  if (!isSupported()) return 'unsupported'
  const wasControlled = Boolean(navigator.serviceWorker.controller)
  const { Workbox } = await import('workbox-window')
  worker = new Workbox('./sw.js', { updateViaCache: 'none' })
  worker.addEventListener('waiting', () => waiting())
  // Another tab took the update: this one still runs the old app, whose files are gone.
  worker.addEventListener('controlling', () => wasControlled && waiting())
  try {
    await worker.register()
    return 'started'
  } catch {
    return 'failed'
  }
}

/** Tells when a newer app is ready, to be taken with `takeUpdate` when nobody is touching the screen. */
export function onWaiting(listener: () => void): void {
  waiting = listener
}

/** Asks the server for a newer app. Without a network nothing happens. */
export async function checkForUpdate(): Promise<void> {
  await worker?.update().catch(() => {})
}

/** Lets the waiting app take over and shows it. At night, or by an adult: never under a pupil's finger. */
export async function takeUpdate(): Promise<void> {
  await takeOver(await navigator.serviceWorker.getRegistration().catch(() => undefined))
  location.reload()
}

/**
 * At launch, before anything is shown: lets an app that was already waiting take over. True when the page is about
 * to load again, so that nothing more needs to be done in this one.
 */
export async function updateAtLaunch(): Promise<boolean> {
  if (!isSupported() || !navigator.serviceWorker.controller) return false
  const taken = await takeOver(await navigator.serviceWorker.getRegistration().catch(() => undefined))
  if (taken) location.reload()
  return taken
}

/** Whether a waiting app took over. One that does not answer is left for another time. */
const takeOver = (registration: ServiceWorkerRegistration | undefined): Promise<boolean> =>
  new Promise((resolve) => {
    if (!registration?.waiting) return resolve(false)
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(true), { once: true })
    setTimeout(() => resolve(false), takeOverMs)
    registration.waiting.postMessage({ type: 'SKIP_WAITING' })
  })
