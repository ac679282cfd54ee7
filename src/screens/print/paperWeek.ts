import { addDays, weekdayOf } from '../../core/timetable/dates'
import type { Day, IsoDate, Slot } from '../../core/timetable/day'
import { dateInWords } from '../../state/loading'
import type { PaperDay } from '../../ui/paper/WeekPaper'
import { printWords as words } from '../../words/print.en'

/** The days of a week as they lie on paper: Monday to Friday, and a day of the weekend where it has parts. */
export function paperWeek(
  monday: IsoDate,
  days: Day[],
  choiceOf: (slot: Slot, day: Day) => string = () => '',
): PaperDay[] {
  const dates = [0, 1, 2, 3, 4, 5, 6].map((after) => addDays(monday, after))
  return dates.flatMap((date) => {
    const slots = days.find((day) => day.date === date)?.slots ?? []
    if (weekdayOf(date) > 5 && slots.length === 0) return []
    return [{ ...paperDay(date, slots, words.notMade), choiceOf: (slot: Slot) => choiceOf(slot, { date, slots }) }]
  })
}

/** A day as it lies on paper; `instead` is said where it has no parts. */
export function paperDay(date: IsoDate, slots: Slot[], instead: string): PaperDay {
  const [name = '', ...rest] = dateInWords(date).split(' ')
  return { name, date: rest.join(' '), slots, instead }
}
