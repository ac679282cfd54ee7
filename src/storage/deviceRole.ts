import type { Result } from '../core/result'
import { type DeviceRole, isDeviceRole } from '../core/stored'
import type { OpenRefusal, WriteRefusal } from './database'
import { readFact, writeFact } from './facts'

export type { DeviceRole }

/** What this device was set up as, or null before that. */
export const readDeviceRole = (): Promise<Result<DeviceRole | null, OpenRefusal>> => readFact('device', isDeviceRole)

export const writeDeviceRole = (role: DeviceRole): Promise<Result<void, WriteRefusal>> => writeFact('device', role)
