import { signal } from '@preact/signals'
import type { Paired } from '../../core/handover/paired'
import type { Pairing } from '../../core/handover/pairing'
import type { Result } from '../../core/result'
import type { Direction } from '../../device/sealing'
import { tellOtherTabs } from '../../device/tabs'
import { forgetAdult as forgetStored, keepAdult, readAdults } from '../../storage/adults'
import type { WriteRefusal } from '../../storage/database'
import { moment } from '../wall'
import { teacher } from './device'

/** The other adults' devices that this one is paired with. */
export const adults = signal<Paired[]>([])

export async function loadAdults(): Promise<void> {
  const read = await readAdults()
  if (read.ok) adults.value = read.value
}

/** Whether this device showed the code of a pairing; the other one took it. */
const showedIt = ({ keyId }: Pairing): boolean => keyId === teacher.peek()?.keyId

/** Whose the other device is. */
export const otherAdult = (pairing: Pairing): string => (showedIt(pairing) ? pairing.tabletName : pairing.adultName)

/** The way to the other device, and from it. */
export const directionTo = (pairing: Pairing): Direction => (showedIt(pairing) ? 'toTablet' : 'toTeacher')
export const directionFrom = (pairing: Pairing): Direction => (showedIt(pairing) ? 'toTeacher' : 'toTablet')

/** The pairing with an adult of this name, which a new one takes the place of. */
export const adultCalled = (name: string): Paired | null =>
  adults.value.find((pairing) => otherAdult(pairing) === name) ?? null

/** Both devices showed the same digits: the other adult's device is kept. */
export async function keepAdultPairing(pairing: Pairing): Promise<Result<void, WriteRefusal>> {
  const before = adultCalled(otherAdult(pairing))
  const kept = await keepAdult(pairing, moment.peek().date)
  return showAfter(kept.ok && before ? await forgetStored(before) : kept)
}

export const forgetAdult = async (pairing: Pairing): Promise<Result<void, WriteRefusal>> =>
  showAfter(await forgetStored(pairing))

async function showAfter(written: Result<void, WriteRefusal>): Promise<Result<void, WriteRefusal>> {
  if (written.ok) {
    await loadAdults()
    tellOtherTabs()
  }
  return written
}
