import { type BoardId, firstBoard } from '../core/boards'
import type { BreakRequest } from '../core/breaks/breaks'
import { isStoredDate } from '../core/guards'
import type { Result } from '../core/result'
import type { RecordAgreement } from '../core/review/agreement'
import type { Settings } from '../core/settings'
import {
  type DeviceRole,
  isBreakRequest,
  isDayRecord,
  isDeviceRole,
  isRecordAgreement,
  mendSettings,
} from '../core/stored'
import { imagesAskedFor, isOwnImage, type OwnImage } from '../core/symbols/ownImages'
import type { IsoDate } from '../core/timetable/day'
import type { DayRecord } from '../core/timetable/dayRecord'
import { type Database, type OpenRefusal, openDatabase, read, watched } from './database'

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
  /** Those of the school's own images that this board may show; all boards of the device share them. */
  images: OwnImage[]
  /** Whether there are others, which are read later: a start waits for no more than it shows. */
  hasMoreImages: boolean
  damaged: string[]
}

/** Reads the wall of a date in one transaction; of another board than the first, what belongs to the device in a second. */
export async function readWall(date: IsoDate, of?: BoardId): Promise<Result<Wall, OpenRefusal>> {
  const first = await openDatabase(firstBoard)
  if (!first.ok) return first
  return read(async (database) => {
    const transaction = begin(database)
    const facts = transaction.objectStore('facts')
    const ofDevice = database === first.value ? transaction : begin(first.value)
    const deviceFacts = ofDevice.objectStore('facts')
    const [day, device, settings, openBreak, proven, agreement, pairings, imageKeys] = await Promise.all([
      transaction.objectStore('days').get(date),
      deviceFacts.get('device'),
      facts.get('settings'),
      facts.get('break'),
      deviceFacts.get('proven'),
      facts.get('recordAgreement'),
      transaction.objectStore('pairings').count(),
      ofDevice.objectStore('images').getAllKeys(),
    ])
    const keys = imageKeys.length > 0 ? imagesAskedFor([day, settings, openBreak], imageKeys) : []
    const images = keys.length > 0 ? await readImages(first.value, keys) : []
    return {
      ...wallFrom({
        day,
        device,
        settings,
        openBreak,
        proven,
        agreement,
        images,
      }),
      hasMoreImages: imageKeys.length > keys.length,
      paired: pairings > 0,
    }
  }, of)
}

const begin = (database: Database) => watched(database.transaction(['days', 'facts', 'pairings', 'images']))

/** In a transaction of its own: that of the device may be over by now. */
function readImages(database: Database, keys: string[]): Promise<unknown[]> {
  const { store } = watched(database.transaction('images'))
  return Promise.all(keys.map((key) => store.get(key)))
}

function wallFrom(
  stored: Record<'day' | 'device' | 'settings' | 'openBreak' | 'proven' | 'agreement', unknown> & {
    images: unknown[]
  },
): Omit<Wall, 'paired' | 'hasMoreImages'> {
  const damaged: string[] = []
  const soundOrNull = <Value>(name: string, value: unknown, isSound: (value: unknown) => value is Value) => {
    if (isSound(value)) return value
    if (value !== undefined) damaged.push(name)
    return null
  }
  const mended = mendSettings(stored.settings)
  if (mended.damaged) damaged.push('settings')
  const images = stored.images.filter(isOwnImage)
  if (images.length < stored.images.length) damaged.push('images')
  return {
    device: soundOrNull('device', stored.device, isDeviceRole),
    settings: mended.settings,
    day: soundOrNull('day', stored.day, isDayRecord),
    break: soundOrNull('break', stored.openBreak, isBreakRequest),
    proven: soundOrNull('proven', stored.proven, isStoredDate),
    agreement: soundOrNull('agreement', stored.agreement, isRecordAgreement),
    images,
    damaged,
  }
}
