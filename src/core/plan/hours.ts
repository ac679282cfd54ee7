import type { PlanStep } from './plan'

/** Minutes as hours with at most two decimals, as schools write them: 1275 is "21.25". */
export const hoursOf = (minutes: number): string => String(Number((minutes / 60).toFixed(2)))

const hours = /^(\d{1,2})(?:[.,](\d{1,2}))?$/

/** Reads "12.5", "12,5" or "20" hours as minutes; null when it is none of these. */
export function readHours(text: string): number | null {
  const [, whole, decimals = ''] = hours.exec(text) ?? []
  return whole === undefined ? null : Math.round(Number(`${whole}.${decimals}`) * 60)
}

/** Past so many weeks of part-time timetable many local authorities ask why. */
const usualLimit = 6

/**
 * How many weeks are part-time: before the full days of the plan's last phase, or shorter than those. Null while they
 * are no more than many local authorities allow.
 */
export function partTimeWeeks(steps: PlanStep[]): number | null {
  const full = Math.max(...steps.filter(isMainstream).map(({ minutes }) => minutes), 1)
  const count = steps.filter((step) => !isMainstream(step) || step.minutes < full).length
  return count > usualLimit ? count : null
}

const isMainstream = ({ phase }: PlanStep): boolean => phase === 'mainstream'
