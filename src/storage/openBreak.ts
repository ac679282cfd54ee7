import type { BreakRequest } from '../core/breaks/breaks'
import type { Result } from '../core/result'
import { isBreakRequest } from '../core/stored'
import type { OpenRefusal, WriteRefusal } from './database'
import { readFact, writeFact } from './facts'

/** The one open break, or null. */
export const readBreak = (): Promise<Result<BreakRequest | null, OpenRefusal>> => readFact('break', isBreakRequest)

/** Keeps the one open break; null when it has ended. */
export const writeBreak = (open: BreakRequest | null): Promise<Result<void, WriteRefusal>> => writeFact('break', open)
