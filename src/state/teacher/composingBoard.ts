import { signal } from '@preact/signals'
import { finishedMade, type Made } from '../../core/compose/made'
import { noTablet } from '../../core/teacher'
import { toHandOver } from '../../core/teacherDays'
import type { IsoDate, Minute } from '../../core/timetable/day'
import { recordOf } from '../../core/timetable/recordOf'
import { showBeside } from '../preview'
import { settings } from '../wall'

/** The minute of the picture of the pupil's board. */
export const boardMinute = signal<Minute>(9 * 60)

/** Shows the board as the pupil would see it then. */
export const pictureBoard = (date: IsoDate, made: Made, minute: Minute): void => {
  const day = toHandOver({ date, tabletTag: noTablet, ...finishedMade(made) })
  showBeside(recordOf(day, null), settings.peek(), minute)
}
