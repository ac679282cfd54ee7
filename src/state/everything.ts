import type { Result } from '../core/result'
import { saveTextFile } from '../device/saveFile'
import { deleteEverything, exportEverything, readWhatCanBeRead } from '../storage/everything'
import { moment } from './wall'

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
