import type { BreakRequest } from '../core/breaks/breaks'
import type { Result } from '../core/result'
import type { WriteRefusal } from './database'
import { writeFact } from './facts'

/** Keeps the one open break; null when it has ended. */
export const writeBreak = (open: BreakRequest | null): Promise<Result<void, WriteRefusal>> => writeFact('break', open)
