import type { Minute, Slot } from './day'

/** When the last of some parts ends, in whatever order they are; 0 where there is none. */
export const lastEnd = (slots: Slot[]): Minute => Math.max(0, ...slots.map(({ end }) => end))
