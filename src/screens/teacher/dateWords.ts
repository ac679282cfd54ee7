import type { IsoDate } from '../../core/timetable/day'
import { dateInWords } from '../../state/loading'

/** "Wednesday". */
export const weekday = (date: IsoDate): string => dateInWords(date).split(' ')[0] ?? ''

/** "3 March". */
export const shortDate = (date: IsoDate): string => dateInWords(date).split(' ').slice(1).join(' ')

/** One date in full, several from the first to the last: "Monday 1 to Friday 5 March", or as a list when some lie between. */
export const datesInWords = (dates: IsoDate[]): string => dates.map(dateInWords).join(', ')
