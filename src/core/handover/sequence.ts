import { no, ok, type Result } from '../result'
import { crc32 } from './checksum'
import { always, bytes, type Code, record, uint } from './codes'

/** One code of a looped sequence, which together hold a message that is too big for one. */
export interface Frame {
  /** The checksum of the whole message, which tells one sequence from another. */
  message: number
  /** How many frames there are: 1 to 255. */
  count: number
  /** Which one this is, from 0. */
  number: number
  /** Its part of the message, in bytes. */
  part: Uint8Array
}

/** So many bytes of a message at most: with all around them 365 digits, which are 49 modules (version 8) at level M. */
const mostBytes = 138

/** How many bytes, then the bytes. */
const part: Code<Uint8Array> = {
  write: (to, value) => {
    to.put(value.length, 8)
    bytes(value.length).write(to, value)
  },
  read: (from) => bytes(from.take(8)).read(from),
}

export const frame: Code<Frame> = record(
  always<Frame>({
    message: () => uint(32),
    count: () => uint(8),
    number: () => uint(8),
    part: () => part,
  }),
)

const mostFrames = 255

export const mostBytesInSequence = mostFrames * mostBytes

/** A message of up to 35,190 bytes in frames of about the same size; a longer one is a mistake in the program. */
export const framesOf = (message: Uint8Array): Frame[] => {
  const count = Math.ceil(message.length / mostBytes)
  if (count > mostFrames) throw new RangeError(`${message.length} bytes are too many for a sequence of codes`)
  const startOf = (number: number): number => Math.floor((message.length * number) / count)
  const checksum = crc32(message)
  return Array.from({ length: count }, (_, number) => ({
    message: checksum,
    count,
    number,
    part: message.slice(startOf(number), startOf(number + 1)),
  }))
}

/** What was read of a sequence so far. */
export interface Gathered {
  message: number
  /** One place for each frame: its part, or null while it was not read. */
  parts: (Uint8Array | null)[]
}

/**
 * A frame added to what was gathered before, in any order; of one that comes again, the last counts. Null is the start.
 * Refuses a frame of another sequence: the caller decides whether to start anew with it.
 */
export const gather = (before: Gathered | null, frame: Frame): Result<Gathered, 'otherSequence'> => {
  const { message, parts } = before ?? { message: frame.message, parts: Array<null>(frame.count).fill(null) }
  if (frame.message !== message || frame.count !== parts.length || frame.number >= parts.length) {
    return no('otherSequence')
  }
  return ok({ message, parts: parts.map((part, number) => (number === frame.number ? frame.part : part)) })
}

/** The whole message, once no frame is missing. `altered` where the parts do not make the message that was cut up. */
export const wholeOf = ({ message, parts }: Gathered): Result<Uint8Array, 'incomplete' | 'altered'> => {
  if (parts.includes(null)) return no('incomplete')
  const whole = Uint8Array.from(parts.flatMap((part) => [...(part ?? [])]))
  return crc32(whole) === message ? ok(whole) : no('altered')
}
