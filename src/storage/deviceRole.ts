import type { Result } from '../core/result'
import type { DeviceRole } from '../core/stored'
import type { WriteRefusal } from './database'
import { writeFact } from './facts'

export type { DeviceRole }

export const writeDeviceRole = (role: DeviceRole): Promise<Result<void, WriteRefusal>> => writeFact('device', role)
