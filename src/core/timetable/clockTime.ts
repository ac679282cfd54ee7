import type { Minute } from './day'

/** A minute of the day as it stands on a clock: 555 is "9:15". */
export const clockTime = (minute: Minute): string =>
  `${Math.floor(minute / 60) % 24}:${String(minute % 60).padStart(2, '0')}`
