import { keptFor } from './keptFor'
import type { DeviceRole } from './stored'

/** When something is gone: so long after its date or its beginning, or when this happens. */
export type Limit =
  | { days: number }
  | { weeks: number }
  | { daysAfterPlan: number }
  | { minutes: number }
  | { until: 'over' | 'removed' | 'forgotten' }

/** One kind of thing that a device keeps. */
export interface Kept {
  on: DeviceRole
  /** The stores of the database it lies in, or `facts/` and the name of a fact. */
  in: readonly string[]
  limit: Limit
}

/** All that is kept, on the wall tablet and on a teacher's device. The words say of each what it is and what it is for. */
export const dataMap = {
  days: { on: 'wall', in: ['days'], limit: { days: keptFor.day } },
  voice: { on: 'wall', in: ['voice'], limit: { days: keptFor.voice } },
  openBreak: { on: 'wall', in: ['facts/break'], limit: { until: 'over' } },
  record: { on: 'wall', in: ['record', 'facts/recordAgreement'], limit: { weeks: keptFor.recordWeeks } },
  undo: { on: 'wall', in: ['facts/undo'], limit: { minutes: keptFor.undoMinutes } },
  settings: {
    on: 'wall',
    in: ['facts/settings', 'facts/boards', 'facts/camera', 'facts/collecting'],
    limit: { until: 'removed' },
  },
  images: { on: 'wall', in: ['images'], limit: { until: 'removed' } },
  proven: { on: 'wall', in: ['facts/proven'], limit: { until: 'removed' } },
  pairings: { on: 'wall', in: ['pairings'], limit: { until: 'forgotten' } },
  pin: { on: 'wall', in: ['facts/gate', 'facts/device'], limit: { until: 'removed' } },
  composed: { on: 'teacher', in: ['composed', 'facts/handovers'], limit: { days: keptFor.composed } },
  templates: { on: 'teacher', in: ['templates', 'facts/peopleAndPlaces'], limit: { until: 'removed' } },
  imagesHere: { on: 'teacher', in: ['images'], limit: { until: 'removed' } },
  plans: { on: 'teacher', in: ['plans', 'planTemplates'], limit: { until: 'removed' } },
  collectedVoice: { on: 'teacher', in: ['collected'], limit: { daysAfterPlan: keptFor.afterPlan } },
  collectedRecord: { on: 'teacher', in: ['collected'], limit: { weeks: keptFor.recordWeeks } },
  tablets: { on: 'teacher', in: ['tablets', 'adults'], limit: { until: 'forgotten' } },
  teacher: {
    on: 'teacher',
    in: ['facts/teacher', 'facts/usedOn', 'facts/gate', 'facts/device'],
    limit: { until: 'removed' },
  },
} as const satisfies Record<string, Kept>

export type KeptName = keyof typeof dataMap

/** The names of what one kind of device keeps, in the order they are told. */
export const keptOn = (role: DeviceRole): KeptName[] =>
  (Object.keys(dataMap) as KeptName[]).filter((name) => dataMap[name].on === role)
