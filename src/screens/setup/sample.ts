import { firstSettings } from '../../core/settings'
import { newDayRecord } from '../../core/timetable/dayRecord'
import { readSample } from '../../state/loading'
import { startPreview } from '../../state/preview'
import { go } from '../../state/screen'

/** Shows a sample day as a preview; false when it could not be read. */
export async function startSample(sample: number): Promise<boolean> {
  const read = await readSample(sample)
  if (!read.ok || !read.value.day) return false
  startPreview(newDayRecord(read.value.day), { ...firstSettings, keyAdult: 'Miss Khan' }, sample)
  go('today')
  return true
}
