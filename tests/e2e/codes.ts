import type { Page } from '@playwright/test'
import { toDigits } from '../../src/core/handover/digits'
import { issuedAt } from '../../src/core/handover/header'
import { daysMessage, pairingMessage, writeHeader } from '../../src/core/handover/message'
import { packDays } from '../../src/core/handover/packDays'
import { newPaired } from '../../src/core/handover/paired'
import type { Pairing } from '../../src/core/handover/pairing'
import type { Day, IsoDate, Slot } from '../../src/core/timetable/day'
import { seal } from '../../src/device/sealing'
import { codePicture, modulesOf } from './codePicture'
import type { Scene } from './film'
import { ready } from './wall'

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
  return toDigits(daysMessage(header, seal(pairing, 'toTablet', header, packDays(days))))
}

/** The code that pairs two devices, as digits. */
export const pairingCode = (pairing: Pairing): string => toDigits(pairingMessage(pairing))

/** A day of a few parts of an hour each from nine o'clock. */
export const dayOf = (date: IsoDate, ...activities: string[]): Day => ({
  date,
  slots: activities.map((activity, id) => slotAt(id, activity)),
})

const slotAt = (id: number, activity: string): Slot => ({
  id,
  start: (9 + id) * 60,
  end: (10 + id) * 60,
  kind: 'lesson',
  activity,
  place: 'Class 3',
  seat: '',
  adults: ['Mr Okafor'],
  symbol: activity.toLowerCase(),
  choices: [],
  was: '',
  fixed: false,
})

/** A second of film in which a code is held before the camera; of the wall alone where there is none. */
export const heldUp = (text: string | null, frames = 30): Scene => {
  const pixels = text === null ? 1 : Math.min(8, Math.floor(620 / (modulesOf(text) + 8)))
  return { picture: codePicture(text, { width: 1280, height: 720, pixels, turned: 3, blur: 0.6, noise: 4 }), frames }
}

/** Keeps a pairing on the tablet, as an adult does once, and loads its page again. */
export async function pair(page: Page, pairing: Pairing, today: IsoDate): Promise<void> {
  await page.evaluate(
    ({ secret, ...paired }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('whats-next')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('pairings', 'readwrite')
          writing.objectStore('pairings').put({ ...paired, secret: Uint8Array.from(secret) })
          writing.oncomplete = () => resolve(opening.result.close())
        }
      }),
    { ...newPaired(pairing, today), secret: [...pairing.secret] },
  )
  await page.reload()
  await ready(page)
}
