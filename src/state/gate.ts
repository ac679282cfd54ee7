import { type GateFact, waitAfterWrongTries } from '../core/gate'
import { no, ok, type Result } from '../core/result'
import { now } from '../device/clock'
import type { WriteRefusal } from '../storage/database'
import { readGate, writeGate } from '../storage/gate'
import { openAdults } from './adults'

/** The wrong tries that could not be kept: they slow the next one all the same. */
let unkept: Pick<GateFact, 'wrongTries' | 'lastWrongAt'> | null = null

async function readTries(): Promise<GateFact | null> {
  const gate = await readGate()
  return gate.ok && gate.value ? { ...gate.value, ...unkept } : null
}

async function keepTries(gate: GateFact): Promise<void> {
  const { wrongTries, lastWrongAt } = gate
  unkept = (await writeGate(gate)).ok ? null : { wrongTries, lastWrongAt }
}

/** Sets the PIN of this device. It is kept as a slow salted hash. */
export async function setPin(pin: string): Promise<Result<void, WriteRefusal>> {
  const { hashPin } = await import('../device/pin')
  const written = await writeGate({ ...(await hashPin(pin)), wrongTries: 0, lastWrongAt: 0 })
  if (written.ok) unkept = null
  return written
}

/** Seconds to wait before the next try; 0 when a PIN can be tried now. */
export async function secondsToWait(): Promise<number> {
  const gate = await readTries()
  if (!gate) return 0
  const { wrongTries, lastWrongAt } = gate
  const { ms } = now()
  // A try that is still to come was made under a clock that was wrong: the wait begins again, and only once.
  if (lastWrongAt > ms) await keepTries({ ...gate, lastWrongAt: ms })
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
  const gate = await readTries()
  if (!gate) return no('noPin')
  const checker = await import('../device/pin').catch(() => null)
  if (!checker) return no('unchecked')
  // Counted before it is known, so that a restart meanwhile is no way round the wait.
  await keepTries({ ...gate, wrongTries: gate.wrongTries + 1, lastWrongAt: now().ms })
  if (!(await checker.pinMatches(pin, gate))) return no('wrong')
  await keepTries({ ...gate, wrongTries: 0, lastWrongAt: 0 })
  return ok(undefined)
}
