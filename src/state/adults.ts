import { signal } from '@preact/signals'
import type { IsoDate } from '../core/timetable/day'
import { dismiss } from './notices'
import { go } from './screen'

export type AdultSection = 'today' | 'load' | 'pupil' | 'voice' | 'print' | 'tablet'

/** The section of the adults' screen on show; it is still there after a walk through a day. */
export const section = signal<AdultSection>('today')

/** Whether the next look at the paired devices begins with pairing one. */
export const pairsNext = signal(false)

/** A day being loaded: what was chosen so far, and nothing of it on the wall. */
export interface Draft {
  date: IsoDate
  /** The file's bytes or the pasted text that is read; null while nothing is. */
  source: ArrayBuffer | string | null
  pasted: string
}

/** The day being loaded; null before anything was chosen. */
export const draft = signal<Draft | null>(null)

/** The gate opened: adults begin anew, with nothing left over from the last time. */
export function openAdults(): void {
  dismiss('hungUp')
  section.value = 'today'
  draft.value = null
  go('adults')
}
