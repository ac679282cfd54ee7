import type { IsoDate, Minute } from './timetable/day'

/** How a part of the day was, as the pupil marks it in Look back. */
export const marks = ['good', 'okay', 'hard'] as const
export type Mark = (typeof marks)[number]

/** What the pupil said about one date: what they chose, how each part was, and one thing that helped. */
export interface PupilVoice {
  date: IsoDate
  choices: { activity: string; chosen: string }[]
  /** `start` is when the part began, so that two parts with the same activity keep their own mark. */
  marks: { activity: string; start: Minute; mark: Mark }[]
  helped: string | null
}
