import { computed } from '@preact/signals'
import { sayDate } from '../device/clock'
import { shownDate } from './shown'

/** The shown day's weekday in words: "Wednesday". */
export const weekdayShown = computed(() => sayDate(shownDate.value, 'en-GB').weekday)
