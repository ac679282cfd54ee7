import { namesIn, titledName } from '../names'
import { tidy } from '../timetable/cleanText'
import type { Plan, PlanStep, PlanTemplate } from './plan'
import { type Neutral, withoutUnknown } from './unknownWords'

/** Names that a template for the next child must not carry. */
export interface KnownNames {
  adults: string[]
  /** The names of the boards, such as "Fox". */
  boards: string[]
}

/** What stands in the place of a name. */
export interface Nobody extends Neutral {
  adult: string
  pupil: string
}

/** Where a template still says who or when. */
export interface Telling {
  code: 'name' | 'date'
  /** From 0; null for the template's own name. */
  week: number | null
  value: string
}

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const date = new RegExp(
  `\\d{4}\\s*[-/.]\\s*\\d{1,2}|\\b\\d{1,2}\\s*[/.]\\s*\\d{1,2}\\b|\\b\\d{1,2}(?:\\s*-\\s*|\\s+)\\d{1,2}(?:\\s*-\\s*|\\s+)\\d{2,4}\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of| in)?[ -](?:${months})\\b|\\b(?:${months})[ -]\\d{1,4}(?:st|nd|rd|th)?\\b|\\b20\\d\\d\\b`,
  'iu',
)

/**
 * A plan as a template for the next child. Its name, dates, holidays, patterns, targets and choices stay behind; in
 * the words of its steps adults are "an adult", the pupil's board is "the pupil", and words with a date are left out.
 */
export const asTemplate = (
  plan: Pick<Plan, 'weeks'>,
  name: string,
  known: KnownNames,
  nobody: Nobody,
): Omit<PlanTemplate, 'id'> => ({
  name,
  weeks: withoutTold(
    plan.weeks.map(({ phase, ends, minutes, classMinutes, newStep, isReview }) => ({
      phase,
      ends,
      minutes,
      classMinutes,
      newStep,
      isReview,
    })),
    known,
    nobody,
  ),
})

/** Steps in whose words adults are "an adult" and the pupil's board is "the pupil"; words with a date are left out. */
export const withoutTold = (steps: PlanStep[], known: KnownNames, nobody: Nobody): PlanStep[] =>
  steps.map((step) => {
    const told = withoutNames(step.newStep, known, nobody)
    return { ...step, newStep: date.test(told) ? '' : told }
  })

const withoutNames = (text: string, { adults, boards }: KnownNames, nobody: Nobody): string =>
  text
    .replaceAll(namesIn(adults), nobody.adult)
    .replaceAll(namesIn(boards), nobody.pupil)
    .replaceAll(titledName, nobody.adult)

/** Where a template says who or when. */
export function tellingIn({ name, weeks }: Omit<PlanTemplate, 'id'>, known: KnownNames): Telling[] {
  const texts = [name, ...weeks.map(({ newStep }) => newStep)]
  return texts.flatMap((text, at) => tellingOf(text, known).map((one) => ({ ...one, week: at === 0 ? null : at - 1 })))
}

function tellingOf(text: string, { adults, boards }: KnownNames): Omit<Telling, 'week'>[] {
  const names = [namesIn([...adults, ...boards]), titledName].flatMap((name) => text.match(name) ?? [])
  if (names[0] !== undefined) return [{ code: 'name', value: names[0] }]
  const when = date.exec(text)
  return when ? [{ code: 'date', value: when[0] }] : []
}

/**
 * A template as it can be kept: without the words that may be names, but for those whose keys an adult has kept. Null
 * where it still says who or when.
 */
export function forNextChild(
  { name, weeks }: Omit<PlanTemplate, 'id'>,
  kept: string[],
  known: KnownNames,
  nobody: Nobody,
): Omit<PlanTemplate, 'id'> | null {
  const tidied = { name: tidy(name), weeks: weeks.map((week) => ({ ...week, newStep: tidy(week.newStep) })) }
  const made = withoutUnknown(tidied, kept, nobody)
  return tellingIn(tidied, known).length > 0 || tellingIn(made, known).length > 0 ? null : made
}
