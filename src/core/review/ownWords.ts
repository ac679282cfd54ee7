import type { IsoDate } from '../timetable/day'
import { type Mark, marks, type PupilVoice } from '../voice'
import { asSaid, type Told } from './adultsAsOne'

/** How often the pupil said something, in days. */
export interface Said {
  name: string
  days: number
}

/** What the pupil chose and said, over some days. */
export interface OwnWords {
  /** The days on which the pupil chose or said anything. */
  days: number
  /** By activity, in the order they were first chosen in. */
  choices: { activity: string; chosen: Said[] }[]
  /** What helped, the most days first. */
  helped: Said[]
  /** How parts were, by activity, in the order they were first marked in. */
  marks: { activity: string; of: Record<Mark, number> }[]
}

/** Gathers what the pupil chose and said, each name as it is told: what is told alike is counted together. */
export function ownWordsOf(voices: PupilVoice[], told: Told = asSaid): OwnWords {
  const choices = new Map<string, OnDates>()
  const helped: OnDates = new Map()
  const marked = new Map<string, Record<Mark, number>>()
  for (const voice of voices) {
    for (const { activity, chosen } of voice.choices) {
      const options: OnDates = choices.get(told(activity)) ?? new Map()
      choices.set(told(activity), saidOn(options, told(chosen), voice.date))
    }
    for (const { activity, mark } of voice.marks) {
      const of = marked.get(told(activity)) ?? { good: 0, okay: 0, hard: 0 }
      of[mark] += 1
      marked.set(told(activity), of)
    }
    if (voice.helped !== null) saidOn(helped, told(voice.helped), voice.date)
  }
  return {
    days: voices.filter(saysSomething).length,
    choices: [...choices].map(([activity, options]) => ({ activity, chosen: mostFirst(options) })),
    helped: mostFirst(helped),
    marks: [...marked].map(([activity, of]) => ({ activity, of })),
  }
}

/** The dates on which each was said. */
type OnDates = Map<string, Set<IsoDate>>

const saidOn = (said: OnDates, name: string, date: IsoDate): OnDates =>
  said.set(name, (said.get(name) ?? new Set()).add(date))

const saysSomething = ({ choices, marks, helped }: PupilVoice): boolean =>
  choices.length > 0 || marks.length > 0 || helped !== null

const mostFirst = (said: OnDates): Said[] =>
  [...said].map(([name, dates]) => ({ name, days: dates.size })).sort((one, other) => other.days - one.days)

/** The marks of one activity in the order the pupil is offered them, those that were given. */
export const marksGiven = (of: Record<Mark, number>): { mark: Mark; times: number }[] =>
  marks.filter((mark) => of[mark] > 0).map((mark) => ({ mark, times: of[mark] }))
