import { signal } from '@preact/signals'
import { go } from './screen'

/** The slot whose options are on the Choose screen. */
export const choosing = signal<number | null>(null)

/** Opens the Choose screen for a slot. */
export function startChoosing(slot: number): void {
  choosing.value = slot
  go('choose')
}
