import type { IsoDate } from '../../core/timetable/day'
import { weekSheetWords as words } from '../../words/weekSheet.en'
import { endsTold, type Shown, textsOf } from './told'

/** The sheet as plain text, for a message or a screen reader. `nameOf` says a date, such as "Monday 8 March". */
export function plainText({ board, sheet, good, choices, targets }: Shown, nameOf: (date: IsoDate) => string): string {
  const { week, days, monday } = sheet
  const ahead = [
    words.ahead,
    ...(week?.newStep ? [words.newStep(week.newStep)] : []),
    ...endsTold(sheet, nameOf),
    ...days.map(({ date, slots, off }) => {
      const parts = slots.map(({ activity }) => activity).join(', ')
      return `${nameOf(date)}: ${off ?? (parts || words.notMade)}`
    }),
  ]
  return [
    [words.title(board), words.weekOf(nameOf(monday))],
    listed(words.good, textsOf(good)),
    listed(words.chosen, textsOf(choices)),
    ahead,
    listed(words.targets, targets),
  ]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')
}

const listed = (title: string, lines: string[]): string[] =>
  lines.length > 0 ? [title, ...lines.map((line) => `- ${line}`)] : []
