/** More decimal digits than the message of the longest sequence has. */
const mostDigits = 85_000

/**
 * Bytes as one decimal number, for the numeric mode of QR codes: 0.4 % over the ideal. The first byte is not 0, so that
 * no other bytes have the same digits.
 */
export const toDigits = (bytes: Uint8Array): string => BigInt(`0x${hexOf(bytes)}`).toString()

const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** The bytes in digits, with spaces and line breaks as pasting may bring them; null for any other text. */
export const fromDigits = (text: string): Uint8Array | null => {
  const digits = text.replace(/\s/g, '')
  if (digits.length > mostDigits || !/^[1-9]\d*$/.test(digits)) return null
  const hex = BigInt(digits).toString(16)
  const whole = hex.padStart(hex.length + (hex.length % 2), '0')
  return Uint8Array.from({ length: whole.length / 2 }, (_, at) => Number.parseInt(whole.slice(at * 2, at * 2 + 2), 16))
}

/** More digits than any number that people use has. */
const leastOfACode = 25

/** Whether a text has digits alone, so many that it may be a code or a part of one. */
export const mayBeOfACode = (text: string): boolean => {
  const digits = text.replace(/\s/g, '')
  return digits.length >= leastOfACode && /^\d+$/.test(digits)
}
