import { signal } from '@preact/signals'
import { readMessage } from '../core/handover/message'
import type { Paired } from '../core/handover/paired'
import { type Pairing, readTypedPairing } from '../core/handover/pairing'
import { no, ok, type Result } from '../core/result'
import { tidy } from '../core/timetable/cleanText'
import { checkDigits } from '../device/sealing'
import { tellOtherTabs } from '../device/tabs'
import type { WriteRefusal } from '../storage/database'
import { keepPairing, readPairings, revokePairing } from '../storage/pairings'
import { moment, paired, settings } from './wall'

/** The teachers' devices this tablet takes codes from. */
export const pairings = signal<Paired[]>([])

/** Looks again at what is paired. */
export async function lookAtPairings(): Promise<void> {
  const read = await readPairings()
  if (!read.ok) return
  pairings.value = read.value
  paired.value = read.value.length > 0
}

/** Why a code pairs nothing; `notPairing` is a code of ours for something else. */
export type PairingRefusal = 'notOurs' | 'newerVersion' | 'notPairing' | 'wrongLength' | 'mistyped'

/** The pairing in a code that a teacher's device shows, its names tidy. Nothing is kept. */
export function readPairingCode(text: string): Result<Pairing, PairingRefusal> {
  const message = readMessage(text)
  if (!message.ok) return no(message.why.reason)
  if (message.value.content !== 'pairing') return no('notPairing')
  const { pairing } = message.value
  return ok({ ...pairing, tabletName: tidy(pairing.tabletName), adultName: tidy(pairing.adultName) })
}

/**
 * The pairing that an adult typed; the typed code has no names, so the adult says whose device it is. `nameHere` is what
 * this device is called in it.
 */
export function typedPairingOf(typed: string, adultName: string, nameHere: string): Result<Pairing, PairingRefusal> {
  const keys = readTypedPairing(typed)
  return keys.ok ? ok({ ...keys.value, adultName, tabletName: nameHere }) : keys
}

/** What a device that takes a pairing code does with it. */
export interface PairingTaker {
  nameHere: () => string
  /** Whether there is a pairing that the new one takes the place of. */
  isKnown: (pairing: Pairing) => boolean
  keep: (pairing: Pairing) => Promise<Result<void, WriteRefusal>>
}

/** A wall tablet takes the code of a teacher's device. */
export const tabletTakes: PairingTaker = {
  nameHere: () => settings.peek().board.nickname,
  isKnown: ({ keyId }) => pairings.peek().some((one) => one.keyId === keyId),
  keep: confirmPairing,
}

/** The four digits that the teacher's device shows too. */
export const checkOf = (pairing: Pairing): string => checkDigits(pairing)

/** An adult saw the same four digits on both screens: from now on codes of that device are taken. */
async function confirmPairing(pairing: Pairing): Promise<Result<void, WriteRefusal>> {
  const kept = await keepPairing(pairing, moment.peek().date)
  if (kept.ok) await tellPairings()
  return kept
}

/** An adult forgets a teacher's device: codes of it are refused from now on. */
export async function revoke(keyId: number): Promise<Result<void, WriteRefusal>> {
  const revoked = await revokePairing(keyId)
  if (revoked.ok) await tellPairings()
  return revoked
}

async function tellPairings(): Promise<void> {
  await lookAtPairings()
  tellOtherTabs()
}
