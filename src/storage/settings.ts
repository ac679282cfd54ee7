import type { Result } from '../core/result'
import type { Settings } from '../core/settings'
import { mendSettings } from '../core/stored'
import { type OpenRefusal, readStore, type WriteRefusal } from './database'
import { writeFact } from './facts'

/** The settings for this pupil, always whole: see `mendSettings`. */
export const readSettings = (): Promise<Result<Settings, OpenRefusal>> =>
  readStore('facts', async (store) => mendSettings(await store.get('settings')).settings)

export const writeSettings = (settings: Settings): Promise<Result<void, WriteRefusal>> =>
  writeFact('settings', settings)
