import type { Result } from '../core/result'
import { firstSettings } from '../core/settings'
import { saveTextFile } from '../device/saveFile'
import { tellOtherTabs } from '../device/tabs'
import { loadAgain } from '../device/updates'
import { deleteEverything, exportEverything, readWhatCanBeRead } from '../storage/everything'
import { showAll } from './images'
import { hang, moment, role } from './wall'

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

/**
 * Deletes everything on this device and says how much of what it was. Nothing of it is on the wall any more; the page
 * keeps nothing new before it begins anew.
 */
export async function deleteAll(): ReturnType<typeof deleteEverything> {
  const deleted = await deleteEverything()
  if (!deleted.ok) return deleted
  const device = role.peek()
  const none = { day: null, break: null, proven: null, agreement: null, paired: false, damaged: [] }
  hang({ device, settings: firstSettings, images: [], hasMoreImages: false, ...none })
  showAll([])
  tellOtherTabs()
  return deleted
}

/** Loads the page again, as one of a device that keeps nothing. */
export const beginAnew = (): void => loadAgain()
