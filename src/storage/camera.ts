import type { Result } from '../core/result'
import { type Facing, isFacing } from '../core/storedHandover'
import type { OpenRefusal, WriteRefusal } from './database'
import { readFact, writeFact } from './facts'

/** Which camera was chosen last on this device, or null before any was. */
export const readFacing = (): Promise<Result<Facing | null, OpenRefusal>> => readFact('camera', isFacing)

export const writeFacing = (facing: Facing): Promise<Result<void, WriteRefusal>> => writeFact('camera', facing)
