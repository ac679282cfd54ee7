import type { Workbox } from 'workbox-window'

const settlesMs = 500
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
  const { Workbox } = await import('workbox-window')
  worker = new Workbox('./sw.js', { updateViaCache: 'none' })
  worker.addEventListener('waiting', () => waiting())
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
  loadAgain()
}

/** Loads the page again, from the app that is in charge now. */
export const loadAgain = (): void => location.reload()

/**
 * At launch, before anything is shown: lets an app that was already waiting take over. True when the page is about
 * to load again, so that nothing more needs to be done in this one. `replaced` is called when one takes over later:
 * it needed longer than a launch may, or another tab let it. The page then runs the old app, whose files are gone.
 */
export async function updateAtLaunch(replaced: () => void): Promise<boolean> {
  if (!isSupported() || !navigator.serviceWorker.controller) return false
  const taken = await takeOver(await navigator.serviceWorker.getRegistration().catch(() => undefined))
  if (taken) loadAgain()
  else navigator.serviceWorker.addEventListener('controllerchange', replaced)
  return taken
}

/**
 * Whether a waiting app took over in time. The browser lets it only once the old one has nothing left to do. An old one
 * that is asked for something while it is being let go of starts again and may then stay for minutes, so nothing is
 * said before the page has what it loads, and what the browser itself fetches right after that.
 */
async function takeOver(registration: ServiceWorkerRegistration | undefined): Promise<boolean> {
  if (!registration?.waiting) return false
  if (document.readyState !== 'complete')
    await new Promise((loaded) => addEventListener('load', loaded, { once: true }))
  await new Promise((settled) => setTimeout(settled, settlesMs))
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(true), { once: true })
    setTimeout(() => resolve(false), takeOverMs)
    registration.waiting?.postMessage({ type: 'SKIP_WAITING' })
  })
}
