import { readCalendar } from './calendarFile'
import type { CalendarQuestion } from './openCalendar'

addEventListener('message', ({ data: { text, date } }: MessageEvent<CalendarQuestion>) => {
  postMessage(readCalendar(text, date))
})
