import type { IsoDate } from '../timetable/day'

/**
 * The date that a review begins with: the plan's first, or that of what was collected before it; never later than today,
 * where a review ends.
 */
export const reviewFrom = (planStarts: IsoDate | undefined, collected: IsoDate[], today: IsoDate): IsoDate =>
  [planStarts ?? today, ...collected].reduce((first, date) => (date < first ? date : first), today)
