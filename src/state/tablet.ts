import { signal } from '@preact/signals'
import type { Result } from '../core/result'
import { clockIsBehind } from '../core/timetable/retention'
import { canFullScreen, enterFullScreen, isFullScreen, leaveFullScreen, onFullScreenChange } from '../device/fullScreen'
import { saveTextFile } from '../device/saveFile'
import { type StorageState, storageState } from '../device/storagePersistence'
import { type Awake, onAwakeChange } from '../device/wakeLock'
import { deleteEverything, exportEverything, readWhatCanBeRead } from '../storage/everything'
import { writeProven } from '../storage/proven'
import { moment, proven } from './wall'

/** Whether the screen is kept awake. */
export const awake = signal<Awake>('off')

/** What the browser says about storage; null until it has answered. */
export const storage = signal<StorageState | null>(null)

export const fullScreen = signal(false)

/** Watches the state of the device that adults are shown. */
export function watchTablet(): void {
  onAwakeChange((state) => {
    awake.value = state
  })
  fullScreen.value = isFullScreen()
  onFullScreenChange((full) => {
    fullScreen.value = full
  })
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

const fileName = () => `whats-next-${moment.peek().date}.json`

/** Saves everything this device keeps, except the PIN, as a JSON file. */
export async function exportToFile(): Promise<Result<void>> {
  const everything = await exportEverything()
  if (!everything.ok) return everything
  saveTextFile(fileName(), JSON.stringify(everything.value, null, 2))
  return { ok: true, value: undefined }
}

/** Saves what can still be read of a store in trouble. */
export async function exportReadable(): Promise<void> {
  saveTextFile(fileName(), JSON.stringify(await readWhatCanBeRead(), null, 2))
}

/** Deletes everything on this device and says how much of what it was. */
export const deleteAll = (): ReturnType<typeof deleteEverything> => deleteEverything()
