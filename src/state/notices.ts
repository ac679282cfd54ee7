import { computed, signal } from '@preact/signals'
import type { WriteRefusal } from '../storage/database'

/** What adults need to know while the board stays up. Words for each are in the adults' catalogue. */
export type Notice =
  | 'notStored'
  | 'storeFull'
  | 'storeRefused'
  | 'recordDamaged'
  | 'somethingBroke'
  | 'insecureOrigin'
  | 'holdEnded'

const raised = signal<ReadonlySet<Notice>>(new Set())

/** The notices now open, in the order they were raised. */
export const notices = computed(() => [...raised.value])

/** Raises a notice once; it stays until an adult has read it. */
export function raise(notice: Notice): void {
  if (!raised.value.has(notice)) raised.value = new Set([...raised.value, notice])
}

/** An adult has read it. */
export function dismiss(notice: Notice): void {
  raised.value = new Set([...raised.value].filter((other) => other !== notice))
}

/** A write failed: the adult is told, and whether room is what is missing. */
export const raiseUnkept = (why: WriteRefusal): void => raise(why === 'full' ? 'storeFull' : 'notStored')
