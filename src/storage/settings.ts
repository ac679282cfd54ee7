import type { BoardId } from '../core/boards'
import type { Result } from '../core/result'
import type { Settings } from '../core/settings'
import { mendSettings } from '../core/stored'
import { type OpenRefusal, readStore, type WriteRefusal } from './database'
import { writeFact } from './facts'

/** The settings of a board, always whole: see `mendSettings`. */
export const readSettings = (of?: BoardId): Promise<Result<Settings, OpenRefusal>> =>
  readStore('facts', async (store) => mendSettings(await store.get('settings')).settings, of)

export const writeSettings = (settings: Settings): Promise<Result<void, WriteRefusal>> =>
  writeFact('settings', settings)
