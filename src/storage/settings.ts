import type { BoardId } from '../core/boards'
import type { Result } from '../core/result'
import type { Settings } from '../core/settings'
import { mendSettings } from '../core/stored'
import { type OpenRefusal, readStore, type WriteRefusal, writeStore } from './database'

/** The settings of a board, always whole: see `mendSettings`. */
export const readSettings = (of?: BoardId): Promise<Result<Settings, OpenRefusal>> =>
  readStore('facts', async (store) => mendSettings(await store.get('settings')).settings, of)

/** Replaces the settings of the board that is open by what `change` makes of them, in one transaction. Gives them back. */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<Result<Settings, WriteRefusal>> =>
  writeStore('facts', async (store) => {
    const next = change(mendSettings(await store.get('settings')).settings)
    await store.put(next, 'settings')
    return next
  })
