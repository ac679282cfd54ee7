import { signal } from '@preact/signals'
import { mayBeOfACode } from '../core/handover/digits'
import { type Message, type MessageRefusal, readMessage, readMessageBytes } from '../core/handover/message'
import { type Frame, type Gathered, gather, wholeOf } from '../core/handover/sequence'
import { no, type Result } from '../core/result'

/** A message that is not a part of another one. */
export type WholeMessage = Exclude<Message, { content: 'frame' }>

export type WholeRefusal = MessageRefusal['reason'] | 'altered' | 'notWhole'

/** The frames of a looped sequence that were read so far. */
export const gathered = signal<Gathered | null>(null)

/** The texts that were read since the reading began: each is judged once, however long it is held up. */
const readBefore = new Set<string>()

/** Begins to read codes, with nothing left over from the last time. */
export function beginReading(): void {
  readBefore.clear()
  gathered.value = null
}

/** Whether this text comes before the camera for the first time. */
export function isFirstSight(text: string): boolean {
  const isFirst = !readBefore.has(text)
  readBefore.add(text)
  return isFirst
}

/** The message in the text of a code; null where it is one of several that belong together, and others are missing. */
export function readWhole(text: string): Result<WholeMessage, WholeRefusal> | null {
  const message = readMessage(text)
  if (message.ok && message.value.content === 'frame') return gatherFrame(message.value.frame)
  return wholeOrNot(message)
}

/** The message in a text that was copied or kept in a file. On its way it may have lost a part, which no camera leaves out. */
export function readCopied(text: string): Result<WholeMessage, WholeRefusal> | null {
  const message = readWhole(text)
  const isCut = message && !message.ok && message.why === 'notOurs' && mayBeOfACode(text)
  return isCut ? no('notWhole') : message
}

function gatherFrame(frame: Frame): Result<WholeMessage, WholeRefusal> | null {
  const next = gather(gathered.peek(), frame)
  if (!next.ok) readBefore.clear()
  const begun = next.ok ? next : gather(null, frame)
  if (!begun.ok) return no('notOurs')
  gathered.value = begun.value
  const whole = wholeOf(begun.value)
  if (!whole.ok && whole.why === 'incomplete') return null
  beginReading()
  return whole.ok ? wholeOrNot(readMessageBytes(whole.value)) : no('altered')
}

function wholeOrNot(message: Result<Message, MessageRefusal>): Result<WholeMessage, WholeRefusal> {
  if (!message.ok) return no(message.why.reason)
  const { value } = message
  return value.content === 'frame' ? no('notOurs') : { ok: true, value }
}
