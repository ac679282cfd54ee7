import { isStoredDate } from '../core/guards'
import type { Result } from '../core/result'
import type { IsoDate } from '../core/timetable/day'
import type { OpenRefusal, WriteRefusal } from './database'
import { readFact, writeFact } from './facts'

/** The latest date known to have been real, or null: see `dateProvenBy`. */
export const readProven = (): Promise<Result<IsoDate | null, OpenRefusal>> => readFact('proven', isStoredDate)

export const writeProven = (date: IsoDate): Promise<Result<void, WriteRefusal>> => writeFact('proven', date)
