import { dayLength, type Minute } from './day'

const clockTime = /^(\d{1,2})[:.]?(\d{2})(?::00)?(?: ?([ap])\.?m\.?)?$/i

/**
 * Reads `8:45`, `08:45`, `8.45`, `845`, `0845`, `08:45:00` or `8:45 am` as minutes since midnight;
 * null when it is none of these or not between 00:00 and 24:00.
 */
export const readTime = (text: string): Minute | null => {
  const [, hourDigits, minuteDigits, half] = clockTime.exec(text) ?? []
  const hour = Number(hourDigits)
  const minute = Number(minuteDigits)
  if (!(minute < 60)) return null
  if (half === undefined) return hour * 60 + minute <= dayLength ? hour * 60 + minute : null
  if (hour < 1 || hour > 12) return null
  return ((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + minute
}
