import { no, ok, type Result } from '../result'
import { BitReader, BitWriter } from './bits'
import { crc32 } from './checksum'
import { type Code, oneOf, ranked } from './codes'
import { fromDigits } from './digits'
import { type Header, header, type ParcelHeader, parcelHeader } from './header'
import { type Pairing, pairing } from './pairing'
import { type Frame, frame } from './sequence'

/** What a code can hold. `frame` is one code of a looped sequence, which together hold another message. */
export type Message =
  | DaysMessage
  /** As days, but bigger: what a tablet has for an adult to collect, or a plan. */
  | Parcel
  | { content: 'pairing'; pairing: Pairing }
  | { content: 'frame'; frame: Frame }

/** `sealed` holds the days, sealed with `headerBytes` as associated data. Nothing in it is verified yet. */
export interface DaysMessage {
  /** `changedDays` also say what was there before an adult's changes. */
  content: 'days' | 'changedDays'
  header: Header
  headerBytes: Uint8Array
  sealed: Uint8Array
}

export interface Parcel {
  content: 'collected' | 'plan'
  header: ParcelHeader
  headerBytes: Uint8Array
  sealed: Uint8Array
}

/** Whether a message holds days for a tablet. */
export const isOfDays = (message: Message): message is DaysMessage =>
  message.content === 'days' || message.content === 'changedDays'

/** Why a text is no message. */
export interface MessageRefusal {
  reason: 'notOurs' | 'newerVersion'
}

// Every message begins with these two half-bytes and what it holds. They are the same in all versions.
const ours = 0xa
const version = 1
const contents = oneOf<Message['content']>(
  ['days', 'pairing', 'frame', 'collected', 'plan', 'changedDays'],
  ranked(0, 1, 6),
)

/** No message of ours is shorter, in any version: a number on a shop's code is. */
const leastBytes = 24
/** The tag of the seal and a byte of days. */
const leastSealed = 17
const checksumBytes = 4

const begin = (content: Message['content']): BitWriter => {
  const to = new BitWriter()
  to.put(ours, 4)
  to.put(version, 4)
  contents.write(to, content)
  return to
}

const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))

/**
 * The bytes in front of sealed days: the associated data of the seal. Dates are from 2025 to 2114; another one is a
 * mistake in the program, and throws.
 */
export const writeHeader = (value: Header, content: DaysMessage['content'] = 'days'): Uint8Array => {
  const to = begin(content)
  header.write(to, value)
  return to.bytes()
}

/** The bytes in front of a sealed parcel: the associated data of its seal, so that no kind is taken for another. */
export const writeParcelHeader = (content: Parcel['content'], value: ParcelHeader): Uint8Array => {
  const to = begin(content)
  parcelHeader.write(to, value)
  return to.bytes()
}

/** A message of sealed days or a sealed parcel, as `writeHeader` and the seal gave them. */
export const sealedMessage = (headerBytes: Uint8Array, sealed: Uint8Array): Uint8Array => joined(headerBytes, sealed)

/** What is not sealed ends with a checksum. */
const checked = (bytes: Uint8Array): Uint8Array => {
  const to = new BitWriter()
  to.put(crc32(bytes), 8 * checksumBytes)
  return joined(bytes, to.bytes())
}

const checkedMessage = <Value>(content: Message['content'], code: Code<Value>, value: Value): Uint8Array => {
  const to = begin(content)
  code.write(to, value)
  return checked(to.bytes())
}

export const pairingMessage = (value: Pairing): Uint8Array => checkedMessage('pairing', pairing, value)

export const frameMessage = (value: Frame): Uint8Array => checkedMessage('frame', frame, value)

/** The message in a code's text, or in a text that was pasted. Never throws. */
export const readMessage = (text: string): Result<Message, MessageRefusal> => {
  const bytes = fromDigits(text)
  return bytes === null ? no({ reason: 'notOurs' }) : readMessageBytes(bytes)
}

/** The message in bytes, such as those that the frames of a sequence held together. Never throws. */
export const readMessageBytes = (bytes: Uint8Array): Result<Message, MessageRefusal> => {
  const from = new BitReader(bytes)
  if (bytes.length < leastBytes || from.take(4) !== ours) return no({ reason: 'notOurs' })
  if (from.take(4) !== version) return no({ reason: 'newerVersion' })
  const content = contents.read(from)
  if (from.newer) return no({ reason: 'newerVersion' })
  const message =
    content === 'pairing' || content === 'frame' ? readChecked(content, from, bytes) : readSealed(content, from, bytes)
  if (from.newer) return no({ reason: 'newerVersion' })
  return message === null || from.broken ? no({ reason: 'notOurs' }) : ok(message)
}

const readSealed = (content: (DaysMessage | Parcel)['content'], from: BitReader, bytes: Uint8Array): Message | null => {
  const begun: Pick<DaysMessage, 'content' | 'header'> | Pick<Parcel, 'content' | 'header'> =
    content === 'days' || content === 'changedDays'
      ? { content, header: header.read(from) }
      : { content, header: parcelHeader.read(from) }
  if (!from.fillUp()) return null
  const sealed = bytes.slice(from.bytesRead)
  return sealed.length < leastSealed ? null : { ...begun, headerBytes: bytes.slice(0, from.bytesRead), sealed }
}

const readChecked = (content: 'pairing' | 'frame', from: BitReader, bytes: Uint8Array): Message | null => {
  if (crc32(bytes.subarray(0, -checksumBytes)) !== new BitReader(bytes.subarray(-checksumBytes)).take(32)) return null
  const message: Message =
    content === 'pairing' ? { content, pairing: pairing.read(from) } : { content, frame: frame.read(from) }
  return from.fillUp() && from.bytesRead === bytes.length - checksumBytes ? message : null
}
