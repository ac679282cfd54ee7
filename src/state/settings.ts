import { isMap } from '../core/guards'
import { inTurn } from '../core/inTurn'
import { ok, type Result } from '../core/result'
import type { Settings } from '../core/settings'
import { tellOtherTabs } from '../device/tabs'
import type { WriteRefusal } from '../storage/database'
import { changeSettings as changeStored } from '../storage/settings'
import { raiseUnkept } from './notices'
import { settings } from './wall'

const afterOthers = inTurn()

/**
 * An adult changes the settings for this pupil: stored, then shown. What was there stays when storing fails.
 * Each change is built on what is stored, so that quick ones and another tab's are never lost; a quick one waits until
 * the one before is shown, as it finds its row by what is shown.
 */
export const changeSettings = (change: (present: Settings) => Settings): Promise<Result<void, WriteRefusal>> =>
  afterOthers(() => storeAndShow(change))

async function storeAndShow(change: (present: Settings) => Settings): Promise<Result<void, WriteRefusal>> {
  const changed = await changeStored((stored) => change(asShown(stored, settings.peek())))
  if (!changed.ok) {
    raiseUnkept(changed.why)
    return changed
  }
  settings.value = changed.value
  tellOtherTabs()
  return ok(undefined)
}

/** What is stored, each equal part of it as the very object that is shown: rows on the screen are known by theirs. */
function asShown<Part>(stored: Part, shown: unknown): Part {
  if (JSON.stringify(stored) === JSON.stringify(shown)) return shown as Part
  if (Array.isArray(stored) && Array.isArray(shown)) return stored.map((one, at) => asShown(one, shown[at])) as Part
  if (!isMap(stored) || !isMap(shown)) return stored
  return Object.fromEntries(Object.entries(stored).map(([name, one]) => [name, asShown(one, shown[name])])) as Part
}
