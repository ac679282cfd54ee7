import { scryptSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { hashPin, pinMatches } from '../../../src/device/pin'

describe('the PIN', () => {
  test('matches itself and no other', async () => {
    const gate = await hashPin('0417')
    expect(await pinMatches('0417', gate)).toBe(true)
    expect(await pinMatches('417', gate)).toBe(false)
    expect(await pinMatches('', gate)).toBe(false)
  })

  test('gets a new salt each time, so that equal PINs do not look equal', async () => {
    const [one, other] = [await hashPin('0417'), await hashPin('0417')]
    expect(one.salt).not.toBe(other.salt)
    expect(one.hash).not.toBe(other.hash)
  })

  test('is hashed as RFC 7914 says, at the cost that stored hashes were made with', async () => {
    const { hash, salt } = await hashPin('0417')
    expect(hash).toBe(scryptSync('0417', Buffer.from(salt, 'hex'), 32, { N: 16384, r: 8, p: 1 }).toString('hex'))
  })
})
