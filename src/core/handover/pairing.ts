import { no, ok, type Result } from '../result'
import { BitReader, BitWriter } from './bits'
import { crc32 } from './checksum'
import { always, bytes, type Code, record, uint } from './codes'
import { spelled } from './spelling'
import { adult } from './text'

/** What a teacher's device and one wall tablet share since they were paired. */
export interface Pairing {
  /** The teacher's device: 16 bits, made once when it is set up; a lost phone is revoked by it. */
  keyId: number
  /** The tablet in this pairing: 16 bits, never 0, new each time the two are paired. */
  tabletTag: number
  /** 16 random bytes that only these two devices know. */
  secret: Uint8Array
  /** What adults call the tablet, such as "Fox". */
  tabletName: string
  /** The adult whose device it is, as pupils know them, such as "Miss Khan". */
  adultName: string
}

/** What of a pairing can be typed: its keys, without the names. */
export type PairingKeys = Pick<Pairing, 'keyId' | 'tabletTag' | 'secret'>

const keyFields = {
  keyId: () => uint(16),
  tabletTag: () => uint(16),
  secret: () => bytes(16),
}
const pairingKeys: Code<PairingKeys> = record(always<PairingKeys>(keyFields))

/** A pairing as a code holds it. */
export const pairing: Code<Pairing> = record(
  always<Pairing>({ ...keyFields, tabletName: () => spelled, adultName: () => adult }),
)

/** Crockford's base 32, which has no I, L, O and U. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const lettersInAll = 36
/** The keys are 160 bits; the rest of the letters tell a mistake in all but one of a million. */
const checkBits = 20
const checkOf = (keys: Uint8Array): number => crc32(keys) >>> (32 - checkBits)

/** The keys for typing: nine groups of four letters and digits, such as `4HKD-09XZ-…`, the last group a check. */
export const typedPairing = (keys: PairingKeys): string => {
  const to = new BitWriter()
  pairingKeys.write(to, keys)
  to.put(checkOf(to.bytes()), checkBits)
  const from = new BitReader(to.bytes())
  const text = Array.from({ length: lettersInAll }, () => letters[from.take(5)]).join('')
  return text.match(/.{4}/g)?.join('-') ?? ''
}

/**
 * The keys in what an adult typed, in either case and grouped in any way; O is read as 0, I and L as 1.
 *
 * @returns `wrongLength` while letters are missing or too many, `mistyped` where the check does not fit
 */
export const readTypedPairing = (typed: string): Result<PairingKeys, 'wrongLength' | 'mistyped'> => {
  const text = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (text.length !== lettersInAll) return no('wrongLength')
  const numbers = [...text].map((letter) => letters.indexOf(letter))
  if (numbers.includes(-1)) return no('mistyped')
  const to = new BitWriter()
  for (const number of numbers) to.put(number, 5)
  const from = new BitReader(to.bytes())
  const keys = pairingKeys.read(from)
  const check = checkOf(to.bytes().subarray(0, from.bytesRead))
  return from.take(checkBits) === check ? ok(keys) : no('mistyped')
}
