import type { IsoDate } from './day'

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** Days from 1 March of year 0 to this date. Years are taken to begin in March, so that a leap day comes last. */
function dayNumber(date: IsoDate): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const marchYear = month > 2 ? year : year - 1
  const monthFromMarch = (month + 9) % 12
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return 365 * marchYear + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1
}

function dateOf(number: number): IsoDate {
  const cycle = Math.floor(number / 146097)
  const dayOfCycle = number - cycle * 146097
  const leapDays = Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36524) + Math.floor(dayOfCycle / 146096)
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365)
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The date this many days later, or earlier when negative. */
export const addDays = (date: IsoDate, days: number): IsoDate => dateOf(dayNumber(date) + days)

/** Whole days from one date to another; negative when `to` is the earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (date: IsoDate): number => ((dayNumber(date) + 2) % 7) + 1

/** The Monday of a date's week. */
export const mondayOf = (date: IsoDate): IsoDate => addDays(date, 1 - weekdayOf(date))

/** Whether a text is `YYYY-MM-DD` and a day that exists, such as 2028-02-29 but not 2027-02-29. */
export const isIsoDate = (text: string): text is IsoDate =>
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && dateOf(dayNumber(text)) === text
