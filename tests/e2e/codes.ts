import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { toDigits } from '../../src/core/handover/digits'
import { issuedAt } from '../../src/core/handover/header'
import { pairingMessage, sealedMessage, writeHeader } from '../../src/core/handover/message'
import { packDays } from '../../src/core/handover/packDays'
import type { Paired } from '../../src/core/handover/paired'
import type { Pairing } from '../../src/core/handover/pairing'
import type { Day, IsoDate, Slot } from '../../src/core/timetable/day'
import { readDay } from '../../src/core/timetable/readDay'
import { seal } from '../../src/device/sealing'
import { slot } from '../unit/core/timetable/slots'
import { codePicture, modulesOf } from './codePicture'
import type { Scene } from './film'

/** The sample day that stands on the wall before. */
export const mainstream = 'public/samples/day-c-mainstream-thursday.csv'

/** Miss Khan's device, paired with the tablet called Fox. */
export const khan: Pairing = {
  keyId: 0x1234,
  tabletTag: 0x4321,
  secret: Uint8Array.from({ length: 16 }, (_, at) => at + 1),
  tabletName: 'Fox',
  adultName: 'Miss Khan',
}

/** What of a code is not as usual. */
export interface Unusual {
  pairing?: Pairing
  counter?: number
  /** When it was made, in minutes since midnight of the day `made`. */
  minute?: number
  made?: IsoDate
}

/** The code that a teacher's device makes of days, as digits. */
export function codeOf(days: Day[], unusual: Unusual = {}): string {
  const { pairing = khan, counter = 1, made = days[0]?.date ?? '', minute = 8 * 60 } = unusual
  const { keyId, tabletTag } = pairing
  const date = days[0]?.date ?? ''
  const header = writeHeader({ keyId, tabletTag, date, issued: issuedAt(made, minute), counter })
  return toDigits(sealedMessage(header, seal(pairing, 'toTablet', header, packDays(days))))
}

/** The code that pairs two devices, as digits. */
export const pairingCode = (pairing: Pairing): string => toDigits(pairingMessage(pairing))

/** A day of a few parts of an hour each from nine o'clock. */
export const dayOf = (date: IsoDate, ...activities: string[]): Day => ({
  date,
  slots: activities.map((activity, id) => slotAt(id, activity)),
})

/** Today as the sample tablet has it, but for Science in place of Maths and of PE, and Reading somewhere else. */
export function changedDay(date: IsoDate): Day {
  const rows = Papa.parse<string[]>(readFileSync(mainstream, 'utf8')).data
  const { day } = readDay(rows, date, () => true)
  if (!day) throw new Error(`${mainstream} is no day`)
  const slots = day.slots.map((slot) => {
    if (slot.activity === 'Maths') return { ...slot, activity: 'Science', symbol: 'magnifying glass' }
    if (slot.activity === 'PE') return { ...slot, activity: 'Music', symbol: 'music', choices: [] }
    return slot.activity === 'Reading' ? { ...slot, place: 'Library', seat: '' } : slot
  })
  return { date, slots }
}

const slotAt = (id: number, activity: string): Slot =>
  slot({
    id,
    start: (9 + id) * 60,
    end: (10 + id) * 60,
    activity,
    place: 'Class 3',
    adults: ['Mr Okafor'],
    symbol: activity.toLowerCase(),
  })

/** Half a second of film in which a code is held before the camera; of the wall alone where there is none. */
export const heldUp = (text: string | null, frames = 15): Scene => {
  const pixels = text === null ? 1 : Math.min(6, Math.floor(340 / (modulesOf(text) + 8)))
  return { picture: codePicture(text, { width: 640, height: 360, pixels, turned: 3, blur: 0.6, noise: 4 }), frames }
}

/** Keeps a pairing on the tablet whose board is on show, as another tab of it would. */
export async function pair(page: Page, paired: Paired): Promise<void> {
  await keepPairing(page, paired)
  await page.getByRole('button', { name: 'Scan' }).waitFor()
}

/** Keeps a pairing on a tablet that has a day, and tells the board, if it is open. */
export const keepPairing = (page: Pick<Page, 'evaluate'>, paired: Paired): Promise<void> =>
  page.evaluate(
    (paired) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('whats-next')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('pairings', 'readwrite')
          writing.objectStore('pairings').put({ ...paired, secret: Uint8Array.from(paired.secret) })
          writing.oncomplete = () => {
            opening.result.close()
            new BroadcastChannel('whats-next').postMessage('changed')
            resolve()
          }
        }
      }),
    { ...paired, secret: [...paired.secret] },
  )
