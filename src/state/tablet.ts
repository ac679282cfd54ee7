import { signal } from '@preact/signals'
import { clockIsBehind } from '../core/timetable/retention'
import { canFullScreen, enterFullScreen, isFullScreen, leaveFullScreen, onFullScreenChange } from '../device/fullScreen'
import { type StorageState, storageState } from '../device/storagePersistence'
import { type Awake, onAwakeChange } from '../device/wakeLock'
import { writeProven } from '../storage/proven'
import { dismiss, raise } from './notices'
import { moment, proven, role } from './wall'

/** Whether the screen is kept awake. */
export const awake = signal<Awake>('off')

/** What the browser says about storage; null until it has answered. */
export const storage = signal<StorageState | null>(null)

export const fullScreen = signal(false)

/** Watches the state of the device that adults are shown. */
export function watchTablet(): void {
  onAwakeChange(tellAwake)
  fullScreen.value = isFullScreen()
  onFullScreenChange((full) => {
    fullScreen.value = full
  })
}

/** Adults hear of it when a wall tablet begins to refuse, and no longer once it does not. Elsewhere the code says it. */
function tellAwake(state: Awake): void {
  if (state === 'denied' && awake.peek() !== 'denied' && role.peek() === 'wall') raise('mayFallAsleep')
  if (state === 'on') dismiss('mayFallAsleep')
  awake.value = state
}

/** Asks the browser about storage again. */
export async function lookAtStorage(): Promise<void> {
  storage.value = await storageState()
}

export const fullScreenIsPossible = (): boolean => canFullScreen()

/** Fills the screen, or leaves full screen. Call it from a tap. */
export async function toggleFullScreen(): Promise<void> {
  if (isFullScreen()) await leaveFullScreen()
  else await enterFullScreen()
}

/** Whether the tablet's date is before one it has already shown. */
export const clockSeemsBehind = (): boolean => clockIsBehind(moment.value.date, proven.value)

/** An adult says that the clock is right: the proven date starts again from today. */
export async function clockIsRight(): Promise<void> {
  const written = await writeProven(moment.peek().date)
  if (written.ok) proven.value = moment.peek().date
}
