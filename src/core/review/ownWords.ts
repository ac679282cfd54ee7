import { type Mark, marks, type PupilVoice } from '../voice'

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

/** Gathers what the pupil chose and said. */
export function ownWordsOf(voices: PupilVoice[]): OwnWords {
  const choices = new Map<string, Map<string, number>>()
  const helped = new Map<string, number>()
  const marked = new Map<string, Record<Mark, number>>()
  for (const voice of voices) {
    for (const { activity, chosen } of voice.choices) {
      const options = choices.get(activity) ?? new Map<string, number>()
      choices.set(activity, options.set(chosen, (options.get(chosen) ?? 0) + 1))
    }
    for (const { activity, mark } of voice.marks) {
      const of = marked.get(activity) ?? { good: 0, okay: 0, hard: 0 }
      of[mark] += 1
      marked.set(activity, of)
    }
    if (voice.helped !== null) helped.set(voice.helped, (helped.get(voice.helped) ?? 0) + 1)
  }
  return {
    days: voices.filter(saysSomething).length,
    choices: [...choices].map(([activity, options]) => ({ activity, chosen: mostFirst(options) })),
    helped: mostFirst(helped),
    marks: [...marked].map(([activity, of]) => ({ activity, of })),
  }
}

const saysSomething = ({ choices, marks, helped }: PupilVoice): boolean =>
  choices.length > 0 || marks.length > 0 || helped !== null

const mostFirst = (counts: Map<string, number>): Said[] =>
  [...counts].map(([name, days]) => ({ name, days })).sort((one, other) => other.days - one.days)

/** The marks of one activity in the order the pupil is offered them, those that were given. */
export const marksGiven = (of: Record<Mark, number>): { mark: Mark; times: number }[] =>
  marks.filter((mark) => of[mark] > 0).map((mark) => ({ mark, times: of[mark] }))
