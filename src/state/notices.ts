import { computed, signal } from '@preact/signals'
import type { WriteRefusal } from '../storage/database'

/** What adults need to know while the board stays up, the most important first. Their words are in the catalogue. */
const byImportance = [
  'storeRefused',
  'storeFull',
  'notStored',
  'recordDamaged',
  'todayUnread',
  'boardUnreadable',
  'insecureOrigin',
  'clockBehind',
  'notInstalled',
  'mayFallAsleep',
  'updateIncomplete',
  'openTwice',
  'somethingBroke',
  'holdEnded',
  'hungUp',
] as const
export type Notice = (typeof byImportance)[number]

const raised = signal<ReadonlySet<Notice>>(new Set())

/** The notices now open, the most important first. */
export const notices = computed(() => byImportance.filter((notice) => raised.value.has(notice)))

/** Raises a notice once; it stays until an adult has read it. */
export function raise(notice: Notice): void {
  if (!raised.value.has(notice)) raised.value = new Set([...raised.value, notice])
}

/** An adult has read it, or it holds no longer. */
export function dismiss(notice: Notice): void {
  raised.value = new Set([...raised.value].filter((other) => other !== notice))
}

/** A write failed: the adult is told, and whether room is what is missing. */
export const raiseUnkept = (why: WriteRefusal): void => raise(why === 'full' ? 'storeFull' : 'notStored')
