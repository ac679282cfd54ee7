import type { Minute, Slot } from './day'

/** What the wall says at one minute: `next` is what comes after now, `then` what comes after that. */
export interface NowNext {
  state: 'empty' | 'beforeFirst' | 'slot' | 'gap' | 'afterLast'
  now: Slot | null
  next: Slot | null
  then: Slot | null
  /** The last part in which the pupil leaves, else the last part of the day. */
  home: Slot | null
}

/** Whether the slot holds this minute. A slot has ended at its `end`. */
export const holds = (slot: Slot, minute: Minute): boolean => slot.start <= minute && minute < slot.end

/** Now is the slot that holds the present minute. `slots` are today's running slots, in order of time. */
export function nowNext(slots: Slot[], minute: Minute): NowNext {
  const now = slots.find((slot) => holds(slot, minute)) ?? null
  const [next = null, then = null] = slots.filter((slot) => slot.start > minute)
  const home = slots.findLast((slot) => slot.kind === 'leave') ?? slots.at(-1) ?? null
  return { state: stateOf(slots, now, next), now, next, then, home }
}

/** Whether a part says by itself that the pupil goes home. */
export const saysHome = ({ kind, activity }: Slot): boolean => kind === 'leave' || /\bhome(?: ?time)?$/i.test(activity)

/** Whether the pupil goes home or has gone: the part in which they leave has begun, or the day is over. */
export function isHomeTime(slots: Slot[], minute: Minute): boolean {
  const { state, home } = nowNext(slots, minute)
  return state === 'afterLast' || (home?.kind === 'leave' && home.start <= minute)
}

function stateOf(slots: Slot[], now: Slot | null, next: Slot | null): NowNext['state'] {
  if (slots.length === 0) return 'empty'
  if (now) return 'slot'
  if (!next) return 'afterLast'
  return next === slots[0] ? 'beforeFirst' : 'gap'
}
