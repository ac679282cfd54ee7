import { signal } from '@preact/signals'
import type { Result } from '../../core/result'
import { checkPin, type PinRefusal } from '../gate'
import { endPreview } from '../preview'
import { touched, untouchedMs } from '../screen'

const lockAfterMs = 15 * 60_000

/** Whether the PIN is asked for: at launch, when nobody has touched the device for 15 minutes, and when told to. */
export const locked = signal(true)

/** Tries the PIN. */
export async function unlock(pin: string): Promise<Result<void, PinRefusal>> {
  const tried = await checkPin(pin)
  if (tried.ok) {
    touched()
    locked.value = false
  }
  return tried
}

/** Shows nothing of any pupil's day until the PIN was entered. What was on show is still there then. */
export function lock(): void {
  locked.value = true
  endPreview()
}

/** Locks a device that nobody has touched for 15 minutes, by a time in milliseconds since 1970. */
export function lockIfUntouched(ms: number): void {
  if (untouchedMs(ms) >= lockAfterMs) lock()
}
