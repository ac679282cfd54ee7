import { signal } from '@preact/signals'
import { onEveryMinute } from '../device/clock'
import { restoreAtFirstTouch } from '../device/fullScreen'
import { whenLeft } from '../device/leaving'
import { offerToInstall } from '../device/manifest'
import { isSecureOrigin } from '../device/origin'
import { askToPersist } from '../device/storagePersistence'
import { onOtherTab, whenOpenElsewhere } from '../device/tabs'
import { loadAgain, updateAtLaunch } from '../device/updates'
import { breakOff, type OpenRefusal, onEmptied } from '../storage/database'
import { startMinutes } from './everyMinute'
import { moreImages } from './images'
import { raise } from './notices'
import { openQuietByItself } from './quietOpens'
import { go } from './screen'
import { shownSettings } from './shown'
import { startSpeech } from './speech'
import { watchTablet } from './tablet'
import { startTheme } from './theme'
import { replaced, watchUpdates } from './updates'
import { loadWall, openBreak, role } from './wall'
import { whenFirst } from './whenFirst'

/** Why the store cannot be used, which leads to the recovery screen; null while all is well. */
export const storeTrouble = signal<OpenRefusal | null>(null)

/**
 * Opens storage and loads what is on the wall; the board can be drawn when this is done.
 * False when a waiting update is taken instead: the page is about to load again.
 */
export async function loadState(): Promise<boolean> {
  startTheme()
  onEmptied(loadAgain)
  whenLeft(breakOff)
  const [updating, wall] = await Promise.all([updateAtLaunch(replaced), loadWall()])
  if (updating) return false
  if (!wall.ok && wall.why === 'refused') raise('storeRefused')
  else if (!wall.ok) storeTrouble.value = wall.why
  else if (wall.value.damaged.includes('device')) storeTrouble.value = 'damaged'
  if (openBreak.peek()) go('break')
  openQuietByItself()
  return true
}

/** Starts what runs beside the board: the minutes, the update, waking, full screen and the other tabs. */
export function startDevices(): void {
  startMinutes()
  startSpeech()
  whenFirst(
    () => shownSettings.value.switches.use !== 'off',
    () => void import('./switches').then(({ startSwitches }) => startSwitches()),
  )
  watchTablet()
  watchUpdates()
  offerToInstall()
  onOtherTab(() => void Promise.all([loadWall(), loadImages()]))
  if (moreImages()) void loadImages()
  if (!isSecureOrigin()) raise('insecureOrigin')
  if (storeTrouble.peek() === 'blocked') onEveryMinute(() => void beginOnceLetGo())
  if (role.peek() === 'wall') {
    whenOpenElsewhere(() => raise('openTwice'))
    restoreAtFirstTouch()
    askToPersist()
  }
}

const loadImages = (): Promise<void> => import('./ownImages').then((file) => file.loadImages())

/** A store that another tab held on to is there again by itself once that tab has let go. */
async function beginOnceLetGo(): Promise<void> {
  if ((await loadWall()).ok) loadAgain()
}
