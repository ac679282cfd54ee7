import { daysBetween } from '../core/timetable/dates'
import type { IsoDate } from '../core/timetable/day'
import { dateInWords } from '../state/loading'
import { moment } from '../state/wall'
import { sayWeekday } from '../state/weekday'
import { labels } from '../words/pupil.en'
import { scanSentences } from '../words/scan.en'
import type { StandsAs } from './pupil/ChangeSides'

/** What a day is called: "Today", "Thursday", or "Thursday 11 March" where there is a nearer Thursday. */
export const dayName = (date: IsoDate): string => {
  const days = daysBetween(moment.value.date, date)
  if (days === 0) return labels.today
  return days < 7 ? sayWeekday(date) : dateInWords(date)
}

/** How a side of a change stands in the day of a date: "Not today", or "Not on Thursday". */
export const standsOn = (date: IsoDate): StandsAs => {
  const day = dayName(date)
  if (day === labels.today) return labels
  return {
    notToday: scanSentences.notOn(day),
    today: day,
    newToday: scanSentences.newOn(day),
    backToday: scanSentences.backOn(day),
    oneLess: scanSentences.oneLessOn(day),
    oneMore: scanSentences.oneMoreOn(day),
    earlier: scanSentences.earlierOn(day),
    later: scanSentences.laterOn(day),
  }
}
