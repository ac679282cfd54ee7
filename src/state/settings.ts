import type { Result } from '../core/result'
import type { Settings } from '../core/settings'
import { tellOtherTabs } from '../device/tabs'
import type { WriteRefusal } from '../storage/database'
import { writeSettings } from '../storage/settings'
import { raiseUnkept } from './notices'
import { settings } from './wall'

/** An adult changes the settings for this pupil: stored, then shown. What was there stays when storing fails. */
export async function changeSettings(change: (present: Settings) => Settings): Promise<Result<void, WriteRefusal>> {
  const next = change(settings.peek())
  const written = await writeSettings(next)
  if (!written.ok) {
    raiseUnkept(written.why)
    return written
  }
  settings.value = next
  tellOtherTabs()
  return written
}
