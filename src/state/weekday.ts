import { computed } from '@preact/signals'
import type { IsoDate } from '../core/timetable/day'
import { sayDate } from '../device/clock'
import { shownDate } from './shown'

/** A date's weekday in words: "Wednesday". */
export const sayWeekday = (date: IsoDate): string => sayDate(date, 'en-GB').weekday

/** The shown day's weekday in words. */
export const weekdayShown = computed(() => sayWeekday(shownDate.value))
