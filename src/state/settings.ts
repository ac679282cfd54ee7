import type { Result } from '../core/result'
import type { Settings } from '../core/settings'
import { tellOtherTabs } from '../device/tabs'
import type { WriteRefusal } from '../storage/database'
import { writeSettings } from '../storage/settings'
import { raiseUnkept } from './notices'
import { settings } from './wall'

type Kept = Result<void, WriteRefusal>

let before: Promise<unknown> = Promise.resolve()

/**
 * An adult changes the settings for this pupil: stored, then shown. What was there stays when storing fails.
 * Quick changes wait for each other, so that none is built on settings that are no longer present.
 */
export function changeSettings(change: (present: Settings) => Settings): Promise<Kept> {
  const kept = before.then(() => keep(change(settings.peek())))
  before = kept
  return kept
}

async function keep(next: Settings): Promise<Kept> {
  const written = await writeSettings(next)
  if (!written.ok) {
    raiseUnkept(written.why)
    return written
  }
  settings.value = next
  tellOtherTabs()
  return written
}
