import { type BoardId, firstBoard } from '../core/boards'
import type { BreakRequest } from '../core/breaks/breaks'
import { isStoredDate } from '../core/guards'
import type { Result } from '../core/result'
import type { RecordAgreement } from '../core/review/privateRecord'
import type { Settings } from '../core/settings'
import {
  type DeviceRole,
  isBreakRequest,
  isDayRecord,
  isDeviceRole,
  isRecordAgreement,
  mendSettings,
} from '../core/stored'
import type { IsoDate } from '../core/timetable/day'
import type { DayRecord } from '../core/timetable/dayRecord'
import { type OpenRefusal, openDatabase, read, watched } from './database'

/** Everything the pupil's first screen needs. `damaged` names the records that could not be used and were left out. */
export interface Wall {
  device: DeviceRole | null
  settings: Settings
  day: DayRecord | null
  break: BreakRequest | null
  proven: IsoDate | null
  /** The agreement to keep a private record; null while none is kept. */
  agreement: RecordAgreement | null
  /** Whether a teacher's device is paired, so that there are codes to scan. */
  paired: boolean
  damaged: string[]
}

/** Reads the wall of a date in one transaction; of another board than the first, what belongs to the device in a second. */
export async function readWall(date: IsoDate, of?: BoardId): Promise<Result<Wall, OpenRefusal>> {
  const first = await openDatabase(firstBoard)
  if (!first.ok) return first
  return read(async (database) => {
    const transaction = watched(database.transaction(['days', 'facts', 'pairings']))
    const facts = transaction.objectStore('facts')
    const deviceFacts = database === first.value ? facts : watched(first.value.transaction('facts')).store
    const [day, device, settings, openBreak, proven, agreement, pairings] = await Promise.all([
      transaction.objectStore('days').get(date),
      deviceFacts.get('device'),
      facts.get('settings'),
      facts.get('break'),
      deviceFacts.get('proven'),
      facts.get('recordAgreement'),
      transaction.objectStore('pairings').count(),
    ])
    return { ...wallFrom({ day, device, settings, openBreak, proven, agreement }), paired: pairings > 0 }
  }, of)
}

function wallFrom(
  stored: Record<'day' | 'device' | 'settings' | 'openBreak' | 'proven' | 'agreement', unknown>,
): Omit<Wall, 'paired'> {
  const damaged: string[] = []
  const soundOrNull = <Value>(name: string, value: unknown, isSound: (value: unknown) => value is Value) => {
    if (isSound(value)) return value
    if (value !== undefined) damaged.push(name)
    return null
  }
  const mended = mendSettings(stored.settings)
  if (mended.damaged) damaged.push('settings')
  return {
    device: soundOrNull('device', stored.device, isDeviceRole),
    settings: mended.settings,
    day: soundOrNull('day', stored.day, isDayRecord),
    break: soundOrNull('break', stored.openBreak, isBreakRequest),
    proven: soundOrNull('proven', stored.proven, isStoredDate),
    agreement: soundOrNull('agreement', stored.agreement, isRecordAgreement),
    damaged,
  }
}
