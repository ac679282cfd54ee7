import { aessiv } from '@noble/ciphers/aes.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Pairing } from '../core/handover/pairing'

/**
 * Who is meant to open what was sealed. Of two adults' devices, the one that took the pairing code is in the tablet's
 * place.
 */
export type Direction = 'toTablet' | 'toTeacher'

/** What of a pairing makes its keys; its names may change. */
type Shared = Pick<Pairing, 'keyId' | 'tabletTag' | 'secret'>

/** What a sealed message is longer than its plain one: the tag, in bytes. */
export const tagLength = 16

/** A new pairing's secret: 16 random bytes. */
export const newSecret = (): Uint8Array => randomBytes(16)

/** A random number from 1 to 65535, for a key id or a tablet tag: 0 stays free to mean none. */
export const newNumber16 = (): number => 1 + (firstNumber(randomBytes(4)) % 0xffff)

/** The first four bytes as a number: so wide that the rest of a division by a small number is as good as even. */
const firstNumber = ({ buffer, byteOffset }: Uint8Array): number => new DataView(buffer, byteOffset).getUint32(0)

// These labels are part of the format: what was sealed under one opens under no other.
const labels = {
  toTablet: 'whats-next/1 to tablet',
  toTeacher: 'whats-next/1 to teacher',
  check: 'whats-next/1 check',
  taken: 'whats-next/1 taken',
}

/** HKDF with SHA-256 (RFC 5869, without salt) for one purpose of one pairing, and of one thing where there are several. */
function derive(
  { secret, keyId, tabletTag }: Shared,
  purpose: keyof typeof labels,
  length: number,
  thing: Uint8Array = new Uint8Array(),
): Uint8Array {
  const ids = Uint8Array.of(keyId >> 8, keyId, tabletTag >> 8, tabletTag)
  return hkdf(sha256, secret, undefined, concatBytes(utf8ToBytes(labels[purpose]), ids, thing), length)
}

/** AES-SIV-CMAC-256 (RFC 5297) under this pairing's key, with the header as its only associated data. */
const cipher = (pairing: Shared, direction: Direction, header: Uint8Array) =>
  aessiv(derive(pairing, direction, 32), header)

/**
 * Seals bytes for the other device of a pairing: nobody else can read them, and nobody can change them or the header,
 * which travels in clear beside them. The same input gives the same sealed bytes, `tagLength` longer.
 */
export const seal = (pairing: Shared, direction: Direction, header: Uint8Array, bytes: Uint8Array): Uint8Array =>
  cipher(pairing, direction, header).encrypt(bytes)

/** The bytes that were sealed, or null where they were not sealed with this pairing, direction and header. */
export function open(pairing: Shared, direction: Direction, header: Uint8Array, sealed: Uint8Array): Uint8Array | null {
  const opening = cipher(pairing, direction, header)
  try {
    return opening.decrypt(sealed)
  } catch {
    return null // too short to hold a tag, or the tag is another one
  }
}

/** The four digits that both screens show after pairing, so that an adult sees that both know the same secret. */
export const checkDigits = (pairing: Shared): string => digitsOf(derive(pairing, 'check', 4))

/** The four digits by which the device that has opened a sealed parcel shows that it has it. */
export const takenDigits = (pairing: Shared, sealed: Uint8Array): string =>
  digitsOf(derive(pairing, 'taken', 4, sealed.subarray(0, tagLength)))

const digitsOf = (bytes: Uint8Array): string => String(firstNumber(bytes) % 10_000).padStart(4, '0')
