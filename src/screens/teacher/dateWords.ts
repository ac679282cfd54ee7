import { addDays, weekdayOf } from '../../core/timetable/dates'
import type { IsoDate } from '../../core/timetable/day'
import { dateInWords } from '../../state/loading'

/** "Wednesday". */
export const weekday = (date: IsoDate): string => dateInWords(date).split(' ')[0] ?? ''

/** "3 March". */
export const shortDate = (date: IsoDate): string => dateInWords(date).split(' ').slice(1).join(' ')

/** Dates in order: each by itself, or from the first to the last where three or more school days follow each other. */
export const datesInWords = (dates: IsoDate[]): string => {
  const [first, last] = [dates[0], dates.at(-1)]
  const isRun = dates.every((date, at) => at === 0 || date === nextSchoolDay(dates[at - 1] ?? ''))
  if (!first || !last || dates.length < 3 || !isRun) return dates.map(dateInWords).join(', ')
  return `${dateInWords(first)} to ${dateInWords(last)}`
}

const nextSchoolDay = (date: IsoDate): IsoDate => addDays(date, weekdayOf(date) === 5 ? 3 : 1)
