import type { BreakPlace, BreakRequest, PlaceOfBreak } from './breaks/breaks'
import type { GateFact } from './gate'
import {
  type Guard,
  isEither,
  isListOf,
  isMap,
  isMissing,
  isNothing,
  isOneOf,
  isShape,
  isStoredDate,
  isText,
  isTrueOrFalse,
  isWhole,
} from './guards'
import { type Hearing, speeds } from './hearing'
import type { RecordAgreement } from './review/agreement'
import { firstSettings, quietStyles, type Settings, themes, views } from './settings'
import { dwells, type Switches, switchUses } from './switches'
import { type Day, type Slot, slotKinds } from './timetable/day'
import type { DayRecord, Move } from './timetable/dayRecord'
import { marks, type PupilVoice } from './voice'
import { type Strategy, type ZoneWords, zoneIds } from './zones/zones'

/** What this device is: the tablet on the wall, or a teacher's own device. */
export const deviceRoles = ['wall', 'teacher'] as const
export type DeviceRole = (typeof deviceRoles)[number]

export const isDeviceRole = isOneOf(deviceRoles)

export const isSlot = isShape<Slot>({
  id: isWhole,
  start: isWhole,
  end: isWhole,
  kind: isOneOf(slotKinds),
  activity: isText,
  place: isText,
  seat: isText,
  adults: isListOf(isText),
  symbol: isText,
  choices: isListOf(isText),
  was: isText,
  fixed: isTrueOrFalse,
})

const isDay = isShape<Day>({ date: isStoredDate, slots: isListOf(isSlot) })

type MoveOf<Kind extends Move['kind']> = Extract<Move, { kind: Kind }>
const isLonger = isShape<MoveOf<'longer'>>({ kind: isOneOf(['longer']), slot: isWhole, minutes: isWhole })
const isFinish = isShape<MoveOf<'finish'>>({ kind: isOneOf(['finish']), slot: isWhole, at: isWhole })
const isDrop = isShape<MoveOf<'drop'>>({ kind: isOneOf(['drop']), slot: isWhole })
const isOpenHold = isShape<Omit<MoveOf<'hold'>, 'until' | 'takenOver'>>({
  kind: isOneOf(['hold']),
  slot: isWhole,
  from: isWhole,
})
const isHold = (stored: unknown): stored is MoveOf<'hold'> =>
  isOpenHold(stored) && (!('until' in stored) || isWhole(stored.until))
const isMove = (stored: unknown): stored is Move =>
  isLonger(stored) || isFinish(stored) || isDrop(stored) || isHold(stored)

const isChosen = (stored: unknown): stored is Record<number, string> =>
  isMap(stored) && Object.values(stored).every(isText)

/** Whether a stored day can stand on the board. */
export const isDayRecord = isShape<DayRecord>({
  date: isStoredDate,
  day: isDay,
  moves: isListOf(isMove),
  finished: isListOf(isWhole),
  chosen: isChosen,
  seen: isEither(isListOf(isSlot), isNothing),
  leftOut: isEither(isListOf(isText), isMissing),
  fiveToOne: isWhole,
})

/** Whether a stored record is what a pupil said about a date. */
export const isPupilVoice = isShape<PupilVoice>({
  date: isStoredDate,
  choices: isListOf(isShape<PupilVoice['choices'][number]>({ activity: isText, chosen: isText })),
  marks: isListOf(isShape<PupilVoice['marks'][number]>({ activity: isText, start: isWhole, mark: isOneOf(marks) })),
  helped: isEither(isText, isNothing),
})

type BreakAt<Step extends BreakRequest['step']> = Extract<BreakRequest, { step: Step }>
const isPlaceOfBreak = isShape<PlaceOfBreak>({ name: isText, symbol: isText, minutes: isWhole })
const isWhere = isShape<BreakAt<'where'>>({ step: isOneOf(['where']), date: isStoredDate })
const isShow = isShape<BreakAt<'show'>>({ step: isOneOf(['show']), date: isStoredDate, place: isPlaceOfBreak })
const isRunning = isShape<BreakAt<'running'>>({
  step: isOneOf(['running']),
  date: isStoredDate,
  place: isPlaceOfBreak,
  since: isWhole,
})

/** Whether a stored value is an open break at any of its steps. */
export const isBreakRequest = (stored: unknown): stored is BreakRequest =>
  isWhere(stored) || isShow(stored) || isRunning(stored)

/** Whether a stored value is an agreement to keep a private record. */
export const isRecordAgreement = isShape<RecordAgreement>({ since: isStoredDate, until: isStoredDate })

/** Whether a stored value is what the adult gate needs. */
export const isGateFact = isShape<GateFact>({ hash: isText, salt: isText, wrongTries: isWhole, lastWrongAt: isWhole })

const isStrategies = isListOf(isShape<Strategy>({ name: isText, symbol: isText }))
const isZoneWords = isShape<ZoneWords>({ word: isText, feelings: isListOf(isText), strategies: isStrategies })

const settingGuards: { [Name in keyof Settings]: Guard<Settings[Name]> } = {
  board: isShape<Settings['board']>({ symbol: isText, nickname: isText }),
  keyAdult: isText,
  view: isOneOf(views),
  quietStyle: isOneOf(quietStyles),
  breakPlaces: isListOf(
    isShape<BreakPlace>({
      id: isWhole,
      name: isText,
      symbol: isText,
      minutes: isWhole,
      zones: isListOf(isOneOf(zoneIds)),
    }),
  ),
  zones: isShape<Settings['zones']>({ blue: isZoneWords, green: isZoneWords, yellow: isZoneWords, red: isZoneWords }),
  anyTimeStrategies: isStrategies,
  theme: isOneOf(themes),
  clockTimes: isTrueOrFalse,
  wholeClass: isTrueOrFalse,
  hearing: isShape<Hearing>({ voice: isText, speed: isOneOf(speeds), buttons: isTrueOrFalse }),
  switches: isShape<Switches>({ use: isOneOf(switchUses), seconds: isOneOf(dwells), pick: isText, moveOn: isText }),
}

/**
 * Settings that are whole whatever was stored: a setting that is missing or damaged is as on a new tablet.
 * `damaged` says whether anything stored had to be left out; a setting an older release did not know is only missing.
 */
export function mendSettings(stored: unknown): { settings: Settings; damaged: boolean } {
  if (stored === undefined) return { settings: firstSettings, damaged: false }
  if (!isMap(stored)) return { settings: firstSettings, damaged: true }
  const known = Object.entries<Guard<unknown>>(settingGuards).filter(([name]) => stored[name] !== undefined)
  const sound = known.filter(([name, isSetting]) => isSetting(stored[name])).map(([name]) => [name, stored[name]])
  return { settings: { ...firstSettings, ...Object.fromEntries(sound) }, damaged: sound.length < known.length }
}
