import { waitAfterWrongTries } from '../core/gate'
import { no, ok, type Result } from '../core/result'
import { now } from '../device/clock'
import type { WriteRefusal } from '../storage/database'
import { readGate, writeGate } from '../storage/gate'
import { openAdults } from './adults'

/** Sets the PIN of this device. It is kept as a slow salted hash. */
export async function setPin(pin: string): Promise<Result<void, WriteRefusal>> {
  const { hashPin } = await import('../device/pin')
  return writeGate({ ...(await hashPin(pin)), wrongTries: 0, lastWrongAt: 0 })
}

/** Seconds to wait before the next try; 0 when a PIN can be tried now. */
export async function secondsToWait(): Promise<number> {
  const gate = await readGate()
  if (!gate.ok || !gate.value) return 0
  const { wrongTries, lastWrongAt } = gate.value
  const { ms } = now()
  // A try that is still to come was made under a clock that was wrong: the wait begins again, and only once.
  if (lastWrongAt > ms) await writeGate({ ...gate.value, lastWrongAt: ms })
  const passed = Math.max(0, ms - lastWrongAt) / 1000
  return Math.max(0, Math.ceil(waitAfterWrongTries(wrongTries) - passed))
}

/** Why a PIN opens nothing; `unchecked` where the file that checks it could not be had. */
export type PinRefusal = 'wrong' | 'wait' | 'noPin' | 'unchecked'

/** Tries a PIN at the wall's gate: the right one opens the adults' screen. */
export async function tryPin(pin: string): Promise<Result<void, PinRefusal>> {
  const tried = await checkPin(pin)
  if (tried.ok) openAdults()
  return tried
}

/** Whether this is the PIN. A wrong one is counted and slows the next. */
export async function checkPin(pin: string): Promise<Result<void, PinRefusal>> {
  if ((await secondsToWait()) > 0) return no('wait')
  const gate = await readGate()
  if (!gate.ok || !gate.value) return no('noPin')
  const checker = await import('../device/pin').catch(() => null)
  if (!checker) return no('unchecked')
  const matches = await checker.pinMatches(pin, gate.value)
  await writeGate({
    ...gate.value,
    wrongTries: matches ? 0 : gate.value.wrongTries + 1,
    lastWrongAt: matches ? 0 : now().ms,
  })
  return matches ? ok(undefined) : no('wrong')
}
