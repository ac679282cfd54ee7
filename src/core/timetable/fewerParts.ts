import type { Slot, SlotKind } from './day'

/** Left out first, in this order, where paper has no room for all parts of a day. */
const smaller: SlotKind[] = ['care', 'job', 'preBrief', 'postBrief', 'move', 'support', 'arrive', 'sensory']

/** A day's parts, as many as there is room for: without the smaller kinds first, the last part always. */
export function fewerParts(slots: Slot[], most: number): Slot[] {
  const order = [...slots.slice(0, -1)].sort((one, other) => rank(one) - rank(other) || other.start - one.start)
  const leftOut = new Set(order.slice(0, Math.max(0, slots.length - most)))
  return slots.filter((slot) => !leftOut.has(slot))
}

const rank = ({ kind }: Slot): number => (smaller.includes(kind) ? smaller.indexOf(kind) : smaller.length)
