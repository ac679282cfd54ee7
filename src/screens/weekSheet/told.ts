import type { Plan } from '../../core/plan/plan'
import type { WeekSheet } from '../../core/review/weekSheet'
import { weekSheetWords as words } from '../../words/weekSheet.en'

/** Something told on the sheet, with the word of its picture. */
export interface Told {
  symbol: string
  text: string
}

export const textsOf = (told: Told[]): string[] => told.map(({ text }) => text)

/** All that stands on a sheet, whichever way it is handed on. */
export interface Shown {
  /** The name of the board. */
  board: string
  sheet: WeekSheet
  good: Told[]
  choices: Told[]
  targets: string[]
}

const most = 6

/** The good things of the week before, and what helped, in words: what was hard is not told on paper. */
export const goodThings = ({ before }: WeekSheet): Told[] =>
  [
    ...before.marks
      .filter(({ of }) => of.good > 0)
      .map(({ activity, of }) => ({ symbol: activity, text: words.wasGood(activity, of.good) })),
    ...before.helped.map(({ name }) => ({ symbol: name, text: words.helped(name) })),
  ].slice(0, most)

/** What the pupil chose: in planning, and day by day in the week before. */
export const choicesMade = ({ before }: WeekSheet, plan: Plan | null): Told[] =>
  [
    ...(plan?.together ?? []).flatMap(({ kind, chosen }) =>
      chosen ? [{ symbol: chosen[0] ?? '', text: words.chose(words.togetherKinds[kind], chosen) }] : [],
    ),
    ...before.choices.map(({ activity, chosen }) => ({
      symbol: chosen[0]?.name ?? activity,
      text: words.chose(
        activity,
        chosen.map(({ name }) => name),
      ),
    })),
  ].slice(0, most)
