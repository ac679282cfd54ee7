import { scryptAsync } from '@noble/hashes/scrypt.js'
import { bytesToHex, hexToBytes, randomBytes } from '@noble/hashes/utils.js'
import type { GateFact } from '../core/gate'

/**
 * Cost of one try: 16 MiB and about 0.3 s on a slow tablet. These are the parameters the author of scrypt gives for
 * logins that somebody waits for (C. Percival, "Stronger key derivation via sequential memory-hard functions", 2009);
 * RFC 7914 describes the function. A short PIN stays guessable for whoever holds the disk: the gate is a door for
 * children, not a vault.
 */
const cost = { N: 2 ** 14, r: 8, p: 1, dkLen: 32 }

/** A PIN as a slow hash under a new salt, both in hex. Works on an insecure origin too. */
export async function hashPin(pin: string): Promise<Pick<GateFact, 'hash' | 'salt'>> {
  const salt = randomBytes(16)
  return { hash: bytesToHex(await scryptAsync(pin, salt, cost)), salt: bytesToHex(salt) }
}

/** Whether this is the PIN that was hashed. */
export async function pinMatches(pin: string, { hash, salt }: Pick<GateFact, 'hash' | 'salt'>): Promise<boolean> {
  return bytesToHex(await scryptAsync(pin, hexToBytes(salt), cost)) === hash
}
