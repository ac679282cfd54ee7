import { namesIn, titledName } from '../names'
import type { Plan, PlanTemplate } from './plan'

/** Names that a template for the next child must not carry. */
export interface KnownNames {
  adults: string[]
  /** The names of the boards, such as "Fox". */
  boards: string[]
}

/** What stands in the place of a name. */
export interface Nobody {
  adult: string
  pupil: string
}

/** Where a template may still say who or when. `maybeName` is only a capital letter: an adult decides. */
export interface Telling {
  code: 'name' | 'date' | 'maybeName'
  /** From 0; null for the template's own name. */
  week: number | null
  value: string
}

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const date = new RegExp(
  `\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})\\b|\\b(?:${months}) \\d{1,4}\\b|\\b20\\d\\d\\b`,
  'iu',
)
const capitalised = /(?<=\S\s+)\p{Lu}\p{Ll}[\p{L}'’-]*/gu

/** Words with a capital letter that are no names. */
const ordinary =
  /^(?:Base|Class|Year|Reception|Nursery|Key|Stage|Hall|Room|Garden|Quiet|Monday|Tuesday|Wednesday|Thursday|Friday|English|Maths|Science|Music|Art|Lego)$/

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
  weeks: plan.weeks.map(({ phase, ends, minutes, classMinutes, newStep, isReview }) => {
    const told = withoutNames(newStep, known, nobody)
    return { phase, ends, minutes, classMinutes, newStep: date.test(told) ? '' : told, isReview }
  }),
})

const withoutNames = (text: string, { adults, boards }: KnownNames, nobody: Nobody): string =>
  text
    .replaceAll(namesIn(adults), nobody.adult)
    .replaceAll(namesIn(boards), nobody.pupil)
    .replaceAll(titledName, nobody.adult)

/** Where a template says who or when, or may do so. */
export function tellingIn({ name, weeks }: Omit<PlanTemplate, 'id'>, known: KnownNames): Telling[] {
  const texts = [name, ...weeks.map(({ newStep }) => newStep)]
  return texts.flatMap((text, at) => tellingOf(text, known).map((one) => ({ ...one, week: at === 0 ? null : at - 1 })))
}

function tellingOf(text: string, { adults, boards }: KnownNames): Omit<Telling, 'week'>[] {
  const names = [namesIn([...adults, ...boards]), titledName].flatMap((name) => text.match(name) ?? [])
  if (names[0] !== undefined) return [{ code: 'name', value: names[0] }]
  const when = date.exec(text)
  if (when) return [{ code: 'date', value: when[0] }]
  const maybe = (text.match(capitalised) ?? []).find((word) => !ordinary.test(word))
  return maybe === undefined ? [] : [{ code: 'maybeName', value: maybe }]
}

/** Whether it can be kept: neither a name nor a date is known to be in it. */
export const isForAnyone = (telling: Telling[]): boolean => telling.every(({ code }) => code === 'maybeName')
