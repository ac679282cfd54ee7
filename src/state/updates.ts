import { signal } from '@preact/signals'
import type { Moment } from '../device/clock'
import { checkForUpdate, onWaiting, startUpdates, takeUpdate } from '../device/updates'
import { untouchedMs } from './screen'

/** Whether a newer app waits to be taken. */
export const updateWaits = signal(false)

/** Whether the app is installed for use without a network. */
export const installed = signal<'starting' | Awaited<ReturnType<typeof startUpdates>>>('starting')

const hour = 60
const untouchedLongEnoughMs = 10 * 60_000

/** Installs the app for use without a network and watches for newer ones. */
export function watchUpdates(): void {
  onWaiting(() => {
    updateWaits.value = true
  })
  void startUpdates().then((state) => {
    installed.value = state
  })
}

/** At night, untouched, the tablet looks for an update and takes it. */
export function updateAtNight({ minute, ms }: Moment): void {
  const isNight = minute >= 21 * hour || minute < 5 * hour
  if (!isNight || untouchedMs(ms) < untouchedLongEnoughMs) return
  if (updateWaits.peek()) void takeUpdate()
  else if (minute % hour === 0) void checkForUpdate()
}

/** An adult takes the update now. */
export const updateNow = (): Promise<void> => takeUpdate()
