import type { Result } from '../core/result'
import { isTeacher } from '../core/storedHandover'
import type { Teacher } from '../core/teacher'
import type { OpenRefusal, WriteRefusal } from './database'
import { readFact, writeFact } from './facts'

/** Whose device this is, or null before it was set up as a teacher's. */
export const readTeacher = (): Promise<Result<Teacher | null, OpenRefusal>> => readFact('teacher', isTeacher)

export const writeTeacher = (teacher: Teacher): Promise<Result<void, WriteRefusal>> => writeFact('teacher', teacher)
