import type { Result } from '../core/result'
import type { IsoDate } from '../core/timetable/day'
import type { WriteRefusal } from './database'
import { writeFact } from './facts'

export const writeProven = (date: IsoDate): Promise<Result<void, WriteRefusal>> => writeFact('proven', date)
