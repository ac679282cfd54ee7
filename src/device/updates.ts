import type { Workbox } from 'workbox-window'

const settlesMs = 500
const takeOverMs = 3000

/** What becomes of a newer app that was found: it waits to be taken, or could not be fetched whole and is given up. */
export type NewerApp = 'waiting' | 'givenUp'

let tell: (newer: NewerApp) => void = () => {}

const isSupported = (): boolean => 'serviceWorker' in navigator

const registrationHere = async (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker?.getRegistration().catch(() => undefined)

/** Calls the listener whenever a newer app was found. One that waits is to be taken when nobody touches the screen. */
export function onNewerApp(listener: (newer: NewerApp) => void): void {
  tell = listener
}

/** One for all tries: each listens for as long as the page is open. */
let workbox: Workbox | undefined

/**
 * Sees that the app starts without a network: installs it where it is not, and fetches again what of it is gone.
 * `unsupported` on an insecure origin and where the browser has no service workers; `failed` where something is
 * missing that cannot be had now.
 */
export async function keepInstalled(): Promise<'started' | 'unsupported' | 'failed'> {
  if (!isSupported()) return 'unsupported'
  try {
    const { messageSW, Workbox } = await import('workbox-window')
    workbox ??= new Workbox('./sw.js', { updateViaCache: 'none' })
    const registration = (await ownRegistration()) ?? (await workbox.register())
    if (!registration) return 'failed'
    watch(registration)
    return (await messageSW(await begun(registration), { type: 'IS_KEPT' })) ? 'started' : 'failed'
  } catch {
    return 'failed'
  }
}

/** Another app of the same host may look after a folder that this one is in. */
async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await registrationHere()
  return registration?.scope === new URL('.', location.href).href ? registration : undefined
}

const watched = new WeakSet<ServiceWorkerRegistration>()

/** By hand: a Workbox looks away once it has seen an update, so that one given up would hide the next. */
function watch(registration: ServiceWorkerRegistration): void {
  if (watched.has(registration)) return
  watched.add(registration)
  if (registration.waiting) tell('waiting')
  registration.addEventListener('updatefound', () => {
    const { installing, active } = registration
    if (!installing || !active) return
    const told = () => tell(installing.state === 'redundant' ? 'givenUp' : 'waiting')
    installing.addEventListener('statechange', told, { once: true })
  })
}

/** The app in charge: after the first visit it is there, at the first it is fetched before. Throws where that fails. */
async function begun({ active, waiting, installing }: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = active ?? waiting ?? installing
  if (!worker) throw new Error('There is no app')
  while (worker.state !== 'activated') {
    if (worker.state === 'redundant') throw new Error('The app could not be fetched')
    await new Promise((changed) => worker.addEventListener('statechange', changed, { once: true }))
  }
  return worker
}

/** Asks the server for a newer app. Without a network nothing happens. */
export async function checkForUpdate(): Promise<void> {
  await (await registrationHere())?.update().catch(() => {})
}

/**
 * Lets the waiting app take over and shows it. At night, or by an adult: never under a pupil's finger. One that needs
 * longer is shown by what `updateAtLaunch` calls: the page is not loaded again from the old one in between.
 */
export async function takeUpdate(): Promise<void> {
  const registration = await registrationHere()
  if (!registration?.waiting || (await takeOver(registration))) loadAgain()
}

/** Loads the page again, from the app that is in charge now. */
export const loadAgain = (): void => location.reload()

/**
 * At launch, before anything is shown: lets an app that was already waiting take over. True when the page is about
 * to load again, so that nothing more needs to be done in this one. `replaced` is called when one takes over later:
 * it needed longer than it may, or another tab let it. The page then runs the old app, whose files are gone. At a first
 * visit the first to take charge is the page's own.
 */
export async function updateAtLaunch(replaced: () => void): Promise<boolean> {
  if (!isSupported()) return false
  const { serviceWorker } = navigator
  const registration = await registrationHere()
  if (serviceWorker.controller && (await takeOver(registration))) {
    loadAgain()
    return true
  }
  let isLater = Boolean(registration?.active)
  serviceWorker.addEventListener('controllerchange', () => {
    if (isLater) replaced()
    isLater = true
  })
  return false
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
