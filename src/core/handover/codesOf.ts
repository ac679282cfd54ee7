import { toDigits } from './digits'
import { frameMessage } from './message'
import { framesOf } from './sequence'

/** So many digits fit into a QR code of 77 modules (version 15) at level M, by ISO/IEC 18004, table 7. */
export const mostDigitsInOneCode = 991

/** The texts of the codes that show a message: one still code where it fits, else the frames of a looped sequence. */
export const codesOf = (message: Uint8Array): string[] => {
  const digits = toDigits(message)
  if (digits.length <= mostDigitsInOneCode) return [digits]
  return framesOf(message).map((frame) => toDigits(frameMessage(frame)))
}
