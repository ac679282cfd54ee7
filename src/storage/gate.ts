import type { GateFact } from '../core/gate'
import type { Result } from '../core/result'
import { isGateFact } from '../core/stored'
import type { OpenRefusal, WriteRefusal } from './database'
import { readFact, writeFact } from './facts'

/** What the adult gate knows, or null where no PIN has been set. */
export const readGate = (): Promise<Result<GateFact | null, OpenRefusal>> => readFact('gate', isGateFact)

export const writeGate = (gate: GateFact): Promise<Result<void, WriteRefusal>> => writeFact('gate', gate)
