import type { Result } from '../core/result'
import { firstSettings } from '../core/settings'
import { enterFullScreen } from '../device/fullScreen'
import { isSecureOrigin } from '../device/origin'
import { askToPersist } from '../device/storagePersistence'
import type { WriteRefusal } from '../storage/database'
import { writeDeviceRole } from '../storage/deviceRole'
import { setPin } from './gate'
import { raise } from './notices'
import { go } from './screen'
import { changeSettings } from './settings'
import { role } from './wall'

/** What an adult says of a new wall tablet. */
export interface WallSetup {
  board: { symbol: string; nickname: string }
  keyAdult: string
  pin: string
}

/** Makes this device a wall tablet: the PIN first, so that no tablet hangs without one. Call it from a tap. */
export async function setUpWall({ board, keyAdult, pin }: WallSetup): Promise<Result<void, WriteRefusal>> {
  void enterFullScreen()
  askToPersist()
  const gate = await setPin(pin)
  if (!gate.ok) return gate
  const kept = await changeSettings(() => ({ ...firstSettings, board, keyAdult }))
  if (!kept.ok) return kept
  const written = await writeDeviceRole('wall')
  if (!written.ok) return written
  role.value = 'wall'
  raise('hungUp')
  go('today')
  return written
}

/** Whether this address lets the page work without a network, stay awake and use the camera. */
export const originIsSecure = (): boolean => isSecureOrigin()
