import { signal } from '@preact/signals'
import type { BoardId } from '../core/boards'
import type { IsoDate } from '../core/timetable/day'
import { dismiss } from './notices'
import { go } from './screen'
import { boardShown, moment } from './wall'

export type AdultSection = 'today' | 'load' | 'pupil' | 'voice' | 'print' | 'tablet'

/** The section of the adults' screen on show; it is still there after a walk through a day. */
export const section = signal<AdultSection>('today')

/** Whether the next look at the paired devices begins with pairing one. */
export const pairsNext = signal(false)

/** A day being loaded: what was chosen so far, and nothing of it on the wall. */
export interface Draft {
  /** The board it is for: on another one it is over. */
  board: BoardId
  date: IsoDate
  /** The file's bytes or the pasted text that is read; null while nothing is. */
  source: ArrayBuffer | string | null
  pasted: string
}

/** The day being loaded; null before anything was chosen. */
export const draft = signal<Draft | null>(null)

/**
 * The gate opened: adults begin anew, with nothing left over from the last time, but for a day that was being loaded
 * when the board came back by itself.
 */
export function openAdults(): void {
  dismiss('hungUp')
  if (!isBegun()) draft.value = null
  section.value = draft.peek() ? 'load' : 'today'
  go('adults')
}

const isBegun = (): boolean => {
  const { board, date, source, pasted } = draft.peek() ?? {}
  const isOfNow = date !== undefined && date >= moment.peek().date && board === boardShown.peek()
  return isOfNow && (source !== null || pasted !== '')
}

/** An adult goes back to the board, and leaves nothing behind. */
export function leaveAdults(): void {
  draft.value = null
  go('today')
}
