import type { BoardId } from '../core/boards'
import { canUndo, type Undo } from '../core/handover/undo'
import type { Result } from '../core/result'
import { type WriteRefusal, writeStore } from './database'

/** Forgets what was on the wall before the last change of a day, once its ten minutes are over. */
export const forgetOldUndo = (now: number, of?: BoardId): Promise<Result<void, WriteRefusal>> =>
  writeStore(
    'facts',
    async (store) => {
      const undo = (await store.get('undo')) as Partial<Undo> | undefined
      if (undo && !canUndo({ until: undo.until ?? 0 }, now)) await store.delete('undo')
    },
    of,
  )
