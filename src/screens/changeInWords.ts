import type { ChangeCard } from '../core/timetable/changes'
import { type StandsAs, sidesInWords } from './pupil/ChangeSides'

/** A change in one line, such as "Not today: PE. Today: Science". */
export const changeInWords = (card: ChangeCard, standsAs?: StandsAs): string =>
  sidesInWords(card, standsAs)
    .map(([is, ...what]) => `${is}: ${what.filter(Boolean).join(', ')}`)
    .join('. ')
