/**
 * How long things are kept. What forgets them and the data map (`dataMap.ts`) both read it here, so that they cannot
 * disagree.
 */
export const keptFor = {
  /** Days after their date. */
  day: 1,
  voice: 14,
  composed: 14,
  /** Days after the end of the plan that what the pupil said belongs to. */
  afterPlan: 14,
  /** The most weeks that a private record is agreed for. */
  recordWeeks: 12,
  undoMinutes: 10,
} as const
