import type { Plan } from '../../core/plan/plan'
import type { WeekSheet } from '../../core/review/weekSheet'
import { clockTime } from '../../core/timetable/clockTime'
import type { IsoDate } from '../../core/timetable/day'
import { lastEnd } from '../../core/timetable/lastEnd'
import { chosenKinds } from '../../words/together.en'
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

/**
 * When the school day ends: as the plan says, and on which days at another time. `nameOf` says a date, such as "Monday
 * 8 March".
 */
export function endsTold({ week, days }: WeekSheet, nameOf: (date: IsoDate) => string): string[] {
  if (!week) return []
  const others = days
    .map(({ date, slots }) => ({ date, ends: lastEnd(slots) }))
    .filter(({ ends }) => ends > 0 && ends !== week.ends)
  const times = [...new Set(others.map(({ ends }) => ends))]
  return [
    `${words.endsAt(clockTime(week.ends))}.`,
    ...times.map((time) => {
      const names = others.filter(({ ends }) => ends === time).map(({ date }) => nameOf(date))
      return `${words.endsOn(names, clockTime(time))}.`
    }),
  ]
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
      chosen ? [{ symbol: chosen[0] ?? '', text: words.chose(chosenKinds[kind], chosen) }] : [],
    ),
    ...before.choices.map(({ activity, chosen }) => ({
      symbol: chosen[0]?.name ?? activity,
      text: words.chose(
        activity,
        chosen.map(({ name }) => name),
      ),
    })),
  ].slice(0, most)
