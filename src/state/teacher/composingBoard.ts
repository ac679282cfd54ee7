import { signal } from '@preact/signals'
import { type Draft, finished } from '../../core/compose/draft'
import type { IsoDate, Minute } from '../../core/timetable/day'
import { recordOf } from '../../core/timetable/recordOf'
import { trustAsMuchIn } from '../../device/trustedTypes'
import { showBeside } from '../preview'
import { settings } from '../wall'

/** The minute of the picture of the pupil's board. */
export const boardMinute = signal<Minute>(9 * 60)

/** Shows the board as the pupil would see it then. */
export const pictureBoard = (date: IsoDate, draft: Draft, minute: Minute): void =>
  showBeside(recordOf({ date, slots: finished(draft) }, null), settings.peek(), minute)

/** Lets the pictures be drawn in the page that the board has for itself. */
export function allowPictures(page: Document): void {
  if (page.defaultView) trustAsMuchIn(page.defaultView)
}
