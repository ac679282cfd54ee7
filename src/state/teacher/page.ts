import { signal } from '@preact/signals'
import type { IsoDate } from '../../core/timetable/day'

/** What the teacher's device shows behind the PIN. Dates are of days for the chosen tablet. */
export type Page =
  /** `said` is what was just done, in a sentence. */
  | { name: 'home'; said: string }
  | { name: 'compose'; date: IsoDate }
  | { name: 'template'; id: number }
  | { name: 'chooseDays' }
  | { name: 'handOver'; dates: IsoDate[] }
  | { name: 'plan' }
  | { name: 'review' }
  /** What was collected from one date to another, both counted. */
  | { name: 'reviewPack'; from: IsoDate; to: IsoDate }
  | { name: 'weekSheet' }
  | { name: 'together' }
  | { name: 'print' }
  | { name: 'pair'; other: 'tablet' | 'adult' }
  | { name: 'take' }
  | { name: 'givePlan'; id: number }
  | { name: 'device' }

export const page = signal<Page>({ name: 'home', said: '' })

export function show(next: Page): void {
  page.value = next
}

export const goHome = (said = ''): void => show({ name: 'home', said })
