import { computed, signal } from '@preact/signals'
import { finishedMade, type Made } from '../../core/compose/made'
import { noTablet } from '../../core/teacher'
import { toHandOver } from '../../core/teacherDays'
import type { IsoDate, Minute } from '../../core/timetable/day'
import { recordOf } from '../../core/timetable/recordOf'
import { showBeside } from '../preview'
import { settings } from '../wall'
import { composingFor } from './composing'
import { tablets } from './tablets'

/** The minute of the picture of the pupil's board; null until an adult looks at one. */
export const boardMinute = signal<Minute | null>(null)

const usualMinute: Minute = 9 * 60

/** The minute to picture of a day between these: the one looked at, else nine o'clock, or the first where that is not in it. */
export function pictured(first: Minute, last: Minute): Minute {
  const minute = boardMinute.value
  if (minute !== null) return Math.min(Math.max(minute, first), last)
  return usualMinute > first && usualMinute < last ? usualMinute : first
}

/** The tablet that is composed for. Its name is its board's; a template, or a day for no tablet yet, has none. */
export const boardName = computed(
  () => tablets.value.find(({ tabletTag }) => tabletTag === composingFor.value)?.tabletName ?? '',
)

/** Shows the board as the pupil would see it then, with the name that its tablet has here or this one. */
export const pictureBoard = (date: IsoDate, made: Made, minute: Minute, otherName: string): void => {
  const day = toHandOver({ date, tabletTag: noTablet, ...finishedMade(made) })
  const nickname = boardName.value || otherName
  const board = { symbol: boardName.value ? nickname : 'my day', nickname }
  showBeside(recordOf(day, null), { ...settings.peek(), board }, minute)
}
