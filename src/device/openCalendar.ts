import { no, type Result } from '../core/result'
import type { IsoDate } from '../core/timetable/day'
import type { CalendarDay, CalendarRefusal } from './calendarFile'

/** What the worker is asked. */
export interface CalendarQuestion {
  text: string
  date: IsoDate
}

const longestMs = 8000
const mostBytes = 5_000_000

/**
 * Reads the events of one date from an iCalendar file of at most 5 MB, in a worker of its own that is ended when it
 * takes longer than eight seconds: some rules can never be met, and the library looks for their next date for ever.
 */
export async function openCalendar(file: Blob, date: IsoDate): Promise<Result<CalendarDay, CalendarRefusal>> {
  if (file.size > mostBytes) return no('tooBig')
  const text = await file.text().catch(() => null)
  if (text === null) return no('damaged')
  const worker = new Worker(new URL('./calendarFile.worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<Result<CalendarDay, CalendarRefusal>>) => resolve(data)
      worker.onerror = () => resolve(no('tooSlow'))
      setTimeout(() => resolve(no('tooSlow')), longestMs)
      worker.postMessage({ text, date } satisfies CalendarQuestion)
    })
  } finally {
    worker.terminate()
  }
}
