import type { IsoDate, Minute } from '../core/timetable/day'

/** A point in time as this device tells it: local date and minute, and milliseconds since 1970. */
export interface Moment {
  date: IsoDate
  minute: Minute
  ms: number
}

let source = (): Date => new Date()

/** Replaces where the time comes from, for browsers whose tests have no clock of their own to set. */
export function useTimeSource(other: () => Date): void {
  source = other
}

const momentOf = (date: Date): Moment => ({
  date: [
    String(date.getFullYear()).padStart(4, '0'),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-'),
  minute: date.getHours() * 60 + date.getMinutes(),
  ms: date.getTime(),
})

export const now = (): Moment => momentOf(source())

/** The local date and minute of a time in milliseconds since 1970. */
export const at = (ms: number): Moment => momentOf(new Date(ms))

const minuteMs = 60_000

/**
 * Calls the listener at the start of every minute, and at once when the device wakes or comes back into view.
 * Each time is read anew, never counted, so that sleep, a clock that is set and a new time zone are all caught up
 * with. Gives back a function that stops it.
 */
export function onEveryMinute(listener: (moment: Moment) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tick = (): void => {
    clearTimeout(timer)
    const moment = now()
    timer = setTimeout(tick, minuteMs - (moment.ms % minuteMs))
    listener(moment)
  }
  const wake = (): void => {
    if (document.visibilityState === 'visible') tick()
  }
  const wakings: [EventTarget, string][] = [
    [document, 'visibilitychange'],
    [document, 'resume'],
    [window, 'pageshow'],
    [window, 'focus'],
  ]
  for (const [target, event] of wakings) target.addEventListener(event, wake)
  timer = setTimeout(tick, minuteMs - (now().ms % minuteMs))
  return () => {
    clearTimeout(timer)
    for (const [target, event] of wakings) target.removeEventListener(event, wake)
  }
}

/** A date in words of a language, such as Monday, 2 and November. */
export function sayDate(date: IsoDate, locale: string): { weekday: string; day: string; month: string } {
  const words = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  const parts = words.formatToParts(new Date(`${date}T00:00:00Z`))
  const wordFor = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? ''
  return { weekday: wordFor('weekday'), day: wordFor('day'), month: wordFor('month') }
}
