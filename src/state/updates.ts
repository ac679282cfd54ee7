import { signal } from '@preact/signals'
import { type Moment, now } from '../device/clock'
import { checkForUpdate, loadAgain, onWaiting, startUpdates, takeUpdate } from '../device/updates'
import { screen, untouchedMs } from './screen'
import { role } from './wall'

/** Whether a newer app waits to be taken. */
export const updateWaits = signal(false)

/** Whether the app is installed for use without a network. */
export const installed = signal<'starting' | Awaited<ReturnType<typeof startUpdates>>>('starting')

const hour = 60
const untouchedLongEnoughMs = 10 * 60_000
const boardUntouchedMs = 3000

let isReplaced = false

/** Installs the app for use without a network and watches for newer ones. */
export function watchUpdates(): void {
  onWaiting(() => {
    updateWaits.value = true
  })
  void startUpdates().then((state) => {
    installed.value = state
  })
}

/** A newer app took over while this page ran the old one: it is shown as soon as that takes nothing from anybody. */
export function replaced(): void {
  isReplaced = true
  updateWaits.value = true
  showNewer(now())
}

/** What is on the board stands there again after loading, and so does a break; a walk through the day does not. */
function showNewer({ ms }: Moment): void {
  const isBoard = role.peek() === 'wall' && ['today', 'quiet', 'break'].includes(screen.peek())
  if (isReplaced && isBoard && untouchedMs(ms) >= boardUntouchedMs) loadAgain()
}

/** Each minute: shows an app that has taken over, and at night, untouched, looks for one and takes it. */
export function keepUpToDate(present: Moment): void {
  showNewer(present)
  updateAtNight(present)
}

function updateAtNight({ minute, ms }: Moment): void {
  const isNight = minute >= 21 * hour || minute < 5 * hour
  if (!isNight || untouchedMs(ms) < untouchedLongEnoughMs) return
  if (updateWaits.peek()) void takeUpdate()
  else if (minute % hour === 0) void checkForUpdate()
}

/** An adult takes the update now. */
export const updateNow = (): Promise<void> => takeUpdate()
